import type { Source } from "../text/source.js";
import { type Comparison, compareResults } from "../validate/compare.js";
import type { ValidationResult } from "../validate/result.js";
import { validateReport } from "../validate/validate.js";
import { readBytes, toInput } from "./input.js";
import type { Io } from "./io.js";
import { nameOf } from "./name.js";
import type { CheckSettings } from "./settings.js";

/** A version of a report, read and checked. */
export interface Checked {
  readonly result: ValidationResult;
  readonly source?: Source;
}

/** What became of a file. */
export type Outcome =
  | ({ readonly status: "checked"; readonly name: string; readonly settings: CheckSettings; readonly before?: Comparison } & Checked)
  | { readonly status: "failed"; readonly name: string; readonly thrown: unknown };

/** Reads and checks the bytes of a report. It needs nothing but its arguments, so that it can run anywhere. */
export async function checkBytes(file: string, bytes: Uint8Array, { options, input }: CheckSettings): Promise<Checked> {
  const { report, source } = await toInput(file, bytes, input);
  return { result: validateReport(report, source ? { ...options, source } : options), ...(source && { source }) };
}

/** Reads and checks a file, and the earlier version of it when there is one. Nothing is thrown: what went wrong is the outcome. */
export async function checkFile(
  file: string,
  before: string | undefined,
  find: (file: string) => Promise<CheckSettings>,
  io: Io,
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
