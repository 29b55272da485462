import { citationText } from "../law/citation.js";
import type { Locale } from "../model/terms.js";
import { rules as catalogue } from "../rules/index.js";
import { audienceLabels, forceLabels } from "../rules/labels.js";
import type { Rule, Severity } from "../rules/rule.js";
import { ruleUrl } from "../rules/url.js";
import { toPointer } from "../text/path.js";
import type { Finding, ValidationResult } from "../validate/result.js";
import { changeFinder } from "./change.js";
import { outcomeLabels, unlistedWords, verdictLabels } from "./labels.js";
import { maskOf, shownFindings } from "./mask.js";
import type { FormatOptions } from "./options.js";

const levels: { readonly [severity in Severity]: string } = { error: "error", warning: "warning", info: "note" };

/** A file's results in a SARIF run. */
export interface SarifPart {
  readonly result: ValidationResult;
  readonly options: FormatOptions;
}

/** Writes a result as SARIF 2.1.0, the format that code hosts and editors read. Never a snippet, so that nothing sensitive is repeated. */
export function formatSarif(result: ValidationResult, options: FormatOptions = {}): string {
  return sarifLog([{ result, options }]);
}

/** Writes the results of several files as one SARIF run. */
export function sarifLog(parts: readonly SarifPart[], failures: readonly string[] = []): string {
  const ids = new Set<string>();
  for (const { result } of parts) for (const { rule } of result.outcomes) ids.add(rule);
  const first = parts[0];
  const locale = first?.options.locale ?? first?.result.ruleSet.locale ?? "zh-CN";
  const known = new Map<string, Rule>(
    [...catalogue, ...parts.flatMap(({ options }) => options.customRules ?? [])].map((rule) => [rule.id, rule]),
  );
  const listed = [...ids].sort();
  const index = new Map(listed.map((id, at) => [id, at]));
  const artifacts = parts.map(({ options }) => options.name).filter((name) => name !== undefined);
  const run = {
    tool: {
      driver: {
        name: "fazhi-report",
        ...(first && { version: first.result.ruleSet.version, semanticVersion: first.result.ruleSet.version }),
        language: locale,
        rules: listed.map((id) => descriptor(id, known.get(id), locale)),
      },
    },
    columnKind: "utf16CodeUnits",
    ...(artifacts.length > 0 && { artifacts: artifacts.map((name) => ({ location: { uri: toUri(name) } })) }),
    invocations: [invocation(parts, failures)],
    results: parts.flatMap(({ result, options }) => {
      const mask = maskOf(result, options.source);
      const changeOf = changeFinder(options.before);
      // Accepted findings are compared with nothing; SARIF wants a state on all results or on none.
      const baselineState = (finding: Finding): object =>
        options.before ? { baselineState: ["left", undefined].includes(changeOf(finding)) ? "unchanged" : "new" } : {};
      return shownFindings(result, mask).map((finding) => ({
        ...resultOf(finding, index.get(finding.rule), options, locale),
        ...baselineState(finding),
      }));
    }),
    properties: {
      verdicts: parts.map(({ result, options }) => ({
        ...(options.name !== undefined && { name: options.name }),
        verdict: result.verdict,
        label: verdictLabels[result.verdict][locale],
      })),
      notChecked: [...new Set(parts.flatMap(({ result }) => result.notChecked))],
    },
  };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function invocation(parts: readonly SarifPart[], failures: readonly string[]): object {
  const errors = [
    ...failures.map((text) => ({ level: "error", message: { text } })),
    ...parts.flatMap(({ result, options }) =>
      result.outcomes
        .filter(({ outcome }) => outcome === "crashed")
        .map(({ rule }) => ({
          level: "error",
          message: { text: `${rule}: ${outcomeLabels.crashed[options.locale ?? result.ruleSet.locale]}` },
          associatedRule: { id: rule },
        })),
    ),
  ];
  const unlisted = parts.flatMap(({ result, options }) =>
    result.outcomes.flatMap(({ rule, unlisted: count }) =>
      count === undefined
        ? []
        : [
            {
              level: "warning",
              message: { text: `${rule}: ${unlistedWords(count, options.locale ?? result.ruleSet.locale)}` },
              associatedRule: { id: rule },
            },
          ],
    ),
  );
  const notifications = [...errors, ...unlisted];
  return {
    executionSuccessful: errors.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function descriptor(id: string, rule: Rule | undefined, locale: Locale): object {
  if (!rule) return { id, helpUri: ruleUrl(id) };
  const basis = rule.basis.map((reference) => citationText(reference, locale));
  const help = [rule.about[locale], ...basis].join("\n");
  return {
    id,
    name: id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title[locale] },
    fullDescription: { text: rule.about[locale] },
    help: { text: help },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: levels[({ must: "error", should: "warning", hint: "info" } as const)[rule.force]] },
    properties: {
      force: rule.force,
      forceLabel: forceLabels[rule.force][locale],
      audience: rule.audience,
      audienceLabel: audienceLabels[rule.audience][locale],
      since: rule.since,
      basis,
    },
  };
}

function resultOf(finding: Finding, ruleIndex: number | undefined, { name }: FormatOptions, locale: Locale): object {
  const { position, suppressed, basis } = finding;
  const region = position && {
    startLine: position.start.line,
    startColumn: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    charOffset: position.start.offset,
    charLength: position.end.offset - position.start.offset,
  };
  const location = {
    ...((name !== undefined || region) && {
      physicalLocation: {
        artifactLocation: name === undefined ? { description: { text: finding.place } } : { uri: toUri(name) },
        ...(region && { region }),
      },
    }),
    logicalLocations: [{ fullyQualifiedName: toPointer(finding.path), name: finding.place }],
  };
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    // SARIF allows a level other than “none” only for results of kind “fail”.
    ...(finding.outcome === "failed" ? { kind: "fail", level: levels[finding.severity] } : { kind: "review", level: "none" }),
    message: { text: finding.message },
    locations: [location],
    partialFingerprints: { "fazhiReport/v1": finding.fingerprint },
    ...(suppressed && { suppressions: [{ kind: "external", justification: suppressed.reason }] }),
    properties: {
      messageId: finding.messageId,
      severity: finding.severity,
      force: finding.force,
      audience: finding.audience,
      place: finding.place,
      label: outcomeLabels[finding.outcome][locale],
      basis: basis.map(({ text }) => text),
    },
  };
}

/** A file name as a relative URI reference. */
function toUri(name: string): string {
  const path = name.replaceAll("\\", "/");
  const drive = /^[A-Za-z]:\//.test(path);
  const escaped = path
    .split("/")
    .map((part, index) => (drive && index === 0 ? part : encodeURIComponent(wellFormed(part))))
    .join("/");
  return drive ? `file:///${escaped}` : path.startsWith("/") ? `file://${escaped}` : escaped;
}

/** A lone half of a surrogate pair cannot be written in a URI. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
