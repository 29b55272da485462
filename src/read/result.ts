import type { Report } from "../model/report.js";
import type { Source } from "../text/source.js";

/** What reading gives: the report, and the source with the position of every value and the reader's notes. */
export interface ReadResult {
  readonly report: Report;
  readonly source: Source;
}

/** Options of {@link readReport}. */
export interface ReadOptions {
  /** Default `text`. */
  readonly format?: "text" | "markdown";
}
