import type { Locale } from "../model/terms.js";
import { version } from "../version.js";
import { type Arguments, choice, parseArguments } from "./arguments.js";
import { type ExitCode, exit, type Io } from "./io.js";
import { problem, problemText } from "./problem.js";

/** Runs a command line (without the names of program and script) and says with which status to exit. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Needed before the arguments are understood, so that what is wrong with them can be said.
  let locale: Locale = argv.some((token, index) => token === "--locale=en" || (token === "en" && argv[index - 1] === "--locale"))
    ? "en"
    : "zh-CN";
  try {
    const args = parseArguments(argv);
    if (args.flags.has("version")) {
      io.stdout.write(`fazhi-report ${version}\n`);
      return exit.clean;
    }
    if (args.flags.has("help") || (!args.command && argv.length === 0)) {
      const { helpText } = await import("./help.js");
      io.stdout.write(helpText(args.command));
      return args.flags.has("help") ? exit.clean : exit.failed;
    }
    locale = choice(args, "locale", ["zh-CN", "en"]) ?? locale;
    return await dispatch(args, io, locale);
  } catch (thrown) {
    io.stderr.write(`fazhi-report${locale === "zh-CN" ? "：" : ": "}${problemText(thrown, locale)}\n`);
    return exit.failed;
  }
}

async function dispatch(args: Arguments, io: Io, locale: Locale): Promise<ExitCode> {
  const name = args.command?.name;
  if (!name)
    throw problem(
      "请给出命令：check、read、rules、explain、schema；用 --help 查看说明",
      "name a command: check, read, rules, explain, schema; see --help",
    );
  const { check, explain, listRules, read, schema } = await import("./engine.js");
  return { check, read, rules: listRules, explain, schema }[name](args, io, locale);
}
