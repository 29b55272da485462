import type { LocalText } from "../../model/terms.js";
import type { Note, ResidueKind } from "../../text/source.js";
import { defineRule } from "../rule.js";

/** Kinds of left-over in the order in which a message names them. */
const kinds: { readonly [kind in ResidueKind]: LocalText } = {
  breadcrumb: { "zh-CN": "网页位置导航", en: "breadcrumb" },
  navigation: { "zh-CN": "网页栏目", en: "navigation" },
  metadata: { "zh-CN": "信息公开表格", en: "metadata rows" },
  "page-number": { "zh-CN": "页码", en: "page numbers" },
  "running-head": { "zh-CN": "页眉页脚", en: "running heads" },
  "qr-text": { "zh-CN": "二维码提示", en: "QR-code text" },
  "view-count": { "zh-CN": "浏览次数", en: "view counts" },
  "page-tool": { "zh-CN": "打印、分享、字号等按钮", en: "print and share links" },
  "neighbour-link": { "zh-CN": "上一篇、下一篇", en: "links to neighbours" },
  "site-footer": { "zh-CN": "网站底部信息", en: "site footer" },
  clock: { "zh-CN": "页面时钟", en: "header clock" },
  "editor-mark": { "zh-CN": "编辑软件标记", en: "editor marks" },
};

/** A web page has a navigation and a footer; only in a text copied from it are they left over. */
const ofThePage: ReadonlySet<ResidueKind> = new Set<ResidueKind>(["navigation", "site-footer"]);

/** 网页或编辑软件的残留 */
export const sourceResidue = defineRule({
  id: "source/residue",
  since: "0.1.0",
  force: "hint",
  audience: "platform",
  basis: [],
  title: { "zh-CN": "夹有网页或编辑软件的残留内容", en: "Left-overs of a page or an editor" },
  about: {
    "zh-CN":
      "从网页或文件复制的文本常夹有导航、表格、二维码提示、浏览次数、页码、书签标记等内容。读取时已经剔除，这里一次列出种类，供收集文本的平台参考。网页代码和排版标记本身、抄送、印发、（此件公开发布）和红头是文件的组成部分，不算；直接读取网页时，网页自身的栏目导航和底部信息也不算。",
    en: "Texts copied from pages or files often carry navigation, metadata rows, QR-code text, view counts, page numbers and bookmark marks. The reader took them out; one finding lists their kinds for the platform that collects the texts. Markup itself, copy and printing lines, （此件公开发布） and the letterhead are parts of the document and do not count; nor do the navigation and the footer of a web page that is read as such.",
  },
  messages: {
    residue: {
      "zh-CN": "文本中夹有{kinds}，共{count}处，核对时已剔除。请在采集时去掉，以免混入正文。",
      en: "The text carried {kinds}, {count} in all; they were taken out for checking. Please drop them when collecting, so that they do not mix with the text.",
    },
  },
  applies: ({ source }) => (source ? "hint" : { inapplicable: "no-source" }),
  check({ source }, find) {
    const notes = (source?.notes ?? []).filter(
      (note): note is Extract<Note, { code: "residue" }> =>
        note.code === "residue" && !(source?.format === "html" && ofThePage.has(note.kind)),
    );
    const [first] = notes;
    if (!first) return;
    const found = (Object.keys(kinds) as ResidueKind[])
      .filter((kind) => notes.some((note) => note.kind === kind))
      .map((kind) => kinds[kind]);
    const list: LocalText = { "zh-CN": found.map((name) => name["zh-CN"]).join("、"), en: found.map(({ en }) => en).join(", ") };
    find({ messageId: "residue", path: [], span: [first.span.start, first.span.end], params: { kinds: list, count: notes.length } });
  },
});
