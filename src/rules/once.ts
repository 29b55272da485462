import type { RuleContext } from "./rule.js";

/** Makes something once for each object it is made from: when first asked, and for as long as that object lives. For objects that nobody changes. */
export function oncePer<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly made: T }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { made: make(key) };
      known.set(key, entry);
    }
    return entry.made;
  };
}

/** The same for what several rules need of one report. */
export const oncePerReport =
  <T>(make: (context: RuleContext) => T): ((context: RuleContext) => T) =>
  (context) =>
    context.once(make);
