import { clauseBefore, isOneOf } from "../../text/clause.js";
import { isCommonHan, isDigit } from "../../text/count.js";
import { oncePerReport } from "../once.js";
import type { RuleContext } from "../rule.js";
import { plainDigits } from "./mask.js";

/** A long number of the text: offsets of `context.text` and its digits. */
export interface LongNumber {
  readonly at: number;
  readonly end: number;
  readonly digits: string;
}

const inNumber = /[0-9０-９A-Za-z_=&%*＊-]/;
/** A slash or a full stop belongs to an address or a version; 电话13…/13… does not. */
const inAddress = /[A-Za-z/][./]$|[0-9][.]$/;
/** What stands between the digits of a long number. */
const separators = " \u00a0-—–－−)）";
/** The fewest characters of a long number. */
const fewest = 7;

/** Whether digits and what may stand between them go on for as long as the shortest of these numbers is. */
function isLong(text: string, at: number): boolean {
  for (let index = at + 1; index < at + fewest; index++) {
    const code = text.charCodeAt(index);
    // Nearly all digits have a Chinese character behind them.
    if (isCommonHan(code)) return false;
    if (!isDigit(code) && !isOneOf(code, separators)) return false;
  }
  return true;
}

/** Where a long number can begin: counts, years and rates are far shorter, so that hardly any place is left for the expressions. */
const longPlaces = oncePerReport(({ text, numbers }): readonly number[] => {
  const places: number[] = [];
  for (const { at } of numbers) {
    if (!isLong(text, at) || inNumber.test(text.charAt(at - 1)) || inAddress.test(text.slice(Math.max(0, at - 2), at))) continue;
    places.push(at);
  }
  return places;
});

/** Every place where an expression (sticky) matches a number of at least {@link fewest} characters that is not part of a longer one. */
export function longNumbers(context: RuleContext, expression: RegExp, least: number): readonly LongNumber[] {
  const { text } = context;
  const found: LongNumber[] = [];
  let end = -1;
  for (const at of longPlaces(context)) {
    if (at < end) continue;
    expression.lastIndex = at;
    const match = expression.exec(text);
    const written = match?.[0].replace(/[ -]$/, "") ?? "";
    if (written.length < least) continue;
    const to = at + written.length;
    if (/[0-9０-９A-Za-z*＊]/.test(text.charAt(to)) || (/[-.]/.test(text.charAt(to)) && /[0-9]/.test(text.charAt(to + 1)))) continue;
    found.push({ at, end: to, digits: plainDigits(written) });
    end = to;
  }
  return found;
}

/** Words before a number that make it a voucher, a case or another record, back to the last mark. */
export const recordWords =
  /(?:凭证|编号|单号|案号|文号|代码|流水|索引|备案|许可|证书|发票|票据|合同|批号|批次|登记|条码|编码|订单|工单|受理号|档案|项目|税号|序列|标识码|〔|［|字第|第)[^，,。；;\n]{0,16}$/;

/** The words before a number, back to the last mark. */
export function wordsBefore(text: string, at: number, most: number): string {
  return clauseBefore(text, at, most, "，,。；;\n");
}
