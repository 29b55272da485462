import { maskOf } from "../format/mask.js";
import type { Report } from "../model/report.js";
import type { Locale } from "../model/terms.js";
import { validateReport } from "../validate/validate.js";
import { type Arguments, choice } from "./arguments.js";
import { inputKinds, readBytes, toInput } from "./input.js";
import { type ExitCode, exit, type Io } from "./io.js";
import { nameOf } from "./name.js";
import { outlineText } from "./outline.js";
import { problem, problemText } from "./problem.js";

/** `read`: prints a report as JSON, or its outline. */
export async function read(args: Arguments, io: Io, locale: Locale): Promise<ExitCode> {
  const [file, ...more] = args.operands;
  if (file === undefined) throw problem("请给出要读取的文件，或用 - 从标准输入读取", "name the file to read, or - for standard input");
  if (more.length > 0) throw problem("命令 read 每次只读取一个文件", "read takes one file");
  const kind = choice(args, "input", inputKinds);
  try {
    const { report, source } = await toInput(file, await readBytes(file, io), kind);
    const isOutline = args.flags.has("outline") || args.flags.has("explain");
    io.stdout.write(isOutline ? outline(report, source, args, locale) : `${JSON.stringify(report, null, 2)}\n`);
    return exit.clean;
  } catch (thrown) {
    io.stderr.write(`${nameOf(file)}${locale === "zh-CN" ? "：" : ": "}${problemText(thrown, locale)}\n`);
    return exit.failed;
  }
}

/** The outline shows words of the report, so what the privacy rules find in it is hidden first. */
function outline(input: unknown, source: Awaited<ReturnType<typeof toInput>>["source"], args: Arguments, locale: Locale): string {
  const result = validateReport(input, { locale, ...(source && { source }) });
  const report: Report = result.report;
  return outlineText(report, { source, mask: maskOf(result), locale, explain: args.flags.has("explain"), coverage: result.coverage });
}
