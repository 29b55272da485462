import { textBefore } from "../../text/clause.js";
/** The years written behind (or before) a plan's name: （2021—2025年）. */
export interface WrittenSpan {
  /** `undefined` where the years are broken: 20212025年, 2021—205年. */
  readonly years: readonly [from: number, to: number] | undefined;
  /** Of the years with their brackets, in the text. */
  readonly from: number;
  readonly to: number;
}

// Behind the name: a closing mark, then years in brackets, or years alone. Whether they are sound is read afterwards.
const behind =
  /[ 　]{0,4}(?:[》〉”][ 　]{0,4}[（(〔【][ 　]{0,4}([0-9０-９][^（）()〔〕【】《》\n]{3,24})[）)〕】]|[（(〔【][ 　]{0,4}([0-9０-９][^（）()〔〕【】《》\n]{3,24})[）)〕】]|([0-9０-９][0-9０-９年度 　\u2010-\u2015－\-─~～〜∼一至到]{3,24})(?=[》〉”]))/y;
const before =
  /([12１２][0-9０-９]{3}[年 　]{0,3}[\u2010-\u2015－\-─~～〜∼一至到]{1,3}[ 　]{0,2}[12１２][0-9０-９]{3}[ 　]?年?|[12１２][0-9０-９]{7}[ 　]?年?)[ 　]{0,2}$/;
// A converter leaves ? or □ where it could not write the dash.
const onlyYears = /^[0-9年度\u2010-\u2015－\-─~～〜∼一至到?？□\ufffd]{4,20}$/;
const sound = /^([0-9]{4})年?度?[\u2010-\u2015－\-─~～〜∼一至到]{1,3}([0-9]{4})年?度?$/;

function read(written: string, from: number, to: number): WrittenSpan | undefined {
  const plain = written.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[ 　\s]/g, "");
  if (!onlyYears.test(plain)) return undefined;
  const match = sound.exec(plain);
  return { years: match ? [Number(match[1]), Number(match[2])] : undefined, from, to };
}

/** The years that a text gives a plan whose name stands at `[from, to)`, or `undefined` where it gives none. */
export function spanOfPlan(text: string, from: number, to: number): WrittenSpan | undefined {
  behind.lastIndex = to;
  const match = behind.exec(text);
  if (match) {
    const written = match[1] ?? match[2] ?? match[3] ?? "";
    const end = to + match[0].length;
    const start = to + match[0].search(match[3] === undefined ? /[（(〔【]/ : /[0-9０-９]/);
    return read(written, start, end);
  }
  const head = before.exec(textBefore(text, from, 24));
  return head?.[1] === undefined ? undefined : read(head[1], from - head[0].length, from - head[0].length + head[1].length);
}
