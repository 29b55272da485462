import { clauseBefore, textBefore } from "../../text/clause.js";
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

/** Every place where an expression (sticky) matches a number that is not part of a longer one. */
export function longNumbers(
  { text, numbers }: Pick<RuleContext, "text" | "numbers">,
  expression: RegExp,
  least: number,
): readonly LongNumber[] {
  const found: LongNumber[] = [];
  let end = -1;
  for (const { at } of numbers) {
    if (at < end) continue;
    if (inNumber.test(text.charAt(at - 1)) || inAddress.test(textBefore(text, at, 2))) continue;
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
