import { type Spanned, slice } from "../text/pieces.js";
import { dateOnLine, findSignOff, itemsOf, nameAndDate, namesOn, peopleOn, type SignOffFound } from "./end.js";
import { isClosing, isDateLine, isOrganLine } from "./end-words.js";
import { isMark } from "./mark.js";
import type { Row } from "./row.js";
import { tidySpaces } from "./spaces.js";
import type { TitleFound } from "./title.js";

/** What stands before the text (文首). */
export interface FrontFound {
  readonly documentNumber?: Spanned;
  readonly approvedBy: readonly Spanned[];
  readonly marks: readonly Spanned[];
  readonly letterheads: readonly Spanned[];
  readonly addressees: readonly Spanned[];
  /** Names and date under the title. */
  readonly underTitle?: Pick<SignOffFound, "names" | "date">;
  /** The sign-off of a covering letter before the title (随文呈报的函). */
  readonly covering?: SignOffFound;
  readonly leftOut: readonly Row[];
  /** The lines of the text begin here. */
  readonly bodyStart: number;
}

const number =
  /^(?:发文字号[:：]|文号[:：])?[（(]?([\u4e00-\u9fffA-Za-z]{1,20}[\s]{0,4}[〔[(（【［{﹝]\s{0,4}(?:19|20|１９|２０)[0-9０-９]{2}\s{0,4}年?[〕\])）】］}﹞]\s{0,4}第?\s{0,4}[0-9０-９]{1,6}\s{0,4}号?)[)）]?(?=$|\s|签)/;
const approver = /签\s{0,4}发\s{0,4}人\s{0,4}[:：]/;
const addressee = /^[^。；;]{2,80}[:：]$/;
const noAddressee = /如下|报告|情况|问题|以下|工作|主要|方面|措施|要求|分别|其中|是|为|包括|目录|标题/;
const organWord = /[委府局办厅会院组部长记]$|党组|人大|政协|领导小组|单位|部门|政府|委员会|办公室|同志|领导|代表|主任|镇|乡|街道|县|市|区/;

function isAddressee({ plain, cells }: Row): boolean {
  return !cells && addressee.test(plain) && !noAddressee.test(plain) && organWord.test(plain.slice(0, -1));
}

/** Reads the lines before the text: those above the title, and those between the title and the first paragraph. */
export function readFront(rows: readonly Row[], title: TitleFound | undefined, firstHeading: number): FrontFound {
  const approvedBy: Spanned[] = [];
  const marks: Spanned[] = [];
  const letterheads: Spanned[] = [];
  const leftOut: Row[] = [];
  let documentNumber: Spanned | undefined;
  let addressees: Spanned[] = [];
  let coveringAddressees: Spanned[] = [];

  /** Number, authorising official, mark: true where the line is one of these. */
  const isElement = (row: Row): boolean => {
    if (row.cells) return false;
    const { text, plain } = row;
    const own = text.length <= 90 ? number.exec(text) : null;
    const approving = text.length <= 90 ? approver.exec(text) : null;
    if (own || (approving && approving.index <= 2)) {
      if (own?.[1] !== undefined && !documentNumber) {
        const from = own[0].indexOf(own[1]);
        documentNumber = slice(row, from, from + own[1].length);
      }
      if (approving) approvedBy.push(...peopleOn(slice(row, approving.index + approving[0].length)));
      return true;
    }
    if (isMark(plain)) {
      marks.push(row);
      return true;
    }
    return false;
  };
  const isLetterhead = ({ plain, cells }: Row): boolean =>
    !cells && (isOrganLine(plain) || (plain.endsWith("文件") && isOrganLine(plain.slice(0, -2))));

  const above = title ? title.first : 0;
  const covering = title ? findSignOff(rows, 0, above) : undefined;
  const isCovering =
    covering?.date !== undefined || (covering !== undefined && rows.slice(0, covering.from).some(({ text }) => text.length >= 25));
  rows.slice(0, above).forEach((row, index) => {
    if (isElement(row)) return;
    if (isCovering && covering && index >= covering.from && index < covering.to) return;
    if (isAddressee(row)) {
      coveringAddressees = itemsOf(slice(row, 0, row.text.length - 1));
      return;
    }
    if (isLetterhead(row)) letterheads.push(letterheadName(row));
    leftOut.push(row);
  });

  let bodyStart = title ? title.last + 1 : 0;
  const names: Spanned[] = [];
  let date: SignOffFound["date"];
  for (; bodyStart < firstHeading; bodyStart++) {
    const row = rows[bodyStart] as Row;
    if (isElement(row)) continue;
    if (row.cells || row.text.length > 90) break;
    if (addressees.length === 0 && isAddressee(row)) {
      addressees = itemsOf(slice(row, 0, row.text.length - 1));
      continue;
    }
    if (isDateLine(row.plain)) {
      date ??= dateOnLine(row);
      continue;
    }
    // A date in digits alone, 2024-01-18, would be the page's.
    const signed = title && row.text.includes("年") ? nameAndDate(row) : undefined;
    if (signed) {
      names.push(...signed.names);
      date ??= signed.date;
      continue;
    }
    if (isLetterhead(row)) {
      const nextRow = rows[bodyStart + 1];
      if (title && nextRow && isDateLine(nextRow.plain)) names.push(...namesOn(row));
      else letterheads.push(letterheadName(row));
      continue;
    }
    if (!title || isClosing(row.plain)) break;
    // The title again, or a line that says no more than it.
    const said = title.words.text.replace(/\s/g, "");
    if (row.plain.length >= 4 && said.includes(row.plain)) {
      leftOut.push(row);
      continue;
    }
    break;
  }
  if (addressees.length === 0) addressees = coveringAddressees;
  return {
    ...(documentNumber && { documentNumber: tidySpaces(documentNumber) }),
    approvedBy,
    marks,
    letterheads,
    addressees,
    ...(date && { underTitle: { names, date } }),
    ...(isCovering && covering && { covering }),
    leftOut,
    bodyStart,
  };
}

function letterheadName(row: Row): Spanned {
  const words = tidySpaces(row);
  return words.text.endsWith("文件") ? slice(words, 0, words.text.length - 2) : words;
}
