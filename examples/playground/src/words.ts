import {
  type ChecklistItem,
  type Finding,
  type Force,
  type Locale,
  type LocalText,
  type Part,
  type PartCoverage,
  rules,
  type ValidationResult,
} from "fazhi-report";

/** Every word of the page, in both languages. `{n}` stands for a number. */
const words = {
  pageTitle: ["法治政府建设年度报告检查", "Check an annual report on building a law-based government"],
  secrets: ["严禁上传涉密文件", "Do not put classified documents here (严禁上传涉密文件)"],
  local: [
    "全部在本机浏览器中进行：不上传、不留存，断网也能用。",
    "Everything happens in this browser: nothing is sent, nothing is kept, and it works offline.",
  ],
  input: ["报告", "Report"],
  intro: [
    "核对四项规定内容是否写全，在正文中逐处标出意见和依据，能机械更正的可以一键更正，并生成可打印的修改意见。",
    "See whether the four prescribed parts are there, findings marked in the text with their legal basis, mechanical repairs at a click, and the notice to print.",
  ],
  docs: ["文档", "Documentation"],
  toText: ["看原文", "show in text"],
  paste: ["粘贴报告全文", "Paste the report"],
  pasteHint: [
    "把报告全文粘贴到这里，或者把文件拖到页面上（.txt、.md、.html、.docx、.json）。",
    "Paste the whole report here, or drop a file on the page (.txt, .md, .html, .docx, .json).",
  ],
  choose: ["选择文件", "Choose a file"],
  sample: ["载入样例", "Load a sample"],
  sampleClean: ["改好的样例", "A clean sample"],
  check: ["检查", "Check"],
  stage: ["环节", "Stage"],
  publication: ["公开前", "before publication"],
  submission: ["报送时", "at submission"],
  asOf: ["检查日期", "As of"],
  drop: ["松开鼠标，读取文件", "Release to read the file"],
  text: ["正文", "Text"],
  textAndFindings: ["正文和意见", "Text and findings"],
  findings: ["意见", "Findings"],
  outline: ["提纲和要素", "Outline"],
  outlineHeading: ["提纲", "Outline"],
  notice: ["修改意见", "Notice"],
  parts: ["四项规定内容", "The four prescribed parts"],
  checklist: ["要素核对", "Elements"],
  noOutline: ["没有读到各部分的标题。", "No headings of sections were found."],
  noText: ["没有读到内容。", "Nothing was read."],
  noFindings: ["本次检查没有提出意见。", "This check found nothing to report."],
  notChecked: ["没有检查的内容", "What was not checked"],
  disclaimer: [
    "意见只根据文本提出；没有提出意见，不表示事实、数字已经核实，也不代替审核、保密审查和公开审查。",
    "Findings rest on the text alone; none does not mean that facts and figures were verified, and nothing here takes the place of review, secrecy review and review before publication.",
  ],
  basis: ["依据", "Basis"],
  fixOne: ["更正这一处", "Repair this"],
  fixAll: ["更正全部可机械修改的（{n}条）", "Make all mechanical repairs ({n})"],
  fixed: ["已更正{n}条，意见已重新检查。", "{n} repaired; the report was checked again."],
  undo: ["撤销更正", "Undo repairs"],
  saveText: ["下载更正后的文稿", "Download the repaired text"],
  removed: ["删去", "taken out"],
  export: ["下载结果", "Download the result"],
  close: ["关闭", "Close"],
  findingNumber: ["第{n}条意见", "Finding {n}"],
  forReviewer: ["供审核人员", "for the reviewer"],
  forPlatform: ["供平台维护人员", "for the platform's keeper"],
  hidden: ["涉及个人信息等内容，已隐去", "sensitive, hidden"],
  print: ["打印", "Print"],
  recipient: ["送达单位", "To"],
  sender: ["发出单位", "From"],
  deadline: ["修改时限", "Due"],
  contact: ["联系人、电话", "Contact"],
  noticeLanguage: ["", "The notice is always in Chinese: it is what is handed back to the issuer."],
  checked: ["检查完成：{verdict}。{count}", "Checked: {verdict}. {count}"],
  asChecked: [
    "按{year}{stage}的要求检查，检查日期{asOf}，规则版本{version}。",
    "Checked as required {stage}{year}, as of {asOf}, rule set {version}.",
  ],
  notJson: ["这不是有效的 JSON。", "This is not valid JSON."],
  emptyInput: ["还没有内容。请粘贴报告，或者选择文件。", "There is nothing yet. Paste a report or choose a file."],
  tooLarge: ["文件超过20 MB，不像一份报告。", "The file is larger than 20 MB, which is no report."],
  unreadable: ["无法读取这个文件。", "This file cannot be read."],
  "not-a-docx": ["这不是 Word 文件（.docx）。", "This is no Word file (.docx)."],
  encrypted: ["文件有密码保护，请去掉密码后再试。", "The file is protected by a password. Please take it off first."],
  "old-word-format": [
    "这是旧版 Word 文件（.doc），请另存为 .docx 后再试。",
    "This is an old Word file (.doc). Please save it as .docx first.",
  ],
  damaged: ["文件已损坏，无法读取。", "The file is damaged and cannot be read."],
  "too-large": ["文件过大，无法读取。", "The file is too large to read."],
  "too-deep": ["网页嵌套过深，无法读取。", "The page is nested too deeply to read."],
} as const satisfies { readonly [name: string]: readonly [zh: string, en: string] };

