import { cac } from "cac";
import { type CommandSpec, commands } from "./commands.js";
import { problem, suggestion } from "./problem.js";

/** A command line as understood. */
export interface Arguments {
  readonly command: CommandSpec | undefined;
  readonly operands: readonly string[];
  /** Options by their name without hyphens (`as-of`), as typed; the last of a repeated one counts. */
  readonly options: ReadonlyMap<string, string>;
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>;
}

const general = ["--help", "--version", "-h", "-v"];

/** Marks a value that the parser would turn into a number or drop: `-`, `007`, an empty string. */
const guard = "\0";
const guarded = (value: string): string => (value === "-" || value.trim() === "" || Number.isFinite(Number(value)) ? guard + value : value);
const bare = (value: unknown): string => {
  const text = String(value);
  return text.startsWith(guard) ? text.slice(1) : text;
};

const optionName = (spec: string): string => spec.split(" ")[0] ?? spec;
const takesValue = (spec: string): boolean => spec.includes("<");

/**
 * Reads a command line.
 *
 * @throws Problem for an unknown command or option, and for an option without its value.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const ends = argv.indexOf("--");
  const before = ends < 0 ? argv : argv.slice(0, ends);
  const after = ends < 0 ? [] : argv.slice(ends + 1);
  const tokens = joinValues(before);
  const name = tokens.find((token) => !token.startsWith("-") || token === "-");
  const command = commands.find((known) => known.name === name);
  if (name !== undefined && !command) {
    const { "zh-CN": zh, en } = suggestion(
      name,
      commands.map((known) => known.name),
    );
    throw problem(
      `没有“${name}”这个命令${zh || "。可用的命令：check、read、rules、explain"}`,
      `unknown command ${JSON.stringify(name)}${en || ". Commands: check, read, rules, explain"}`,
    );
  }
  const lines = command ? command.options : commands.flatMap(({ options }) => options);
  const specs = [...new Set(lines.map((option) => option.name)), "--help", "--version"];
  for (const token of tokens) if (token.startsWith("-") && token !== "-") checkOption(token, specs, command);

  const cli = cac("fazhi-report");
  const parser = cli.command(command ? `${command.name} ${command.args}` : "", "");
  for (const spec of specs) parser.option(spec === "--help" ? "-h, --help" : spec === "--version" ? "-v, --version" : spec, "");
  const parsed = cli.parse(["", "", ...tokens.map((token) => (token.startsWith("--") ? guardValue(token) : guarded(token)))], {
    run: false,
  });

  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (const spec of specs) {
    const long = optionName(spec).slice(2);
    const given: unknown = parsed.options[long.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (given === undefined) continue;
    const last: unknown = Array.isArray(given) ? given.at(-1) : given;
    if (!takesValue(spec)) {
      if (last !== false) flags.add(long);
    } else options.set(long, bare(last));
  }
  return { command, operands: [...parsed.args.map(bare), ...after], options, flags };
}

function guardValue(token: string): string {
  const equals = token.indexOf("=");
  return equals < 0 ? token : `${token.slice(0, equals + 1)}${guarded(token.slice(equals + 1))}`;
}

/** `--format json` becomes `--format=json`, so that a value is never taken for a command, nor an operand for a value. */
function joinValues(argv: readonly string[]): string[] {
  const withValue = new Set(
    commands.flatMap(({ options }) => options.filter(({ name }) => takesValue(name)).map(({ name }) => optionName(name))),
  );
  const tokens: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const token = argv[index] as string;
    const next = argv[index + 1];
    if (withValue.has(token) && next !== undefined && (!next.startsWith("-") || next === "-")) {
      tokens.push(`${token}=${next}`);
      index += 1;
    } else tokens.push(token);
  }
  return tokens;
}

function checkOption(token: string, specs: readonly string[], command: CommandSpec | undefined): void {
  const [name = token, value] = token.split(/=(.*)/s, 2);
  const spec = specs.find((known) => optionName(known) === name);
  if (general.includes(name) && value === undefined) return;
  if (!spec) {
    const elsewhere = commands.find((other) => other !== command && other.options.some((option) => optionName(option.name) === name));
    if (command && elsewhere)
      throw problem(
        `命令 ${command.name} 没有选项 ${name}，它属于命令 ${elsewhere.name}`,
        `${command.name} has no option ${name}; it belongs to ${elsewhere.name}`,
      );
    const long = name.startsWith("--") ? name : `-${name}`;
    const { "zh-CN": zh, en } = suggestion(long, specs.map(optionName));
    const help = command ? `fazhi-report ${command.name} --help` : "fazhi-report --help";
    throw problem(`没有 ${name} 这个选项${zh || `。可用 ${help} 查看全部选项`}`, `unknown option ${name}${en || `. See ${help}`}`);
  }
  if (takesValue(spec) && value === undefined) throw problem(`选项 ${spec} 后面缺少内容`, `option ${spec} needs a value`);
  if (!takesValue(spec) && value !== undefined) throw problem(`选项 ${name} 后面不带内容`, `option ${name} takes no value`);
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
