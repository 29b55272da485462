import { parseArgs } from "node:util";
import { type CommandSpec, commands } from "./commands.js";
import { type Problem, problem, suggestion } from "./problem.js";

/** A command line as understood. */
export interface Arguments {
  readonly command: CommandSpec | undefined;
  readonly operands: readonly string[];
  /** Options by their name without hyphens (`as-of`), as typed; the last of a repeated one counts. */
  readonly options: ReadonlyMap<string, string>;
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>;
}

const optionName = (spec: string): string => spec.replace(/ .*/, "");
const takesValue = (spec: string): boolean => spec.includes("<");

const specsOf = (known: readonly CommandSpec[]): readonly string[] => [
  ...new Set(known.flatMap(({ options }) => options.map(({ name }) => name))),
  "--help",
  "--version",
];

/** What the parser has to know: the options of all commands, so that a value is never taken for a command, wherever the command stands. */
const parserOptions = Object.fromEntries(
  specsOf(commands).map((spec) => {
    const name = optionName(spec).slice(2);
    const short = name === "help" ? { short: "h" } : name === "version" ? { short: "v" } : {};
    return [name, { type: takesValue(spec) ? "string" : "boolean", ...short }] as const;
  }),
);

/**
 * Reads a command line.
 *
 * @throws Problem for an unknown command or option, and for an option without its value.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  // The parser's own strictness speaks English and suggests nothing: its tokens are judged here.
  const { tokens } = parseArgs({ args: [...argv], options: parserOptions, allowPositionals: true, strict: false, tokens: true });
  const [name, ...operands] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const command = commands.find((known) => known.name === name);
  if (name !== undefined && !command) {
    const names = commands.map((known) => known.name);
    const { "zh-CN": zh, en } = suggestion(name, names);
    throw problem(
      `没有“${name}”这个命令${zh || `。可用的命令：${names.join("、")}`}`,
      `unknown command ${JSON.stringify(name)}${en || `. Commands: ${names.join(", ")}`}`,
    );
  }
  const specs = specsOf(command ? [command] : commands);
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const typed = argv[token.index] as string;
    // A short option has one letter: `-format` is a mistyped `--format`, not a group.
    const isGroup = !typed.startsWith("--") && typed.length > 2;
    const spec = isGroup ? undefined : specs.find((known) => optionName(known) === `--${token.name}`);
    if (!spec) throw unknownOption(isGroup ? typed : token.rawName, specs, command);
    if (!takesValue(spec)) {
      if (token.value !== undefined) throw problem(`选项 ${token.rawName} 后面不带内容`, `option ${token.rawName} takes no value`);
      flags.add(token.name);
    } else if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value)))
      throw problem(`选项 ${spec} 后面缺少内容`, `option ${spec} needs a value`);
    else options.set(token.name, token.value);
  }
  return { command, operands, options, flags };
}

function unknownOption(typed: string, specs: readonly string[], command: CommandSpec | undefined): Problem {
  const elsewhere = commands.find((other) => other !== command && other.options.some((option) => optionName(option.name) === typed));
  if (command && elsewhere)
    return problem(
      `命令 ${command.name} 没有选项 ${typed}，它属于命令 ${elsewhere.name}`,
      `${command.name} has no option ${typed}; it belongs to ${elsewhere.name}`,
    );
  const { "zh-CN": zh, en } = suggestion(typed.startsWith("--") ? typed : `-${typed}`, specs.map(optionName));
  const help = command ? `fazhi-report ${command.name} --help` : "fazhi-report --help";
  return problem(`没有 ${typed} 这个选项${zh || `。可用 ${help} 查看全部选项`}`, `unknown option ${typed}${en || `. See ${help}`}`);
}

/** One of a closed list of values. */
export function choice<T extends string>({ options }: Arguments, name: string, allowed: readonly T[]): T | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const found = allowed.find((entry) => entry === value);
  if (found !== undefined) return found;
  throw problem(
    `选项 --${name} 不能是“${value}”，可以是：${allowed.join("、")}`,
    `option --${name} cannot be ${JSON.stringify(value)} (allowed: ${allowed.join(", ")})`,
  );
}
