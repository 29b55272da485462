import { hullOf, type Spanned, slice, trim, without } from "../text/pieces.js";
import type { ResidueKind, Span } from "../text/source.js";
import { metadataOf, openValue } from "./metadata.js";
import type { Mined, MinedField } from "./mined.js";
import { pageNumbersOf, runningHeads } from "./pages.js";
import { type Row, rowFrom } from "./row.js";

/** Something of the page or the editor that was taken out (残留内容). */
export interface Residue {
  readonly kind: ResidueKind;
  readonly span: Span;
  readonly text: string;
}

/** What is left of the lines, and what the page told. */
export interface Stripped {
  readonly rows: Row[];
  readonly residues: Residue[];
  readonly mined: Mined[];
}

/** What the first look at a row asks: has it any word or mark of a page? Most rows have none and cost this one test. */
const anySign =
  /[:>»›|】\]©]|位置|首页|打印|关闭|收藏|返回|扫一扫|扫码|二维码|上一|下一[篇条]|相关|分享|主办|承办|版权|备案|备\d|网安备|标识码|技术支持|星期|周[一二三四五六日]|今天|现在|字体|字号|登录|注册|无障碍|导航|下载|Page|PAGE|HYPERLINK|MERGEFORMAT|bookmark|目录|^[-—–－·第]?\d|^第?[一二三四五六七八九十]{1,3}页|浏览|点击|阅读|索引|发布|信息|公开|来源|时间|日期/;
const breadcrumb =
  /^(?:您?的?(?:当前|现在|所在)?(?:的)?(?:当前)?位置|您现在的位置|当前(?:所在)?位置|首页)(?:是|为|[:>»›/\-|]|$)|^[^>»›。，]{1,24}(?:[>»›][^>»›。，]{1,30}){2,12}[>»›]?$/;
const qr =
  /^[^。]{0,30}(?:扫一扫|扫描?(?:上方|下方)?二维码|二维码|微信扫|扫码(?:关注|分享|查看|阅读|浏览|下载|打开|访问|收藏|转发)|用手机(?:浏览|查看|打开)|手机(?:查看|打开|阅读|浏览)|分享本页|关注我们)[^。]{0,40}$/;
const clock =
  /^(?:(?:今天|现在|当前时间)(?:是|为)?[:]?.{0,30}\d{1,2}[月:].{0,30}|(?:19|20)\d\d年\d{1,2}月\d{1,2}日,?[（(]?(?:星期|周)[一二三四五六日天][)）]?.{0,24})$/;
const neighbour =
  /^(?:(?:上|下)一[篇条个页](?:文章|信息|新闻)?[:：【\]|]?.{0,80}|(?:相关|推荐|热点|最新)(?:文章|链接|信息|文档|新闻|阅读|稿件|推荐|解读|附件)[:：]?.{0,20}|没有了)$/;
const footer =
  /版权所有|主办单位|承办单位|协办单位|ICP备|网安备|公安备|网站标识码|技术支持|网站地图|Copyright|©|^主办[:：]|^承办[:：]|联系我们[^联]{0,60}网站|关于我们/;
// The words of a bar of links, the longer before the shorter that it begins with.
const toolWord =
  /打印(?:本页|此页)?|关闭(?:窗口|本页|页面)?|(?:加入)?收藏|返回(?:顶部|首页|列表)?|回到顶部|顶部|分享[到至]?|微信|微博|QQ(?:空间)?|新浪微博|(?:文档|附件)?下载(?:全文)?|复制链接|字体(?:大小)?|字号|[大中小]|默认|放大|缩小|朗读|语音播报|(?:我要)?纠错|Print|[:：|\]【】[（）()/,、]/y;
const navigationWord =
  /(?:网站)?首页|政务公开|(?:政府)?信息公开|办事服务|政务服务|政民互动|互动交流|走进\S{0,8}?(?=$|[|·,、/]|网站|首页|政务|政府信息|信息公开|办事服务|政民互动|互动交流|新闻中心)|新闻中心|登录|注册|无障碍(?:浏览|阅读)?|长者(?:模式|助手|版)|繁体(?:版)?|简体(?:版)?|English|移动端|手机版|智能机器人|站内搜索|搜索|(?:网站)?导航|目录|展开|收起|专题专栏|公示公告|[|·,、/]/y;

