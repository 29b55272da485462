/** A command's or option's line in the help. */
interface Line {
  readonly name: string;
  readonly about: string;
}

/** A command of `fazhi-report` with its options, as the parser and the help know them. */
export interface CommandSpec {
  readonly name: "check" | "read" | "rules" | "explain" | "schema";
  readonly about: string;
  readonly zh: string;
  readonly options: readonly Line[];
  readonly examples: readonly string[];
}

const locale: Line = { name: "--locale <locale>", about: "language of the output: zh-CN or en (default: zh-CN)" };
const input: Line = { name: "--input <kind>", about: "what the file is, whatever its name says: text, markdown, json, html, docx" };

/** Formats of `check`. */
export const outputFormats = ["text", "markdown", "json", "sarif", "html", "junit", "notice", "notice-html", "ndjson"] as const;

/** A format of `check`. */
export type OutputFormat = (typeof outputFormats)[number];

/** What the name of an output file ends in, for a folder of them. Never the ending of a report alone, so that no report is overwritten, and none of them taken for a report. */
export const outputEndings: { readonly [format in OutputFormat]: string } = {
  text: ".check.txt",
  markdown: ".check.md",
  json: ".check.json",
  sarif: ".sarif",
  html: ".check.html",
  junit: ".junit.xml",
  notice: ".notice.txt",
  "notice-html": ".notice.html",
  ndjson: ".check.ndjson",
};

/** All commands, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  {
    name: "check",
    about: "Read reports and check them against the rules",
    zh: "检查报告，列出修改意见",
    options: [
      { name: "--format <format>", about: `${outputFormats.join(", ")} (default: text)` },
      { name: "--severity <severity>", about: "lowest severity that makes the exit status 1: error, warning, info (default: warning)" },
      { name: "--stage <stage>", about: "publication or submission (default: publication)" },
      { name: "--as-of <date>", about: "day that counts as today, YYYY-MM-DD (default: today in China)" },
      { name: "--before <file>", about: "earlier version of the report: what was mended, what is left, what is new" },
      { name: "--output <path>", about: "write to a file; to a folder (ends in /), one file per report" },
      { name: "--config <file>", about: "settings; without it, fazhi-report.config.json is looked for upward from each file" },
      { name: "--baseline <file>", about: "accept the findings that a baseline lists" },
      { name: "--write-baseline <file>", about: "write today's findings as a baseline, and report nothing" },
      { name: "--recipient <name>", about: "notice: whom it goes to (default: the issuers)" },
      { name: "--sender <name>", about: "notice: who sends it" },
      { name: "--deadline <date>", about: "notice: when the report is due back" },
      { name: "--contact <text>", about: "notice: whom to ask, and the telephone number" },
      { name: "--round <number>", about: "notice: which time it is handed back, from 1" },
      { name: "--summary", about: "table of all reports: verdicts, which parts are missing by level, what could not be read" },
      locale,
      { ...input, about: `${input.about}, ndjson` },
    ],
    examples: [
      "fazhi-report check report.docx",
      "fazhi-report check inbox/ --summary --format ndjson --output results.ndjson",
      "fazhi-report check - --input ndjson < reports.ndjson > results.ndjson",
      "fazhi-report check inbox/*.docx --format notice --sender 清溪县司法局 --deadline 2026-03-10 --output notices/",
      "fazhi-report check new.docx --before old.docx",
      "cat report.txt | fazhi-report check - --format json",
    ],
  },
  {
    name: "read",
    about: "Read a report and print it as JSON",
    zh: "读取报告，输出结构化数据",
    options: [
      { name: "--outline", about: "print the tree of headings with parts, lines and notes instead" },
      { name: "--explain", about: "print why each part and value was recognised instead" },
      locale,
      input,
    ],
    examples: ["fazhi-report read report.html > report.json", "fazhi-report read report.docx --outline"],
  },
  {
    name: "rules",
    about: "List all rules",
    zh: "列出全部规则",
    options: [{ name: "--format <format>", about: "text or json (default: text)" }, locale],
    examples: ["fazhi-report rules --locale en"],
  },
  {
    name: "explain",
    about: "Explain a rule: what it checks, why, on what basis",
    zh: "说明一条规则：查什么、为什么、依据是什么",
    options: [locale],
    examples: ["fazhi-report explain parts/missing"],
  },
  {
    name: "schema",
    about: "Print the shape of a report: JSON Schema or data dictionary",
    zh: "输出报告的数据结构：JSON Schema 或数据字典",
    options: [{ name: "--format <format>", about: "json-schema, markdown, html (default: markdown)" }, locale],
    examples: ["fazhi-report schema --format json-schema > report.schema.json", "fazhi-report schema --locale en"],
  },
];
