import { isOrganName } from "../model/issuer.js";
import { isOneOf } from "../text/clause.js";
import { dateAt } from "../text/date.js";

/** What stands around the end of a document (版记与落款的用语), on normalised lines. */

const closing =
  /^(?:特此|专此|谨此)(?:报告|汇报|呈报|上报|说明)|^(?:以上|此)(?:报告|汇报|情况报告)?[，,]?(?:妥否|当否|请予?审[议阅示]|请批评|请指正|请领导)|^以上(?:报告|汇报|情况)[，,。]?|^此报告|^请予?审[议阅示][。.]?$/;
const attachmentLine = /^附件(?:\d{1,2}|[一二三四五六七八九十])?(?:[:：.、]|$)/;
const copied = /^(?:抄送|抄报|分送|抄报送|主送)(?:单位|机关)?[:：]/;
const printed = /^.{2,40}(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日)印发$|^印发(?:机关|日期)[:：]/;
const remark =
  /^[（(].{0,4}(?:此件|本件|依申请公开|主动公开|不予公开|公开发布|联系人|联系电话)|^(?:联系人|联系电话|联系方式|咨询电话|联络员|电话|传真|邮箱|地址|填报人|报送人|校对|打字|共印)[:：]|^公开属性|^信息公开选项[:：]/;

// Nearly all lines are told by their first or last characters, long before an expression would tell.
const begins = (plain: string, characters: string): boolean => isOneOf(plain.charCodeAt(0), characters);

/** Whether a line is the closing (结语): 特此报告。 */
export const isClosing = (plain: string): boolean => plain.length <= 40 && begins(plain, "特专谨以此请") && closing.test(plain);
export const isAttachmentLine = (plain: string): boolean => plain.startsWith("附件") && attachmentLine.test(plain);
/** 签发人：…, with nothing else on the line. */
export const isApproverLine = (plain: string): boolean =>
  plain.length <= 40 && plain.startsWith("签发人") && /^签发人[:：][^:：]{2,34}$/.test(plain);
export const isCopyLine = (plain: string): boolean => begins(plain, "抄分主") && copied.test(plain);
/** 枫林县人民政府办公室 2025年3月2日印发. */
export const isPrintingLine = (plain: string): boolean =>
  plain.length <= 60 && (plain.endsWith("印发") || plain.startsWith("印发")) && printed.test(plain);
export const isRemark = (plain: string): boolean =>
  plain.length <= 80 && begins(plain, "（(联咨电传邮地填报校打共公信") && remark.test(plain);

/** What may stand before a document's own date: 报告时间：2024年1月18日. */
export const dateLabel = /(?:成文|报告|报送|填报)?(?:日期|时间)[:：]/;
const dateLabelFirst = new RegExp(`^${dateLabel.source}`);

const yearDigits = new Set([..."0123456789〇○零一二Oo"].map((digit) => digit.charCodeAt(0)));

/** Whether a digit or numeral that a year begins with is among the first seven characters. */
function hasYearDigit(plain: string): boolean {
  for (let at = 0; at < 7 && at < plain.length; at++) {
    if (yearDigits.has(plain.charCodeAt(at))) return true;
  }
  return false;
}

/** Whether a line is nothing but a date, perhaps in brackets and perhaps without a day. */
export function isDateLine(plain: string): boolean {
  if (plain.length < 6 || plain.length > 26 || !hasYearDigit(plain)) return false;
  const bracket = begins(plain, "（([") ? 1 : 0;
  const label = begins(plain.slice(bracket), "成报填日时") ? (dateLabelFirst.exec(plain.slice(bracket))?.[0].length ?? 0) : 0;
  const from = bracket + label;
  const date = dateAt(plain, from);
  return (
    date !== undefined && (date.day === undefined ? /^[ ]{0,8}日?[)）\]]?[。.]?$/ : /^[)）\]]?[。.]?$/).test(plain.slice(date.range[1]))
  );
}

/** 2025年 月 日: a date of which only the year was filled in. */
export const isBlankDate = (plain: string): boolean =>
  plain.length <= 26 &&
  (begins(plain, "12") || begins(plain.slice(1), "12")) &&
  /^[（(]?(?:19|20)\d\d[ ]{0,8}年[ ]{0,8}月[ ]{0,8}日[)）]?$/.test(plain);

/** Whether a line begins what follows the text: closing, attachments, copies, remarks. */
export function startsEndMatter(plain: string): boolean {
  if (!begins(plain, "特专谨以此请附抄分主印签（(联咨电传邮地填报校打共公信")) return isPrintingLine(plain);
  return (
    isClosing(plain) || isAttachmentLine(plain) || isCopyLine(plain) || isApproverLine(plain) || isPrintingLine(plain) || isRemark(plain)
  );
}

const seal = /[（(](?:盖章|公章|章|印章|签章|加盖公章)[）)]$/;
const signer = /^(?:报告|报送|填报|发文|落款)?(?:单位|机关)(?:名称)?[:：]|^[—―－-]{1,4}/;

/** Where a line of organs' names begins and ends, without 单位： or a dash before and （盖章） after them. */
export function nameRange(text: string): [number, number] {
  const closed = text.endsWith("）") || text.endsWith(")");
  if (closed && /^[（(][^（()）]{3,58}[)）]$/.test(text)) return [1, text.length - 1];
  const from = signer.exec(text)?.[0].length ?? 0;
  const end = closed ? (seal.exec(text)?.index ?? text.length) : text.length;
  return [from, Math.max(from, end)];
}

/** What the names of organs and places end in. */
const organEnds = new Set("府局厅委会办室心院署队所处站社司校馆部科库团组道区省市县旗州盟镇乡木");

/** Whether a line is one or several organs' names, as a sign-off or a letterhead has them. */
export function isOrganLine(plain: string): boolean {
  if (plain.length < 3 || plain.length > 60) return false;
  const [from, to] = nameRange(plain);
  const name = plain.slice(from, to);
  if (!organEnds.has(name.slice(-1))) return false;
  return isOrganName(name) || (name.includes("、") && name.split("、").every(isOrganName));
}
