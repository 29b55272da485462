import { formatHtml } from "../format/html.js";
import { formatJson } from "../format/json.js";
import { junitDocument, junitFailure, junitSuite } from "../format/junit.js";
import { formatMarkdown } from "../format/markdown.js";
import { formatNotice, type NoticeOptions } from "../format/notice.js";
import type { FormatOptions } from "../format/options.js";
import { sarifLog } from "../format/sarif.js";
import { formatText } from "../format/text.js";
import type { Locale } from "../model/terms.js";
import type { Outcome } from "./check-file.js";
import type { OutputFormat } from "./commands.js";
import { ndjsonLine } from "./ndjson.js";
import { problemText } from "./problem.js";

/** Puts outcomes into words. What `render` says of each stands between `head` and the end, so that threads can render and one of them put together. */
export interface Writer {
  /** Empty where a format says nothing of an outcome. */
  render(outcome: Outcome): string;
  readonly head: string;
  readonly between: string;
  /** What closes the document, after `head` and the outcomes, or alone where there was none. */
  end(isEmpty: boolean): string;
  /** Whether the document can only be made at the end, so that all outcomes have to be in one hand. */
  readonly collects?: boolean;
}

/** What a writer needs to know beside the outcomes. */
export interface WriterSettings {
  readonly locale: Locale;
  readonly notice: Pick<NoticeOptions, "recipient" | "sender" | "deadline" | "contact" | "round">;
}

type Checked = Outcome & { readonly status: "checked" };
const optionsOf = ({ name, source, before }: Checked): FormatOptions => ({ name, ...(source && { source }), ...(before && { before }) });

/** A writer whose documents stand one after the other. */
function oneByOne(write: (outcome: Checked) => string, between: string): Writer {
  return { render: (outcome) => (outcome.status === "failed" ? "" : write(outcome)), head: "", between, end: () => "" };
}

/** Makes the writer of a format. */
export function createWriter(format: OutputFormat, { locale, notice }: WriterSettings): Writer {
  switch (format) {
    case "text": {
      return oneByOne((outcome) => formatText(outcome.result, optionsOf(outcome)), "\n");
    }
    case "markdown": {
      return oneByOne((outcome) => formatMarkdown(outcome.result, optionsOf(outcome)), "\n");
    }
    case "html": {
      return oneByOne((outcome) => formatHtml(outcome.result, optionsOf(outcome)), "\n");
    }
    case "notice":
    case "notice-html": {
      const kind = format === "notice" ? "text" : "html";
      // A form feed: each notice begins on a page of its own.
      return oneByOne((outcome) => formatNotice(outcome.result, { ...optionsOf(outcome), ...notice, format: kind }), "\f\n");
    }
    case "ndjson": {
      return { render: (outcome) => ndjsonLine(outcome, locale), head: "", between: "", end: () => "" };
    }
    case "json": {
      const render = (outcome: Outcome): string =>
        outcome.status === "failed"
          ? JSON.stringify({ name: outcome.name, error: problemText(outcome.thrown, locale) }, null, 2)
          : formatJson(outcome.result, optionsOf(outcome)).trimEnd();
      return { render, head: "[\n", between: ",\n", end: (isEmpty) => (isEmpty ? "[]\n" : "\n]\n") };
    }
    case "junit": {
      const [head = "", tail = ""] = junitDocument(["\0"]).split("\0");
      const render = (outcome: Outcome): string =>
        outcome.status === "failed"
          ? junitFailure(outcome.name, problemText(outcome.thrown, locale))
          : junitSuite(outcome.result, optionsOf(outcome));
      return { render, head, between: "", end: (isEmpty) => (isEmpty ? head + tail : tail) };
    }
    case "sarif": {
      const parts: { readonly result: Checked["result"]; readonly options: FormatOptions }[] = [];
      const failures: string[] = [];
      const render = (outcome: Outcome): string => {
        if (outcome.status === "failed") failures.push(`${outcome.name}: ${problemText(outcome.thrown, locale)}`);
        else parts.push({ result: outcome.result, options: optionsOf(outcome) });
        return "";
      };
      return { render, head: "", between: "", end: () => sarifLog(parts, failures), collects: true };
    }
  }
}

/** One outcome as a document of its own. */
export function wholeDocument(format: OutputFormat, settings: WriterSettings, outcome: Outcome): string {
  const writer = createWriter(format, settings);
  return writer.head + writer.render(outcome) + writer.end(false);
}
