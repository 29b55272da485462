import { hasBlank } from "../text/count.js";

/** A document number (发文字号) taken apart: 沅农发〔2021〕12号. */
export interface DocumentNumber {
  /** The organ's signs (机关代字): 沅农发. */
  readonly signs: string;
  readonly year: number;
  readonly serial: number;
  /** The pair of brackets around the year, as written. */
  readonly brackets: string;
  /** Whether it is written as GB/T 9704—2012 7.2.5 has it: 〔〕, no 第, no padding zero, 号 at the end, half-width digits, no white space. */
  readonly standard: boolean;
}

const digits = "[0-9０-９]";
const pattern = new RegExp(
  `^([\\u4e00-\\u9fffA-Za-z]{1,20})([〔\\[(（【［{﹝])((?:19|20|１９|２０)${digits}{2})年?([〕\\])）】］}﹞])(第?)(${digits}{1,6})(号?)$`,
);
const ascii = (text: string): string => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/**
 * Reads a document number, with the standard's brackets or others ([ ] ( ) 【】), with 第, padding zeros or without 号.
 *
 * @returns `undefined` when the text is no document number.
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const plain = hasBlank(text) ? text.replace(/\s/g, "") : text;
  const match = pattern.exec(plain);
  if (!match) return undefined;
  const [, signs = "", open = "", year = "", close = "", ordinal, serial = "", last] = match;
  const number = { signs, year: Number(ascii(year)), serial: Number(ascii(serial)), brackets: open + close };
  return {
    ...number,
    standard: open === "〔" && close === "〕" && ordinal === "" && last === "号" && text === formatDocumentNumber(number),
  };
}

/** Writes a document number as the standard has it: 沅农发〔2021〕12号. */
export function formatDocumentNumber({ signs, year, serial }: Pick<DocumentNumber, "signs" | "year" | "serial">): string {
  return `${signs}〔${year}〕${serial}号`;
}
