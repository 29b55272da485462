import { access } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Config } from "./config.js";
import { fileProblem } from "./input.js";

/** A configuration with the place it came from. */
export interface LoadedConfig {
  readonly file: string;
  readonly config: Config;
}

/** Name of the file that is looked for. */
export const configName = "fazhi-report.config.json";

/** Loads a configuration file. The schema it must fit is loaded only now: most reports have no configuration near them. */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  const { configSchema, loadJson } = await import("./config.js");
  return { file, config: await loadJson(file, configSchema) };
}

const absent = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** Makes a function that finds the configuration of a file: the nearest one upward from its folder. Each folder is looked at once. */
export function configFinder(): (folder: string) => Promise<LoadedConfig | undefined> {
  const known = new Map<string, Promise<LoadedConfig | undefined>>();
  const find = (folder: string): Promise<LoadedConfig | undefined> => {
    const found = known.get(folder) ?? lookIn(folder);
    known.set(folder, found);
    return found;
  };
  const lookIn = async (folder: string): Promise<LoadedConfig | undefined> => {
    const file = join(folder, configName);
    try {
      await access(file);
    } catch (error) {
      if (!absent(error)) throw fileProblem(error, file);
      const parent = dirname(folder);
      return parent === folder ? undefined : find(parent);
    }
    return loadConfig(file);
  };
  return (folder) => find(resolve(folder));
}
