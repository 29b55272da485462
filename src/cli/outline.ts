import { plain } from "../format/excerpt.js";
import type { Mask } from "../format/mask.js";
import type { Block, Report } from "../model/report.js";
import { type Locale, type LocalText, partNames, requiredParts } from "../model/terms.js";
import type { PartCoverage } from "../rules/rule.js";
import { type Path, toPointer } from "../text/path.js";
import type { Note, PartReason, Provenance, ResidueKind, Source } from "../text/source.js";

/** What an outline is made from, beside the report. */
export interface OutlineOptions {
  readonly source: Source | undefined;
  readonly mask: Mask;
  readonly locale: Locale;
  /** Says why each part and value was recognised. */
  readonly explain: boolean;
  readonly coverage: { readonly [part in (typeof requiredParts)[number]]: PartCoverage };
}

const residueNames: { readonly [kind in ResidueKind]: LocalText } = {
  breadcrumb: { "zh-CN": "当前位置", en: "breadcrumb" },
  navigation: { "zh-CN": "导航", en: "navigation" },
  metadata: { "zh-CN": "信息表", en: "metadata" },
  "page-number": { "zh-CN": "页码", en: "page number" },
  "running-head": { "zh-CN": "页眉页脚", en: "running head" },
  "qr-text": { "zh-CN": "二维码文字", en: "QR-code text" },
  "view-count": { "zh-CN": "浏览次数", en: "view count" },
  "page-tool": { "zh-CN": "打印、分享等按钮", en: "page tools" },
  "neighbour-link": { "zh-CN": "上一篇、下一篇", en: "link to a neighbour" },
  "site-footer": { "zh-CN": "网站页脚", en: "site footer" },
  clock: { "zh-CN": "网页时钟", en: "clock" },
  "editor-mark": { "zh-CN": "编辑软件留下的标记", en: "editor's mark" },
};

const provenanceNames: { readonly [from in Provenance]: LocalText } = {
  "title-line": { "zh-CN": "标题行", en: "the title line" },
  letterhead: { "zh-CN": "发文机关标志", en: "the letterhead" },
  opening: { "zh-CN": "引言", en: "the opening" },
  heading: { "zh-CN": "小标题", en: "a heading" },
  metadata: { "zh-CN": "信息表", en: "the metadata table" },
  "meta-element": { "zh-CN": "网页信息", en: "the page's meta elements" },
  "sign-off": { "zh-CN": "落款", en: "the sign-off" },
  "under-title": { "zh-CN": "标题下方", en: "below the title" },
  "covering-letter": { "zh-CN": "附信", en: "the covering letter" },
  "document-number": { "zh-CN": "发文字号", en: "the document number" },
  "file-structure": { "zh-CN": "文件结构", en: "the file's structure" },
};

const reasonNames: { readonly [reason in PartReason]: LocalText } = {
  "heading-words": { "zh-CN": "根据标题中的词", en: "by words of the heading" },
  position: { "zh-CN": "根据所在位置", en: "by its place" },
  embedded: { "zh-CN": "写在其他部分里的小标题", en: "a sub-heading inside another part" },
};

const aboutNames: { readonly [about in (Note & { code: "unsure" })["about"]]: LocalText } = {
  title: { "zh-CN": "标题", en: "the title" },
  issuer: { "zh-CN": "发文机关", en: "the issuing organ" },
  year: { "zh-CN": "报告年度", en: "the reporting year" },
  date: { "zh-CN": "成文日期", en: "the date of issue" },
  part: { "zh-CN": "属于哪一部分", en: "which part it is" },
  heading: { "zh-CN": "是不是小标题", en: "whether it is a heading" },
  truncated: { "zh-CN": "文字是否完整", en: "whether text is lost" },
};