/** Whether a line is made of such words and of nothing else. Each is taken as it comes: a second way to part them is not tried. */
function isMadeOf(plain: string, word: RegExp): boolean {
  word.lastIndex = 0;
  while (word.lastIndex < plain.length) if (!word.test(plain)) return false;
  return plain !== "";
}
const editorMark =
  /\[bookmark:[^[\]\n]*\]|\{?\s?PAGE\s{1,4}\\\*\s{1,4}MERGEFORMAT\s?\d{0,4}\s?\}?|HYPERLINK\s{1,4}"[^"\n]*"(?:\s\\[a-z]\s"[^"\n]*")?|错误[!！]未找到引用源。?|Error! (?:Reference source not found|Bookmark not defined)\./g;
const editorSign = /\[bookmark:|MERGEFORMAT|HYPERLINK|未找到引用源|Error! /;

function kindOf({ plain, text }: Row, outside: boolean): ResidueKind | undefined {
  if (text.length > 160) return undefined;
  // A wrapped line of the text may speak of such things, too.
  if (qr.test(plain) && (outside || !/[，；、]/.test(text))) return "qr-text";
  if (breadcrumb.test(plain)) return "breadcrumb";
  if (clock.test(plain)) return "clock";
  if (isMadeOf(plain, toolWord)) return "page-tool";
  if (neighbour.test(plain)) return "neighbour-link";
  if (isMadeOf(plain, navigationWord)) return "navigation";
  if (outside && footer.test(plain)) return "site-footer";
  return undefined;
}

/**
 * Takes out what belongs to the page, the printer or the editor and not to the report (去除残留内容), and keeps what it tells of the report: the day of publication,
 * the index number, the document number, the publisher.
 */
export function stripFurniture(given: readonly Row[], sourceText: string): Stripped {
  const residues: Residue[] = [];
  const mined: Mined[] = [];
  const rows: Row[] = [];
  const drop = (kind: ResidueKind, { pieces, text }: Spanned): void => {
    const span = hullOf(pieces);
    if (span) residues.push({ kind, span, text });
  };
  const numbers = pageNumbersOf(given);
  const heads = runningHeads(given, numbers);
  const marked = editorSign.test(sourceText);
  // The report's text lies between the first and the last row that is clearly of it.
  let firstBody = given.findIndex((row) => isBody(row));
  let lastBody = given.length - 1;
  while (lastBody >= 0 && !isBody(given[lastBody] as Row)) lastBody -= 1;
  if (firstBody < 0) firstBody = given.length;
  let awaited: MinedField | "" | undefined;
  let turned = false;

  given.forEach((original, index) => {
    // What follows a page number begins a page.
    let row = turned && !original.page ? { ...original, page: true } : original;
    turned = turned && (heads.has(index) || numbers.has(index));
    if (marked && editorSign.test(row.text)) {
      for (const match of row.text.matchAll(editorMark)) drop("editor-mark", slice(row, match.index, match.index + match[0].length));
      row = rowFrom(row, trim(without(row, editorMark)), row.starts ?? false);
      if (row.text === "") return;
    }
    if (heads.has(index)) {
      drop("running-head", row);
      return;
    }
    const where = index < firstBody ? "before" : index > lastBody ? "after" : "inside";
    const outside = where !== "inside";
    if (awaited !== undefined) {
      const field = awaited;
      awaited = undefined;
      if (outside && row.text.length <= 80 && !metadataOf(row, where) && !(field !== "title" && /报告|总结/.test(row.plain))) {
        const one = openValue(row, field);
        if (one) mined.push(one);
        drop("metadata", row);
        return;
      }
    }
    if (!row.cells && !anySign.test(row.plain)) {
      rows.push(row);
      return;
    }
    if (numbers.has(index)) {
      turned = true;
      drop("page-number", row);
      return;
    }
    const kind = row.cells ? undefined : kindOf(row, outside);
    if (kind) {
      drop(kind, row);
      return;
    }
    const metadata = metadataOf(row, where);
    if (metadata) {
      mined.push(...metadata.mined);
      awaited = metadata.open;
      drop(metadata.countsOnly ? "view-count" : "metadata", slice(row, metadata.from));
      const before = trim(slice(row, 0, metadata.from));
      if (before.text !== "") rows.push(rowFrom(row, before, row.starts ?? false));
      return;
    }
    rows.push(row);
  });
  return { rows, residues, mined };
}

/** A row that can only be the report's own: a numbered heading, or a long paragraph. */
function isBody(row: Row): boolean {
  if (row.cells) return false;
  if (row.text.length >= 60 && /[。；，]/.test(row.text) && !/^[^。]{0,40}(?:发布|来源|浏览|点击)[^。]{0,12}[:：]/.test(row.text))
    return true;
  const { number } = row;
  return number !== undefined && number.numerals === "chinese" && row.text.length - number.end >= 4;
}
