import { resolve } from "node:path";
import type { Locale } from "../model/terms.js";
import { type Arguments, choice } from "./arguments.js";
import { type OutputFormat, outputFormats } from "./commands.js";
import { isMany } from "./files.js";
import { goesToFolder } from "./output.js";
import { problem } from "./problem.js";
import { checkInputKinds } from "./settings.js";
import type { WorkSettings } from "./work.js";

/** What a run of `check` is to do: all that is decided before the first report is read. */
export interface Plan {
  readonly operands: readonly string[];
  /** Whether the operands hold a report on each line. */
  readonly byLine: boolean;
  readonly work: WorkSettings;
  /** Where the words go; missing for standard output. */
  readonly target: string | undefined;
  readonly baseline: string | undefined;
  readonly wantsSummary: boolean;
  /** Full paths of files that the run itself reads or writes, and that are no reports. */
  readonly own: ReadonlySet<string>;
  /** What the numbers of a summary are told for: a folder, a stream. */
  readonly isMany: boolean;
}

/** Formats whose documents are pages of their own, so that only one fits into a stream. */
const pages: readonly (OutputFormat | undefined)[] = ["html", "notice-html"];

/**
 * Makes a plan of a command line.
 *
 * @throws Problem for what does not go together.
 */
export async function planOf(args: Arguments, cwd: string, locale: Locale): Promise<Plan> {
  const { options, operands } = args;
  const byLine = choice(args, "input", checkInputKinds) === "ndjson";
  const before = options.get("before");
  const baseline = options.get("write-baseline");
  const wantsSummary = args.flags.has("summary");
  const asked = choice(args, "format", outputFormats);
  const format = baseline !== undefined || (wantsSummary && !asked) ? undefined : (asked ?? (byLine ? "ndjson" : "text"));
  const [first] = operands;
  if (first === undefined) throw problem("请给出要检查的文件，或用 - 从标准输入读取", "name the files to check, or - for standard input");
  if ([...operands, before].filter((file) => file === "-").length > 1)
    throw problem("标准输入（-）只能读取一次", "standard input (-) can be read only once");
  const many = byLine || operands.length > 1 || (await isMany(first, cwd));
  if (before !== undefined && many) throw problem("用 --before 时只能检查一个文件", "--before goes with one file");

  const isNotice = format === "notice" || format === "notice-html";
  if (isNotice && options.get("locale") === "en")
    throw problem("修改意见只有中文，不能用 --locale en", "the notice is written in Chinese: it takes no --locale en");
  const notice = noticeOptions(args);
  const target = format && options.get("output");
  const apart = await goesToFolder(target, cwd);
  if (many && !apart && pages.includes(format))
    throw problem(
      `格式 ${format} 每个文件生成一页，检查多个文件时请用 --output 指定文件夹（以 / 结尾）`,
      `format ${format} makes one page per file: with several files, name a folder with --output (ending in /)`,
    );
  if (target !== undefined && !apart && operands.some((file) => file !== "-" && resolve(cwd, file) === resolve(cwd, target)))
    throw problem(`--output 指向了要检查的文件 ${target}，请换一个文件名`, `--output names the file that is checked: ${target}`);
  const own = [target, baseline, options.get("baseline"), options.get("config")].filter((file) => file !== undefined);
  return {
    operands,
    byLine,
    work: {
      args: isNotice ? { ...args, options: new Map([...options, ["locale", "zh-CN"]]) } : args,
      locale,
      format,
      writer: { locale, notice },
      apart,
      cwd,
    },
    target,
    baseline,
    wantsSummary,
    own: new Set(own.map((file) => resolve(cwd, file))),
    isMany: many,
  };
}

function noticeOptions({ options }: Arguments): WorkSettings["writer"]["notice"] {
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
