import { parseDocumentNumber } from "../model/document-number.js";
import { isOrganName, splitOrgans } from "../model/issuer.js";
import { join, type Spanned } from "../text/pieces.js";
import { isDateLine, isOrganLine, startsEndMatter } from "./end-words.js";
import { isMark } from "./mark.js";
import type { Row } from "./row.js";
import { tidySpaces } from "./spaces.js";

/** The title lines (标题行). */
export interface TitleFound {
  readonly words: Spanned;
  /** First and last line. */
  readonly first: number;
  readonly last: number;
}

const documentType = /(?:报告|总结|汇报|方案|要点|计划|报表|通知|函|意见|公告|公示|述职|述法|材料|年报)(?:[（(][^()（）]{0,16}[)）])?$/;
// 2023年工作总结和2024年工作安排
const planType = /(?:打算|安排|思路)(?:[（(][^()（）]{0,16}[)）])?$/;
const situation = /(?:情况|工作)(?:[（(][^()（）]{0,16}[)）])?$/;
const subject = /法治|依法行政|依法治/;
const beginsInside =
  /^(?:关于|的|和|与|及|(?:19|20)\d\d|二[〇○零Oo0]|法治|依法|年度|度|建设|推进|贯彻|工作|情况|报告|总结|履行|全面|府|治|政府)/;
const yearRow = /^[（(](?:19|20)\d\d(?:年度?|度)?[）)]$/;
const letterhead = /文件$/;

/** Whether a line ends in a type of document, or in one and the plans that go with it. */
function endsInDocumentType(plain: string): boolean {
  if (documentType.test(plain)) return true;
  const plan = planType.exec(plain);
  const before = plan ? plain.slice(Math.max(0, plan.index - 26), plan.index) : "";
  return /总结|报告|情况/.test(before.slice(before.search(/[。，；][^。，；]*$/) + 1, -1));
}

/** Whether a line may be one of a title's: short, no sentence, nothing that has a place of its own. */
function isTitleLike({ plain, text, cells, number }: Row): boolean {
  if (cells || plain.length < 2 || text.length > 90 || /[。；，：！？:;!?,]$/.test(plain) || /[。；！？]/.test(plain)) return false;
  if (/，|,/.test(plain.replace(/《[^《》]{0,40}》/g, "").replace(/[（(][^（()）]{0,40}[)）]/g, ""))) return false;
  if (isDateLine(plain) || startsEndMatter(plain) || isMark(plain) || parseDocumentNumber(plain)) return false;
  return number === undefined || /^[（(]|^\d{4}/.test(plain);
}

/** Finds the title among the lines before the text: the last group of lines that ends in a type of document, over as many lines as it takes. */
export function findTitle(rows: readonly Row[]): TitleFound | undefined {
  let end = rows.findIndex(({ number }) => {
    return number !== undefined && !number.weak && number.rank <= 3 && number.numerals !== "lost";
  });
  if (end < 0) end = rows.length;
  end = Math.min(end, 80);
  let found: TitleFound | undefined;
  let weak: TitleFound | undefined;
  for (let index = 0; index < end; index++) {
    const row = rows[index] as Row;
    if (!isTitleLike(row)) continue;
    const strong = endsInDocumentType(row.plain);
    if (!strong && !(situation.test(row.plain) && (subject.test(row.plain) || beginsInside.test(row.plain)))) continue;
    const title = extend(rows, index);
    const plain = rows
      .slice(title.first, title.last + 1)
      .map((one) => one.plain)
      .join("");
    if (!strong && !(subject.test(plain) && /(?:19|20)\d\d|年度/.test(plain))) continue;
    if (strong) {
      // The column's name (法治政府建设年度报告) under the full title says nothing new.
      const before =
        found &&
        rows
          .slice(found.first, found.last + 1)
          .map((one) => one.plain)
          .join("");
      if (before !== undefined && before.length > plain.length && before.endsWith(plain)) continue;
      found = title;
    } else if (!found && !weak) weak = title;
  }
  return found ?? weak;
}

/** Takes the lines above (and a year in brackets below) that belong to the title whose last line is at `index`. */
function extend(rows: readonly Row[], index: number): TitleFound {
  let first = index;
  let plain = (rows[index] as Row).plain;
  while (first > 0 && index - first < 4) {
    const row = rows[first] as Row;
    const above = rows[first - 1] as Row;
    if (!isTitleLike(above) || letterhead.test(above.plain) || plain.startsWith(above.plain) || endsInDocumentType(above.plain)) break;
    const apart = row.blank;
    const organ = isOrganLine(above.plain);
    const lacksOrgan = beginsInside.test(plain) || !subject.test(plain);
    const openAbove = /(?:关于|和|与|及|、|的|年|年度|推进|法治|建设|工作|法治政)$/.test(above.plain) && !organ;
    const wanted = lacksOrgan && (organ || /关于|法治|依法|(?:19|20)\d\d年/.test(above.plain) || (!apart && above.plain.length <= 30));
    const joint = organ && isOrganLine(row.plain) && !apart;
    if (
      !(
        (wanted &&
          (!apart || /^(?:关于|的)/.test(plain) || plain.length < 8 || (organ && /^(?:19|20)\d\d|^法治/.test(plain) && first - 1 === 0))) ||
        (openAbove && !apart) ||
        joint
      )
    )
      break;
    plain = above.plain + plain;
    first -= 1;
  }
  let last = index;
  const below = rows[index + 1];
  if (below && yearRow.test(below.plain)) last += 1;
  // Lines are parted by a space here, so that names on lines of their own stay apart; it goes with the other spaces.
  return { words: tidySpaces(join(rows.slice(first, last + 1))), first, last };
}

const beforeSubject =
  /^([\u4e00-\u9fff〇（）()、·]{2,60}?)(?=关于|(?:19|20)\d\d|二[〇○零Oo0]|法治政府|法治建设|依法行政|依法治|全面推进|深入推进|推进|贯彻|年度|履行|落实)/;

/** The organs a title begins with (标题中的发文机关), as far as they are organs' names: X镇人民政府关于…, 关于X镇…, 2023年X局…. */
export function organsOfTitle(title: string): { name: string; at: number }[] {
  const lead = /^(?:关于|(?:19|20)\d\d(?:年度?|度)?)/.exec(title)?.[0].length ?? 0;
  const names = beforeSubject.exec(title.slice(lead))?.[1];
  if (names === undefined) return [];
  let at = lead;
  const organs = splitOrgans(names).map((name) => {
    at = title.indexOf(name, at);
    return { name, at };
  });
  return organs.every(({ name }) => isOrganName(name)) ? organs : [];
}
