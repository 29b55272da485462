import type { NoticeOptions } from "../format/notice.js";
import type { FormatOptions } from "../format/options.js";
import type { Locale } from "../model/terms.js";
import type { Outcome } from "./check-file.js";
import type { OutputFormat } from "./commands.js";
import { problemText } from "./problem.js";

/** Puts outcomes into words as they come: what `add` and `end` return is the output, in this order. */
export interface Writer {
  add(outcome: Outcome): string;
  end(): string;
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
  let first = true;
  return {
    add: (outcome) => {
      if (outcome.status === "failed") return "";
      const text = `${first ? "" : between}${write(outcome)}`;
      first = false;
      return text;
    },
    end: () => "",
  };
}

/** Makes the writer of a format. Only that format is loaded. */
export async function createWriter(format: OutputFormat, { locale, notice }: WriterSettings): Promise<Writer> {
  switch (format) {
    case "text": {
      const { formatText } = await import("../format/text.js");
      return oneByOne((outcome) => formatText(outcome.result, optionsOf(outcome)), "\n");
    }
    case "markdown": {
      const { formatMarkdown } = await import("../format/markdown.js");
      return oneByOne((outcome) => formatMarkdown(outcome.result, optionsOf(outcome)), "\n");
    }
    case "html": {
      const { formatHtml } = await import("../format/html.js");
      return oneByOne((outcome) => formatHtml(outcome.result, optionsOf(outcome)), "\n");
    }
    case "notice":
    case "notice-html": {
      const { formatNotice } = await import("../format/notice.js");
      const kind = format === "notice" ? "text" : "html";
      // A form feed: each notice begins on a page of its own.
      return oneByOne(
        (outcome) =>
          formatNotice(outcome.result, {
            ...optionsOf(outcome),
            ...notice,
            format: kind,
          }),
        "\f\n",
      );
    }
    case "json": {
      const { formatJson } = await import("../format/json.js");
      let first = true;
      return {
        add: (outcome) => {
          const text =
            outcome.status === "failed"
              ? `${JSON.stringify({ name: outcome.name, error: problemText(outcome.thrown, locale) }, null, 2)}\n`
              : formatJson(outcome.result, optionsOf(outcome));
          const lead = first ? "[\n" : ",\n";
          first = false;
          return lead + text.trimEnd();
        },
        end: () => (first ? "[]\n" : "\n]\n"),
      };
    }
    case "junit": {
      const { junitDocument, junitFailure, junitSuite } = await import("../format/junit.js");
      const [head = "", tail = ""] = junitDocument(["\0"]).split("\0");
      let first = true;
      return {
        add: (outcome) => {
          const suite =
            outcome.status === "failed"
              ? junitFailure(outcome.name, problemText(outcome.thrown, locale))
              : junitSuite(outcome.result, optionsOf(outcome));
          const lead = first ? head : "";
          first = false;
          return lead + suite;
        },
        end: () => (first ? head + tail : tail),
      };
    }
    case "sarif": {
      const { sarifLog } = await import("../format/sarif.js");
      const parts: { readonly result: Checked["result"]; readonly options: FormatOptions }[] = [];
      const failures: string[] = [];
      return {
        add: (outcome) => {
          if (outcome.status === "failed") failures.push(`${outcome.name}: ${problemText(outcome.thrown, locale)}`);
          else parts.push({ result: outcome.result, options: optionsOf(outcome) });
          return "";
        },
        end: () => sarifLog(parts, failures),
      };
    }
  }
}

/** What the name of an output file ends in, for a folder of them. Never the ending of a report, so that no report is overwritten. */
export const outputEndings: { readonly [format in OutputFormat]: string } = {
  text: ".check.txt",
  markdown: ".check.md",
  json: ".check.json",
  sarif: ".sarif",
  html: ".check.html",
  junit: ".junit.xml",
  notice: ".notice.txt",
  "notice-html": ".notice.html",
};
