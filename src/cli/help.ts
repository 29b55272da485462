import { padToWidth } from "../format/width.js";
import { type CommandSpec, commands } from "./commands.js";

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, about]) => `  ${padToWidth(name, width)}${about}`).join("\n");
};

const ndjsonHelp = [
  'A folder stands for every report below it, whatever their number; a pattern in quotes ("inbox/*.docx") for every file that fits.',
  'With --input ndjson, each line is a report: {"name": …, "text": …, "format": "text" | "markdown" | "html"} or {"name": …, "report": {…}}.',
  "With --format ndjson (then the default), each line is what was found in one report, in the same order.",
];

/** Help for the whole command, or for one of its commands. English, with a line of Chinese for each thing. */
export function helpText(command?: CommandSpec): string {
  if (command) {
    const operands = { check: "FILE|FOLDER... | -", read: "FILE | -", rules: "", explain: "RULE...", schema: "" }[command.name];
    return [
      `fazhi-report ${command.name}: ${command.about}`,
      command.zh,
      "",
      `Usage: fazhi-report ${command.name}${operands && ` ${operands}`} [options]`,
      ...(command.name === "check" || command.name === "read"
        ? ["", "Files: .txt, .md, .html, .docx, and reports as .json. “-” is standard input."]
        : []),
      ...(command.name === "check" ? ndjsonHelp : []),
      "",
      "Options:",
      table([...command.options.map(({ name, about }) => [name, about] as const), ["-h, --help", "show this help"]]),
      ...(command.name === "check"
        ? ["", "Exit status: 0 nothing at the chosen severity, 1 findings, 2 something could not be checked, 130 broken off (Ctrl-C)."]
        : []),
      "",
      "Examples:",
      ...command.examples.map((example) => `  ${example}`),
      "",
    ].join("\n");
  }
  return [
    "fazhi-report: check annual reports on building a law-based government",
    "法治政府建设年度报告的读取和检查工具（检查在本机进行，不上传任何内容）",
    "",
    "Usage: fazhi-report COMMAND [options]",
    "",
    "Commands:",
    table(commands.map(({ name, about, zh }) => [name, `${about} · ${zh}`] as const)),
    "",
    "Options:",
    table([
      ["-h, --help", "show help, also for a command: fazhi-report check --help"],
      ["-v, --version", "show the version"],
    ]),
    "",
    "Nothing that this command prints says that the law is satisfied, nor takes the place of review.",
    "检查结果不表示事实、数字已经核实，也不代替审核、保密审查和公开审查。",
    "",
  ].join("\n");
}
