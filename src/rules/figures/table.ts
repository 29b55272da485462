import type { Block, Table } from "../../model/report.js";
import { type Path, valueAt } from "../../text/path.js";
import type { Passage, RuleContext } from "../rule.js";

/** A table of the report with its path. */
interface TableInfo {
  readonly path: Path;
  readonly rows: Table["rows"];
}

/** A cell that states a total. */
export interface TotalCell {
  readonly text: string;
  readonly value: number;
}

/** All tables of the sections and attachments, in the order of the document. */
function tablesOf({ report }: Pick<RuleContext, "report">): readonly TableInfo[] {
  const tables: TableInfo[] = [];
  const walk = (blocks: readonly Block[] | undefined, path: Path): void => {
    blocks?.forEach((block, index) => {
      const here = [...path, index];
      if (block.type === "table") tables.push({ path: here, rows: block.rows });
      else if (block.type === "section") walk(block.content, [...here, "content"]);
    });
  };
  walk(report.sections, ["sections"]);
  report.attachments?.forEach((attachment, index) => {
    walk(attachment.content, ["attachments", index, "content"]);
  });
  return tables;
}

/** The rows of the table a cell belongs to. */
export function rowsAround({ report }: Pick<RuleContext, "report">, cell: Passage): Table["rows"] | undefined {
  if (cell.kind !== "cell") return undefined;
  const rows = valueAt(report, cell.path.slice(0, -2));
  return Array.isArray(rows) ? (rows as Table["rows"]) : undefined;
}

const totalName = /^(?:合[ \u3000]{0,4}计|总[ \u3000]{0,4}计|共[ \u3000]{0,4}计|总数|合计数)(?:[（(][^（()）]{0,8}[)）])?$/;
const subtotal = /小[ \u3000]{0,4}计|其中|累计/;
const plain = /^[0-9]{1,9}(?:\.[0-9]{1,4})?$/;

const bare = (cell: string | undefined): string => (cell ?? "").trim().replace(/[,，]/g, "");

/** A plain number; an empty cell or a dash counts nothing. */
const readCell = (cell: string | undefined): number | undefined => {
  const text = bare(cell);
  if (text === "" || text === "-" || text === "—" || text === "/") return 0;
  return plain.test(text) ? Number(text) : undefined;
};

const decimalsOf = (cell: string | undefined): number => bare(cell).split(".")[1]?.length ?? 0;

/** Reports the cells of a table's total row and total column that differ from the sum of the others. */
export function tableTotals(context: RuleContext, found: (path: Path, total: TotalCell, sum: number) => void): void {
  if (!context.passages.some(({ kind }) => kind === "cell")) return;
  for (const { path, rows } of tablesOf(context)) {
    // Of a table with a row or a cell left out nothing can be added up.
    if (context.lost(path)) continue;
    const named = (cell: string | undefined): boolean => totalName.test((cell ?? "").trim());
    const [header = []] = rows;
    if (rows.some((row) => row.some((cell) => subtotal.test(cell)))) continue;
    const compare = (row: number, column: number, cells: readonly (string | undefined)[]): void => {
      const text = rows[row]?.[column] ?? "";
      const total = readCell(text);
      const values = cells.map(readCell);
      if (total === undefined || text.trim() === "" || values.length < 2 || values.some((value) => value === undefined)) return;
      if (cells.filter((cell) => plain.test(bare(cell))).length < 2) return;
      const unit = 10 ** Math.max(...[text, ...cells].map(decimalsOf));
      const sum = Math.round(values.reduce<number>((left, right) => left + (right ?? 0), 0) * unit) / unit;
      // Amounts may have been rounded one by one; counts never are.
      const slack = unit === 1 ? 0 : (values.length + 1) / 2;
      if (Math.abs(sum - total) * unit > slack + 1e-6) found([...path, "rows", row, column], { text, value: total }, sum);
    };
    const totalRow = rows.findIndex((row) => named(row[0]) || (/^[0-9]{0,3}$/.test((row[0] ?? "").trim()) && named(row[1])));
    const totalColumn = header.findIndex(named);
    if (totalRow === rows.length - 1) {
      header.forEach((name, column) => {
        if (column > 0 && !/率|比|序号|年/.test(name))
          compare(
            totalRow,
            column,
            rows.slice(1, totalRow).map((row) => row[column]),
          );
      });
    }
    if (totalColumn === header.length - 1) {
      rows.forEach((row, index) => {
        compare(index, totalColumn, row.slice(1, totalColumn));
      });
    }
  }
}
