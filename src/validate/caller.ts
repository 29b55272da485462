// Words for a mistake of the caller. They name what was wrong and what is allowed, never what the report says.

/** A value as it is shown in an error: short, on one line, whatever it is. */
export function inWords(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  if (typeof value === "number" || typeof value === "boolean" || value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return `[${value.slice(0, 3).map(inWords).join(", ")}${value.length > 3 ? ", …" : ""}]`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** Whether a value is an object with named values, no list. No type guard: what is checked has a type already, which the caller may not have kept. */
export function isNamed(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Refuses a name that is none of those allowed. */
export function refuseUnknown(what: string, given: object, allowed: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (!allowed.includes(name)) throw new TypeError(`unknown ${what}: ${inWords(name)} (allowed: ${allowed.join(", ")})`);
  }
}
