import type { Provenance, Span } from "../text/source.js";

/** What a page says of the report outside of its text (页面元数据). */
export type MinedField =
  | "title"
  | "documentNumber"
  | "issueDate"
  | "publicationDate"
  | "submissionDate"
  | "indexNumber"
  | "publisher"
  | "origin"
  | "issuer"
  | "column"
  | "url";

/** A value mined from a metadata row or element; adapters pass what their format tells (`<meta name="PubDate">`). */
export interface Mined {
  readonly field: MinedField;
  readonly value: string;
  /** Where the value stands in the source. */
  readonly span?: Span;
  readonly from: Provenance;
}
