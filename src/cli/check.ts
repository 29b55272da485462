import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Locale } from "../model/terms.js";
import type { Severity } from "../rules/rule.js";
import { type Arguments, choice } from "./arguments.js";
import { createBaseline, tallyUnused } from "./baseline.js";
import { checkFile, type Outcome } from "./check-file.js";
import { outputFormats } from "./commands.js";
import { fileProblem } from "./input.js";
import { type ExitCode, exit, type Io } from "./io.js";
import { openOutput } from "./output.js";
import { problem, problemText } from "./problem.js";
import { settingsFinder } from "./settings.js";

const rank: { readonly [severity in Severity]: number } = { error: 3, warning: 2, info: 1 };

/** `check`: reads and checks files one after the other. A file that cannot be read never stops the rest. */
export async function check(args: Arguments, io: Io, messages: Locale): Promise<ExitCode> {
  const files = args.operands;
  const before = args.options.get("before");
  refuseMisuse(files, before);
  const format = choice(args, "format", outputFormats) ?? "text";
  const notice = noticeOptions(args);
  const isNotice = format === "notice" || format === "notice-html";
  if (isNotice && args.options.get("locale") === "en")
    throw problem("修改意见只有中文，不能用 --locale en", "the notice is written in Chinese: it takes no --locale en");
  const find = settingsFinder(isNotice ? withLocale(args, "zh-CN") : args, io);
  const target = args.options.get("write-baseline");
  const output =
    target === undefined ? await openOutput(format, args.options.get("output"), files, { locale: messages, notice }, io) : undefined;
  const baseline = createBaseline();
  const unused = tallyUnused();
  const fromBaseline = new Set<unknown>();
  let code: ExitCode = exit.clean;

  for (const file of files) {
    const outcome = await checkFile(file, before, find, io);
    if (outcome.status === "failed") {
      code = exit.failed;
      io.stderr.write(`${outcome.name}${messages === "zh-CN" ? "：" : ": "}${problemText(outcome.thrown, messages)}\n`);
      await output?.add(file, outcome);
      continue;
    }
    for (const suppression of outcome.settings.baseline) fromBaseline.add(suppression);
    unused.add(outcome.result);
    baseline.add(outcome.result);
    // Unused suppressions are told once, at the end: those of one file may fit another.
    await output?.add(file, { ...outcome, result: { ...outcome.result, unusedSuppressions: [] } });
    const status = statusOf(outcome);
    if (status > code) code = status;
  }
  await output?.end();
  reportUnused(
    unused.unused().filter((suppression) => !fromBaseline.has(suppression)),
    io,
    messages,
  );
  if (target === undefined) return code;

  const suppressions = baseline.entries();
  await writeFile(resolve(io.cwd, target), `${JSON.stringify({ suppressions }, null, 2)}\n`).catch((error: unknown) => {
    throw fileProblem(error, target);
  });
  io.stdout.write(
    messages === "zh-CN"
      ? `已把${suppressions.length}条意见写入基线 ${target}。\n`
      : `${suppressions.length} findings written to the baseline ${target}.\n`,
  );
  return code === exit.failed ? exit.failed : exit.clean;
}

function refuseMisuse(files: readonly string[], before: string | undefined): void {
  if (files.length === 0) throw problem("请给出要检查的文件，或用 - 从标准输入读取", "name the files to check, or - for standard input");
  if (before !== undefined && files.length > 1) throw problem("用 --before 时只能检查一个文件", "--before goes with one file");
  if ([...files, before].filter((file) => file === "-").length > 1)
    throw problem("标准输入（-）只能读取一次", "standard input (-) can be read only once");
}

/** What the exit status says of a file: a rule that could not be completed counts as something that could not be run. */
function statusOf({ result, settings }: Outcome & { readonly status: "checked" }): ExitCode {
  if (result.outcomes.some(({ outcome }) => outcome === "crashed")) return exit.failed;
  const least = rank[settings.severity];
  return result.findings.some(({ severity, suppressed }) => !suppressed && rank[severity] >= least) ? exit.findings : exit.clean;
}

function reportUnused(unused: readonly { readonly rule: string; readonly reason: string }[], io: Io, locale: Locale): void {
  for (const { rule, reason } of unused)
    io.stderr.write(
      locale === "zh-CN" ? `没有用到的豁免：${rule}（${reason}）\n` : `suppression that matched nothing: ${rule} (${reason})\n`,
    );
}

function noticeOptions({ options }: Arguments): {
  recipient?: string;
  sender?: string;
  deadline?: string;
  contact?: string;
  round?: number;
} {
  const given = options.get("round");
  const round = given === undefined ? undefined : Number(given);
  if (round !== undefined && !(Number.isInteger(round) && round >= 1 && round <= 99))
    throw problem(
      `选项 --round 不能是“${given}”，请写 1 到 99 的整数`,
      `option --round cannot be ${JSON.stringify(given)} (allowed: a whole number from 1 to 99)`,
    );
  const texts = Object.fromEntries(
    (["recipient", "sender", "deadline", "contact"] as const)
      .map((name) => [name, options.get(name)])
      .filter(([, value]) => value !== undefined && value !== ""),
  );
  return { ...texts, ...(round !== undefined && { round }) };
}

function withLocale(args: Arguments, locale: Locale): Arguments {
  return { ...args, options: new Map([...args.options, ["locale", locale]]) };
}
