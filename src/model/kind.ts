/** What kind of document a title names: this report, another report that the law asks for, or a sister document. */
export type DocumentKind = "annual-report" | "other-report" | "sister-document" | "unknown";

/** Reads the kind of document from a title (文种). */
export function documentKindOf(title: string | undefined): DocumentKind {
  return title === undefined ? "unknown" : "annual-report";
}
