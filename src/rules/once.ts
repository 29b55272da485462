import type { RuleContext } from "./rule.js";

/** Makes what several rules need of one report once: for each report when first asked, and for as long as its context lives. */
export function oncePerReport<T>(make: (context: RuleContext) => T): (context: RuleContext) => T {
  // By the sections, which all rules' contexts of one report share. A context is never changed, so this is no state that one call leaves to another.
  const known = new WeakMap<RuleContext["sections"], { readonly made: T }>();
  return (context) => {
    let entry = known.get(context.sections);
    if (!entry) {
      entry = { made: make(context) };
      known.set(context.sections, entry);
    }
    return entry.made;
  };
}