export type Word = keyof typeof words;

/** A word of the page, with its values filled in. */
export function say(word: Word, locale: Locale, values: { readonly [name: string]: string | number } = {}): string {
  const text = words[word][locale === "zh-CN" ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** Whether a reason has words here. */
export function isWord(name: string): name is Word {
  return Object.hasOwn(words, name);
}

export const verdicts: { readonly [verdict in ValidationResult["verdict"]]: LocalText } = {
  pass: { "zh-CN": "未提出修改意见", en: "no changes suggested" },
  fail: { "zh-CN": "请修改后重新报送", en: "please revise and submit again" },
  review: { "zh-CN": "请核对", en: "please check" },
};

/** Short names of the parts. */
export const partNames: { readonly [part in Part]: LocalText } = {
  measures: { "zh-CN": "主要举措和成效", en: "measures and results" },
  shortcomings: { "zh-CN": "不足和原因", en: "shortcomings and causes" },
  responsibility: { "zh-CN": "第一责任人履职", en: "heads' responsibility" },
  plans: { "zh-CN": "下一年度安排", en: "coming year's plans" },
  other: { "zh-CN": "其他情况", en: "other matters" },
};

export const elementNames: { readonly [item in Exclude<ChecklistItem["item"], Part>]: LocalText } = {
  title: { "zh-CN": "标题", en: "title" },
  year: { "zh-CN": "报告年度", en: "reporting year" },
  issuer: { "zh-CN": "发文机关", en: "issuing organ" },
  signatory: { "zh-CN": "发文机关署名", en: "organ's name at the end" },
  date: { "zh-CN": "成文日期", en: "date of issue" },
};

export const states: { readonly [status in ChecklistItem["status"] | Exclude<PartCoverage["status"], "own">]: LocalText } = {
  present: { "zh-CN": "有", en: "present" },
  missing: { "zh-CN": "无", en: "missing" },
  undecided: { "zh-CN": "待核对", en: "to be checked" },
  embedded: { "zh-CN": "有（写在其他部分里）", en: "present (inside another part)" },
  absent: { "zh-CN": "无", en: "missing" },
};

export const forces: { readonly [force in Force]: LocalText } = {
  must: { "zh-CN": "规定要求", en: "required by the provisions" },
  should: { "zh-CN": "规范要求", en: "required by good form" },
  hint: { "zh-CN": "参考意见", en: "for consideration" },
};

/** What colours a finding: its severity, or that a person has to look. */
export type Tone = "error" | "warning" | "info" | "check";

export const toneOf = ({ outcome, severity }: Finding): Tone => (outcome === "undecided" ? "check" : severity);

export const tones: { readonly [tone in Tone]: LocalText } = {
  error: { "zh-CN": "请修改", en: "please change" },
  warning: { "zh-CN": "建议修改", en: "suggested change" },
  info: { "zh-CN": "提示", en: "note" },
  check: { "zh-CN": "待核对", en: "to be checked" },
};

/** The gravest first. */
export const tonesInOrder = ["error", "check", "warning", "info"] as const satisfies readonly Tone[];

/** What a rule is called. */
export function titleOf(rule: string, locale: Locale): string {
  return rules.find(({ id }) => id === rule)?.title[locale] ?? rule;
}
