import type { InstrumentKey, ProvisionKey } from "./instruments.js";

/** A provision a rule rests on: an instrument and, where there is one, the clause's topic. */
export interface CitationRef {
  readonly instrument: InstrumentKey;
  readonly provision?: string;
}

/**
 * Names the provision a rule rests on. Both keys are checked by the compiler.
 *
 * @example cite("inspection-2019", "contents")
 */
export function cite<Key extends InstrumentKey>(instrument: Key, provision?: ProvisionKey<Key>): CitationRef {
  return provision === undefined ? { instrument } : { instrument, provision };
}
