import { dirname, resolve } from "node:path";
import type { Locale } from "../model/terms.js";
import type { Severity } from "../rules/rule.js";
import { isIsoDate } from "../text/date.js";
import type { Suppression, ValidateOptions } from "../validate/result.js";
import { type Arguments, choice } from "./arguments.js";
import { configFinder, type LoadedConfig, loadConfig } from "./config-file.js";
import { type InputKind, inputKinds } from "./input.js";
import { problem } from "./problem.js";

/** What `check` takes: a kind of file, or a report on each line. */
export const checkInputKinds = [...inputKinds, "ndjson"] as const;

/** How a file is checked. */
export interface CheckSettings {
  readonly options: ValidateOptions & { readonly locale: Locale };
  /** Lowest severity that makes the exit status 1. */
  readonly severity: Severity;
  readonly input: InputKind | undefined;
  /** Suppressions that must fit something somewhere: those of the configuration, not those of a baseline. */
  readonly suppressions: readonly Suppression[];
}

/** Makes a function that finds the settings of a file: those of the command line, then of the configuration, then the defaults. */
export function settingsFinder(args: Arguments, cwd: string): (file: string) => Promise<CheckSettings> {
  const stage = choice(args, "stage", ["publication", "submission"]);
  const locale = choice(args, "locale", ["zh-CN", "en"]);
  const severity = choice(args, "severity", ["error", "warning", "info"]);
  const input = inputKinds.find((kind) => kind === choice(args, "input", checkInputKinds));
  const asOf = args.options.get("as-of");
  if (asOf !== undefined && !isIsoDate(asOf))
    throw problem(
      `选项 --as-of 不能是“${asOf}”，请写成 2026-03-01 这样的日期`,
      `option --as-of cannot be ${JSON.stringify(asOf)} (allowed: a date such as 2026-03-01)`,
    );
  const writesBaseline = args.options.has("write-baseline");
  const made = new Map<LoadedConfig | undefined, Promise<CheckSettings>>();

  const make = async (loaded: LoadedConfig | undefined): Promise<CheckSettings> => {
    const config = loaded?.config ?? {};
    const given = args.options.get("baseline");
    const file =
      given !== undefined
        ? resolve(cwd, given)
        : config.baseline !== undefined && loaded
          ? resolve(dirname(loaded.file), config.baseline)
          : undefined;
    const baseline = file === undefined || writesBaseline ? [] : await loadBaseline(file);
    const fromConfig = loaded ? (await import("./config.js")).optionsOf(loaded.config) : {};
    const suppressions = [...(fromConfig.suppressions ?? []), ...baseline];
    const options = {
      ...fromConfig,
      ...(stage && { stage }),
      ...(asOf !== undefined && { asOf }),
      locale: locale ?? fromConfig.locale ?? "zh-CN",
      ...(suppressions.length > 0 && { suppressions }),
    } as const;
    // Nothing of this can come from the command line alone.
    const from = loaded?.file ?? file;
    if (from !== undefined) await refuseMistakes(options, from);
    return { options, severity: severity ?? config.severity ?? "warning", input, suppressions: fromConfig.suppressions ?? [] };
  };
  const finder = findConfig(args, cwd);
  return async (path) => {
    const loaded = await finder(path);
    const settings = made.get(loaded) ?? make(loaded);
    made.set(loaded, settings);
    return settings;
  };
}

/** The schemas are loaded only when there is a file to check against them. */
async function loadBaseline(file: string): Promise<Suppression[]> {
  const { baselineSchema, loadJson } = await import("./config.js");
  return (await loadJson(file, baselineSchema)).suppressions;
}

function findConfig(args: Arguments, cwd: string): (path: string) => Promise<LoadedConfig | undefined> {
  const given = args.options.get("config");
  const find = configFinder();
  let explicit: Promise<LoadedConfig> | undefined;
  return (path) => {
    if (given === undefined) return find(path === "-" ? cwd : dirname(resolve(cwd, path)));
    explicit ??= loadConfig(resolve(cwd, given));
    return explicit;
  };
}

/** A rule or option that does not exist is a mistake in the settings, to be said once and before any report is read. */
async function refuseMistakes(options: ValidateOptions, file: string): Promise<void> {
  if (!options.rules && !options.facts && !options.suppressions) return;
  const { resolveOptions } = await import("../validate/options.js");
  try {
    resolveOptions(options);
  } catch (error) {
    const { message } = error as TypeError;
    throw problem(`${file}：${message}`, `${file}: ${message}`);
  }
}
