/**
 * Where a value is inside a report: property names and array indices from the root.
 *
 * @example `["sections", 1, "content", 0, "text"]` is the text of the first paragraph of the second section.
 */
export type Path = readonly (string | number)[];

/** A {@link Path} as an RFC 6901 JSON Pointer: `/sections/1/content/0/text`; the root is the empty string. */
export type JsonPointer = string;

/** Half-open range `[from, to)` inside a string, in UTF-16 units. */
export type Range = readonly [from: number, to: number];

/** Writes a path as a JSON Pointer. */
export function toPointer(path: Path): JsonPointer {
  let pointer = "";
  for (const step of path) {
    const isPlain = typeof step === "number" || !(step.includes("~") || step.includes("/"));
    pointer += `/${isPlain ? step : step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  return pointer;
}

/**
 * Reads a JSON Pointer. Steps of digits become array indices.
 *
 * @throws TypeError when the pointer is neither empty nor begins with `/`.
 */
export function fromPointer(pointer: JsonPointer): Path {
  if (pointer === "") return [];
  if (typeof pointer !== "string" || !pointer.startsWith("/")) {
    throw new TypeError(`not a JSON Pointer: ${JSON.stringify(pointer)} (allowed: "" or a string that begins with "/")`);
  }
  return pointer
    .slice(1)
    .split("/")
    .map((step) => (/^(?:0|[1-9]\d{0,14})$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** The value at a path, or `undefined` where there is none. Only own properties count. */
export function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    // An element of a list is never inherited.
    if (!(typeof step === "number" && Array.isArray(value)) && !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Whether `path` is `ancestor` or lies below it. */
export function isWithin(path: Path, ancestor: Path): boolean {
  return ancestor.length <= path.length && ancestor.every((step, index) => step === path[index]);
}
