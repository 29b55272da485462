import type { Source } from "../text/source.js";
import { type Comparison, compareResults } from "../validate/compare.js";
import type { ValidationResult } from "../validate/result.js";
import { validateReport } from "../validate/validate.js";
import { type Input, readBytes, toInput } from "./input.js";
import type { Io } from "./io.js";
import { nameOf } from "./name.js";
import type { Record } from "./record.js";
import type { CheckSettings } from "./settings.js";

/** A version of a report, read and checked. */
export interface Checked {
  readonly result: ValidationResult;
  readonly source?: Source;
}

/** What became of a report. */
export type Outcome =
  | ({ readonly status: "checked"; readonly name: string; readonly settings: CheckSettings; readonly before?: Comparison } & Checked)
  | { readonly status: "failed"; readonly name: string; readonly thrown: unknown };

function checkInput({ report, source }: Input, { options }: CheckSettings): Checked {
  return { result: validateReport(report, source ? { ...options, source } : options), ...(source && { source }) };
}

async function checkBytes(file: string, bytes: Uint8Array, settings: CheckSettings): Promise<Checked> {
  return checkInput(await toInput(file, bytes, settings.input), settings);
}

/** Reads and checks a file, and the earlier version of it when there is one. Nothing is thrown: what went wrong is the outcome. */
export async function checkFile(
  file: string,
  before: string | undefined,
  find: (file: string) => Promise<CheckSettings>,
  io: Pick<Io, "stdin" | "cwd">,
): Promise<Outcome> {
  const name = nameOf(file);
  try {
    const settings = await find(file);
    const now = await checkBytes(file, await readBytes(file, io), settings);
    if (before === undefined) return { status: "checked", name, settings, ...now };
    const earlier = await checkBytes(before, await readBytes(before, io), settings);
    return { status: "checked", name, settings, ...now, before: compareResults(earlier.result, now.result) };
  } catch (thrown) {
    return { status: "failed", name, thrown };
  }
}

/** Checks a report that came on a line. Nothing is thrown. */
export async function checkRecord({ name, input }: Record, settings: CheckSettings): Promise<Outcome> {
  try {
    return { status: "checked", name, settings, ...checkInput(await input(), settings) };
  } catch (thrown) {
    return { status: "failed", name, thrown };
  }
}
