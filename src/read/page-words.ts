import { isDigit } from "../text/count.js";
import { writtenSigns } from "../text/normal.js";
import { signsOf } from "../text/signs.js";
import type { ResidueKind } from "../text/source.js";
import { lookedAt, type Row } from "./row.js";

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
  /^(?:(?:上|下)一[篇条个页](?:文章|信息|新闻)?[:：【\]|]?.{0,80}|(?:相关|推荐|热点|最新)(?:文章|链接|信息|文档|新闻|阅读|稿件|推荐|解读|附件)[:：]?.{0,20}|相关(?:文章|链接|文档|新闻|阅读|稿件)[:：]《?.{0,90}|没有了)$/;
const footer =
  /版权所有|主办单位|承办单位|协办单位|ICP备|网安备|公安备|网站标识码|技术支持|网站地图|Copyright|©|^主办[:：]|^承办[:：]|联系我们[^联]{0,60}网站|关于我们/;
// The words of a bar of links, the longer before the shorter that it begins with.
const toolWord =
  /打印(?:本页|此页|正文|全文)?|关闭(?:窗口|本页|页面)?|(?:加入)?收藏|返回(?:顶部|首页|列表)?|回到顶部|顶部|分享[到至]?|微信|微博|QQ(?:空间)?|新浪微博|(?:文档|附件)?下载(?:全文)?|复制链接|字体(?:大小)?|字号|[大中小]|默认|放大|缩小|朗读|语音播报|(?:我要)?纠错|Print|[:：|\]【】[（）()/,、]/y;
const navigationWord =
  /(?:网站)?首页|政务公开|(?:政府)?信息公开|办事服务|政务服务|政民互动|互动交流|走进\S{0,8}?(?=$|[|·,、/]|网站|首页|政务|政府信息|信息公开|办事服务|政民互动|互动交流|新闻中心)|新闻中心|登录|注册|无障碍(?:浏览|阅读)?|长者(?:模式|助手|版)|繁体(?:版)?|简体(?:版)?|English|移动端|手机版|智能机器人|站内搜索|搜索|(?:网站)?导航|目录|展开|收起|专题专栏|公示公告|[|·,、/]/y;

/** Whether a line is made of such words and of nothing else. Each is taken as it comes: a second way to part them is not tried. */
function isMadeOf(plain: string, word: RegExp): boolean {
  word.lastIndex = 0;
  while (word.lastIndex < plain.length) if (!word.test(plain)) return false;
  return plain !== "";
}

/**
 * Characters without which an expression above cannot match, and those that a bar of such words is made of. A row of the report's text has hardly any of them, so that
 * one look at its characters saves all expressions.
 */
const qrSign = 1;
const breadcrumbSign = 2;
const weekdaySign = 4;
const colonSign = 8;
const toolSign = 16;
const navigationSign = 32;
const walkSign = 64;
const beginningSign = 128;
const signed = [
  [qrSign, "扫维手享注"],
  [breadcrumbSign, "置首>»›"],
  [weekdaySign, "期周"],
  [colonSign, ":："],
  [toolSign, toolWord.source],
  [navigationSign, navigationWord.source],
  // 走进 may be followed by any word.
  [walkSign, "走"],
  // What a clock or a link to a neighbour begins with.
  [beginningSign, "今现当12上下相推热最没"],
] as const;
// Spaces may stand among the words of a bar.
const signs = writtenSigns(signed, toolSign | navigationSign);

/** Whether a row begins as a clock or a link to a neighbour does: with a digit only where a day of the week follows. */
function beginsLikeOne(text: string, some: number): boolean {
  const first = text.charCodeAt(0);
  return ((signs[first] as number) & beginningSign) !== 0 && (!isDigit(first) || (some & weekdaySign) !== 0);
}

/** Whether a row has any word or mark of a page: most rows have none. Inside the text only those are looked at that are one of its bars, links and labels. */
export function mayBeOfPage(row: Row, outside: boolean): boolean {
  if (!outside) {
    const { text } = row;
    const { some, all } = signsOf(text, signs, lookedAt(text));
    const isMarked = (some & (qrSign | breadcrumbSign | colonSign | walkSign)) !== 0 || (all & (toolSign | navigationSign)) !== 0;
    if (!isMarked && !beginsLikeOne(text, some)) return false;
  }
  return anySign.test(row.plain);
}

/** What kind of residue a row is; `undefined` where it is none. */
export function kindOf({ plain, text }: Row, outside: boolean): ResidueKind | undefined {
  if (text.length > 160) return undefined;
  const { some, all } = signsOf(plain, signs);
  const begins = beginsLikeOne(plain, some);
  // A wrapped line of the text may speak of such things, too.
  if (some & qrSign && qr.test(plain) && (outside || !/[，；、]/.test(text))) return "qr-text";
  if (some & breadcrumbSign && breadcrumb.test(plain)) return "breadcrumb";
  if (begins && clock.test(plain)) return "clock";
  if (all & toolSign && isMadeOf(plain, toolWord)) return "page-tool";
  if (begins && neighbour.test(plain)) return "neighbour-link";
  if ((all & navigationSign || some & walkSign) && isMadeOf(plain, navigationWord)) return "navigation";
  if (outside && footer.test(plain)) return "site-footer";
  return undefined;
}
