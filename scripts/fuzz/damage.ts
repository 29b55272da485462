import type { Random } from "../synthetic.js";

/** Takes a text and gives it back damaged. */
export type Damage = (text: string, random: Random) => string;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

const strange = [
  "\u0000",
  "\u200b",
  "\ufeff",
  "\u202e",
  "\ud83d",
  "\udc00",
  "𠮷",
  "é",
  "\u0301",
  "\u3000",
  "\u00a0",
  "\t",
  "\f",
  "\v",
  "\r",
  "\r\n",
  "\u2028",
  "\u0085",
  "一、",
  "（一）",
  "（",
  "）",
  "《",
  "》",
  "“",
  "”",
  "〔",
  "〕",
  "1.",
  "３、",
  "第二部分",
  "、",
  "：",
  "。",
  "；",
  "%",
  "％",
  "|",
  "||",
  "\\",
  "`",
  "*",
  "#",
  "<",
  ">",
  "&",
  "&#x4e00;",
  "2023年",
  "2024年12月31日",
  "二〇二三年",
  "20232025年",
  "99.5%",
  "13812345678",
  "110101199003070011",
  "6222021234567890128",
  "张某某",
  "秘密★1年",
  "附件：",
  "抄送：",
  "XX",
  "ﷺ",
  "㈠",
  "⑳",
  "½",
  "０",
  "\uffff",
  "[bookmark: _GoBack]",
  "特此报告。",
  "现将2023年情况报告如下：",
  "发布日期：2024-01-01",
  "$&",
  "{place}",
  "__proto__",
  "constructor",
];

const cut: Damage = (text, random) => {
  const at = below(random, text.length + 1);
  return text.slice(0, at) + text.slice(at + below(random, random() < 0.5 ? 4 : 400));
};
const insert: Damage = (text, random) => {
  const at = below(random, text.length + 1);
  return text.slice(0, at) + pick(random, strange).repeat(random() < 0.9 ? 1 : 1 + below(random, 300)) + text.slice(at);
};
const change: Damage = (text, random) => {
  const at = below(random, text.length + 1);
  return text.slice(0, at) + String.fromCharCode(below(random, random() < 0.5 ? 0x100 : 0x10000)) + text.slice(at + 1);
};
const copy: Damage = (text, random) => {
  const from = below(random, text.length + 1);
  const part = text.slice(from, from + below(random, 200));
  const at = below(random, text.length + 1);
  return text.slice(0, at) + part.repeat(random() < 0.95 ? 1 : 30) + text.slice(at);
};

/** Damages the list of lines. */
const onLines =
  (act: (lines: string[], random: Random) => string[]): Damage =>
  (text, random) =>
    act(text.split("\n"), random).join("\n");
const spliced = (lines: readonly string[], at: number, dropped: number, ...put: string[]): string[] => [
  ...lines.slice(0, at),
  ...put,
  ...lines.slice(at + dropped),
];
const dropLine = onLines((lines, random) => spliced(lines, below(random, lines.length), 1 + below(random, 3)));
const repeatLine = onLines((lines, random) => {
  const at = below(random, lines.length);
  return spliced(lines, at, 0, lines[at] ?? "");
});
const moveBlock = onLines((lines, random) => {
  const rest = [...lines];
  const block = rest.splice(below(random, rest.length), 1 + below(random, 8));
  return spliced(rest, below(random, rest.length + 1), 0, ...block);
});
const breakLine = onLines((lines, random) => {
  const at = below(random, lines.length);
  const line = lines[at] ?? "";
  const middle = below(random, line.length + 1);
  return spliced(lines, at, 1, line.slice(0, middle), ...(random() < 0.3 ? ["", String(below(random, 40)), "\f"] : []), line.slice(middle));
});
const wrap = onLines((lines, random) => {
  const width = 5 + below(random, 60);
  return lines.flatMap((line) => line.match(new RegExp(`[^]{1,${width}}`, "g")) ?? [""]);
});
const oneLine: Damage = (text, random) => text.replaceAll("\n", random() < 0.5 ? "" : " ");
const otherLineEnds: Damage = (text, random) => text.replaceAll("\n", pick(random, ["\r\n", "\r", "\n\n", "\n　　", "\u2028", "\f"]));
const halfWidth: Damage = (text) => text.replace(/[，。；：（）]/g, (mark) => ",.;:()"["，。；：（）".indexOf(mark)] ?? mark);
const fullWidth: Damage = (text) => text.replace(/[0-9A-Za-z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const spaced: Damage = (text, random) => [...text].join(pick(random, [" ", "\u200b", "　"]));
const backwards = onLines((lines) => lines.reverse());

const slight = [cut, insert, change, copy, dropLine, repeatLine, moveBlock, breakLine] as const;
const thorough = [wrap, oneLine, otherLineEnds, halfWidth, fullWidth, spaced, backwards] as const;

/** Damages a text once to eight times: characters, lines, blocks, now and then the whole of it. */
export const damageText: Damage = (text, random) => {
  let damaged = text;
  if (random() < 0.15) damaged = pick(random, thorough)(damaged, random);
  for (let times = 1 + below(random, 7); times > 0; times--) damaged = pick(random, slight)(damaged, random);
  return damaged;
};

/** Damages bytes: flips, cuts, repeats, zeroes. */
export function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = Uint8Array.from(bytes);
  for (let times = 1 + below(random, 12); times > 0; times--) damaged[below(random, damaged.length)] = below(random, 256);
  const kind = random();
  if (kind < 0.2) return damaged.slice(0, below(random, damaged.length));
  if (kind < 0.3) return damaged.slice(below(random, Math.min(damaged.length, 8)));
  if (kind < 0.4) damaged.fill(below(random, 2) * 255, below(random, damaged.length), below(random, damaged.length));
  return damaged;
}

const tags = [
  "<div>",
  "</div>",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "</td></tr></table>",
  "<table>",
  "</table>",
  "<tr>",
  "<td>",
  "<ul><li>",
  "</li>",
  "<script>",
  "</script>",
  "<style>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<br>",
  "<span style='display:none'>",
  "<b>",
  "</b>",
  "<a href=x>",
  "<title>",
  "<meta name=PubDate content='2024-13-45'>",
  "<nav>",
  "</nav>",
  "<footer>",
  "<h1>",
  "<h7>",
  "<p",
  '<div class="',
  "&nbsp;",
  "&",
  "&#0;",
  "&#x110000;",
  "&#55296;",
  "<textarea>",
  "<iframe>",
  "<svg>",
  "<math>",
  "<template>",
  "<select><option>",
  "<base>",
  "<body>",
  "<html>",
  "<?xml ?>",
  "<o:p>",
];

/** Damages a page: tags put in, taken out and copied, besides what can happen to any text. */
export const damageHtml: Damage = (html, random) => {
  let damaged = html;
  for (let times = 1 + below(random, 6); times > 0; times--) {
    const at = below(random, damaged.length + 1);
    const kind = random();
    if (kind < 0.5)
      damaged = damaged.slice(0, at) + pick(random, tags).repeat(random() < 0.9 ? 1 : 1 + below(random, 200)) + damaged.slice(at);
    else if (kind < 0.8) {
      const open = damaged.indexOf("<", at);
      const close = damaged.indexOf(">", open);
      if (open >= 0 && close >= 0) damaged = damaged.slice(0, open) + damaged.slice(close + 1);
    } else damaged = damageText(damaged, random);
  }
  return damaged;
};
