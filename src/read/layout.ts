/** A table cell with more characters holds a report's text: such a table only lays the page out (版面表格). */
export const longestCell = 400;

/** No table of a report has as many columns; spans beyond are not believed. */
export const mostColumns = 32;

/**
 * Whether a table holds data, by the lengths of its cells' texts, row by row: words in two columns at least, and no report's text in a cell.
 *
 * @param single Whether a single row may be a table; else it only sets words side by side (a document number and 签发人, two buttons).
 */
export function holdsData(rows: readonly (readonly number[])[], single: boolean): boolean {
  let filledRows = 0;
  let columns = 0;
  for (const row of rows) {
    let filled = 0;
    for (const length of row) {
      if (length > longestCell) return false;
      if (length > 0) filled += 1;
    }
    columns = Math.max(columns, filled);
    if (filled > 0) filledRows += 1;
  }
  return columns > 1 && (single || filledRows > 1);
}
