import type { Applicability, Force, RuleContext } from "../rule.js";

/** The force of a rule about the prescribed parts: never above what binds these issuers, and nothing where nothing binds them. */
export function partsForce({ duty }: Pick<RuleContext, "duty">, force: Force): Applicability {
  if (!duty.contents) return { inapplicable: duty.reason ?? "no-duty" };
  return force === "must" ? duty.contents : force;
}