const fields = [
  ["year", { "zh-CN": "报告年度", en: "reporting year" }],
  ["title", { "zh-CN": "标题", en: "title" }],
  ["issuers", { "zh-CN": "发文机关", en: "issuing organs" }],
  ["documentNumber", { "zh-CN": "发文字号", en: "document number" }],
  ["addressees", { "zh-CN": "主送机关", en: "addressees" }],
  ["signOff.signatories", { "zh-CN": "发文机关署名", en: "signatories" }],
  ["signOff.date", { "zh-CN": "成文日期", en: "date of issue" }],
  ["publication.date", { "zh-CN": "发布日期", en: "date of publication" }],
] as const satisfies readonly (readonly [string, LocalText])[];

/** Prints a report as a tree for people: the elements, the headings with parts and lines, where each prescribed part is, and the reader's notes. */
export function outlineText(report: Report, options: OutlineOptions): string {
  const { source, mask, locale, explain, coverage } = options;
  const zh = locale === "zh-CN";
  const notes = source?.notes ?? [];
  const lineOf = (path: Path): string => {
    const line = source?.locate(path)?.start.line;
    return line === undefined ? "" : zh ? `  第${line}行` : `  line ${line}`;
  };
  const values = elements(report, mask);
  const width = zh ? "：" : ": ";
  const lines: string[] = [];
  for (const [field, name] of fields) {
    const path = field.split(".");
    const value = values[field];
    const found = explain ? notes.find((note) => note.code === "found" && startsWith(note.path, path)) : undefined;
    const why =
      found?.code === "found"
        ? zh
          ? `  （来自${provenanceNames[found.from]["zh-CN"]}）`
          : `  (from ${provenanceNames[found.from].en})`
        : "";
    lines.push(`${name[locale]}${width}${value ?? (zh ? "没有读到" : "not found")}${value === undefined ? "" : lineOf(path) + why}`);
  }
  lines.push("");
  const reasons = new Map(notes.flatMap((note) => (note.code === "part" ? [[toPointer(note.path), note] as const] : [])));
  const walk = (blocks: readonly Block[] | undefined, path: Path, depth: number): void => {
    blocks?.forEach((block, index) => {
      if (block.type !== "section") return;
      const at = [...path, index];
      const parts = (block.parts ?? []).map((part) => `[${partNames[part][locale]}]`).join("");
      const count = block.content.filter(({ type }) => type !== "section").length;
      const size = count === 0 ? "" : zh ? `  ${count}段` : `  ${count} ${count === 1 ? "paragraph" : "paragraphs"}`;
      lines.push(
        `${"  ".repeat(depth)}${plain(`${mask.words(block.number ?? "")}${mask.at([...at, "heading"], block.heading)}`)}${parts && `  ${parts}`}${lineOf([...at, "heading"])}${size}`,
      );
      const note = reasons.get(toPointer(at));
      if (explain && note) {
        const words = note.words === undefined ? "" : zh ? `“${plain(mask.words(note.words))}”` : ` “${plain(mask.words(note.words))}”`;
        lines.push(`${"  ".repeat(depth)}  ${zh ? "↳ " : "↳ "}${reasonNames[note.reason][locale]}${words}`);
      }
      walk(block.content, [...at, "content"], depth + 1);
    });
  };
  walk(report.sections, ["sections"], 0);
  if (!report.sections?.length) lines.push(zh ? "没有读到各部分的标题。" : "No headings of sections were found.");
  report.attachments?.forEach(({ title, content }, index) => {
    const missing = content === undefined ? (zh ? "（没有附上内容）" : " (not attached)") : "";
    lines.push(
      `${zh ? "附件：" : "Attachment: "}${plain(mask.at(["attachments", index, "title"], title))}${missing}${lineOf(["attachments", index, "title"])}`,
    );
  });
  lines.push("", zh ? "规定内容：" : "Prescribed content:");
  for (const part of requiredParts) {
    const { status, paths } = coverage[part];
    const where = paths
      .map((path) => lineOf(path).trim())
      .filter(Boolean)
      .join(zh ? "、" : ", ");
    const words = {
      own: { "zh-CN": "有", en: "present" },
      embedded: { "zh-CN": "有（写在其他部分里）", en: "present (inside another part)" },
      absent: { "zh-CN": "没有读到", en: "not found" },
    }[status][locale];
    lines.push(`  ${partNames[part][locale]}${width}${words}${where && (zh ? `，${where}` : `, ${where}`)}`);
  }
  const told = noteLines(notes, source, locale, lineOf);
  if (told.length > 0) lines.push("", zh ? "读取说明：" : "Notes of the reader:", ...told.map((text) => `  ${text}`));
  return `${lines.join("\n")}\n`;
}

