import type { Path } from "../text/path.js";
import type { Finding } from "./result.js";

// The order in which a document has its parts; data around the document comes last.
const order = [
  "marks",
  "documentNumber",
  "approvedBy",
  "title",
  "year",
  "issuers",
  "addressees",
  "opening",
  "sections",
  "closing",
  "signOff",
  "attachments",
  "copiedTo",
  "remarks",
  "submission",
  "publication",
  // Inside these.
  "type",
  "number",
  "heading",
  "runIn",
  "parts",
  "name",
  "kind",
  "level",
  "divisionCode",
  "creditCode",
  "text",
  "rows",
  "content",
  "signatories",
  "dateText",
  "date",
];
const ranks: ReadonlyMap<string | number, number> = new Map(order.map((key, rank) => [key, rank]));

function compareSteps(a: string | number, b: string | number): number {
  if (a === b) return 0;
  if (typeof a === "number" && typeof b === "number") return a - b;
  const difference = (ranks.get(a) ?? order.length) - (ranks.get(b) ?? order.length);
  return difference !== 0 ? difference : String(a) < String(b) ? -1 : 1;
}

/** Compares two paths by the order of the document; what holds another thing comes before it. */
export function comparePaths(a: Path, b: Path): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = compareSteps(a[index] as string | number, b[index] as string | number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const first = "privacy/secrecy-mark";

/** Compares findings by the order of the report: place, then range, then rule; secrecy marks before everything. */
export function compareFindings(a: Finding, b: Finding): number {
  if ((a.rule === first) !== (b.rule === first)) return a.rule === first ? -1 : 1;
  return (
    comparePaths(a.path, b.path) ||
    (a.range?.[0] ?? -1) - (b.range?.[0] ?? -1) ||
    (a.range?.[1] ?? -1) - (b.range?.[1] ?? -1) ||
    (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1)
  );
}