function elements(report: Report, mask: Mask): { readonly [field: string]: string | undefined } {
  const text = (path: Path, value: string | undefined): string | undefined =>
    value === undefined ? undefined : plain(mask.at(path, value));
  const list = (path: Path, values: readonly string[] | undefined): string | undefined =>
    values && values.length > 0 ? values.map((value, index) => text([...path, index], value)).join("、") : undefined;
  return {
    year: report.year === undefined ? undefined : String(report.year),
    title: text(["title"], report.title),
    issuers: list(
      ["issuers"],
      report.issuers?.map(({ name }) => name),
    ),
    documentNumber: text(["documentNumber"], report.documentNumber),
    addressees: list(["addressees"], report.addressees),
    "signOff.signatories": list(["signOff", "signatories"], report.signOff?.signatories),
    "signOff.date": text(["signOff", "date"], report.signOff?.date ?? report.signOff?.dateText),
    "publication.date": text(["publication", "date"], report.publication?.date),
  };
}

const startsWith = (path: Path, start: readonly string[]): boolean => start.every((step, index) => step === path[index]);

/** Never the words that were left out: nobody has looked whether they are fit to be repeated. */
function noteLines(notes: readonly Note[], source: Source | undefined, locale: Locale, lineOf: (path: Path) => string): string[] {
  const zh = locale === "zh-CN";
  const starts = lineStarts(source?.text ?? "");
  const residue = new Map<ResidueKind, number[]>();
  const lines: string[] = [];
  let joined = 0;
  for (const note of notes) {
    if (note.code === "residue") {
      const at = residue.get(note.kind);
      const line = lineAt(starts, note.span.start);
      if (at) at.push(line);
      else residue.set(note.kind, [line]);
    } else if (note.code === "joined") joined += 1;
    else if (note.code === "unsure")
      lines.push(
        zh
          ? `不确定${aboutNames[note.about]["zh-CN"]}，请核对${lineOf(note.path)}`
          : `unsure about ${aboutNames[note.about].en}: please check${lineOf(note.path)}`,
      );
    else if (note.code === "left-out") {
      const from = lineAt(starts, note.span.start);
      const to = lineAt(starts, Math.max(note.span.start, note.span.end - 1));
      const where = from === to ? `${from}` : `${from}${zh ? "至" : " to "}${to}`;
      lines.push(zh ? `第${where}行没有收入报告` : `line ${where} found no place in the report`);
    } else if (note.code === "tracked-changes")
      lines.push(zh ? `文档里留有修订${note.count}处，按接受修订读取` : `${note.count} tracked changes, taken as accepted`);
    else if (note.code === "comments") lines.push(zh ? `文档里留有批注${note.count}条，没有读入` : `${note.count} comments, left out`);
  }
  for (const [kind, at] of residue) {
    const places = `${at.slice(0, 5).join(zh ? "、" : ", ")}${at.length > 5 ? (zh ? `等${at.length}处` : ` and ${at.length - 5} more`) : ""}`;
    lines.push(zh ? `略去${residueNames[kind]["zh-CN"]}（第${places}行）` : `left out: ${residueNames[kind].en} (line ${places})`);
  }
  if (joined > 0) lines.push(zh ? `接回被换行或分页断开的文字${joined}处` : `${joined} broken lines joined`);
  return lines;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
