import { type SignedCharacters, type SignTable, signTable } from "./signs.js";

/** Traditional characters of the words that the reader looks for, each before its simplified form. */
const pairs =
  "問问題题舉举與与責责務务職职關关進进劃划計计標标總总結结報报長长縣县鎮镇鄉乡區区黨党廳厅辦办員员會会號号發发國国領领導导負负個个開开動动業业對对實实執执紀纪為为爲为勢势強强點点歷历費费檢检環环後后還还於于預预樣样況况來来議议設设規规經经從从續续緒绪術术擬拟應应頁页錄录類类覽览閱阅間间時时構构機机瀏浏擊击稱称簽签書书記记鏈链門门無无網网東东當当電电話话聯联係系現现將将貫贯徹彻堅坚傳传亞亚臺台灣湾廣广陽阳鳳凤龍龙寧宁蘇苏漢汉濟济島岛嶺岭溝沟頭头雙双樓楼鐵铁錦锦銀银橋桥澤泽蘆芦蓮莲義义團团圖图據据階阶層层織织組组內内營营質质評评審审貧贫財财環环繼继";
/** What the table says of a unit that is no other character's code. */
const stays = 0;
const dropped = 1;
const unknown = 2;

const marks = "\n、。〇《》「」『』【】〔〕“”‘’—·○";
const blanks = "\t\v\f\r \u00a0\u3000";

/** Clears what a table says of the units that stay what they are: the common Chinese characters, ASCII, the marks of Chinese texts. */
function clearPlain<Table extends Uint8Array | Uint16Array>(table: Table): Table {
  table.fill(stays, 0x4e00, 0xa000).fill(stays, 0x21, 0x7f);
  for (const mark of marks) table[mark.charCodeAt(0)] = stays;
  return table;
}

/** What each UTF-16 unit becomes: itself, nothing (white space), its half-width or simplified form; `unknown` where only the platform's NFKC can tell. */
const forms = clearPlain(new Uint16Array(0x10000).fill(unknown));
for (let code = 0xff01; code <= 0xff5e; code++) forms[code] = code - 0xfee0;
for (const blank of blanks) forms[blank.charCodeAt(0)] = dropped;
for (let at = 0; at < pairs.length; at += 2) forms[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);

/**
 * A table of signs for texts as written: a character bears the signs of what it becomes, white space the given ones, and a character that only the platform's NFKC can
 * tell bears all. What the table denies need not be normalised.
 */
export function writtenSigns(rows: readonly SignedCharacters[], ofBlanks: number): SignTable {
  const table = signTable(rows, clearPlain(new Uint8Array(0x10000).fill(0xff)));
  // Full-width forms stand in the order of ASCII.
  table.copyWithin(0xff01, 0x21, 0x7f);
  for (const blank of blanks) table[blank.charCodeAt(0)] = ofBlanks;
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = table[pairs.charCodeAt(at + 1)] as number;
  return table;
}

const space = /[^\S\n]+/g;
/** What a short text is normalised for, among the units that the table does not know: white space and compatibility characters. */
const odd = /[\s\u2000-\u200f\u2474-\u249b\u2e80-\u2fff\u3220-\u3229\uf900-\ufaff]/;

/**
 * A text made ready for recognition: compatibility forms resolved (NFKC), no white space but line feeds, the field's words in simplified characters.
 * Never stored, and no offset points into it.
 */
export function normalise(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const form = forms[text.charCodeAt(at)] as number;
    if (form === stays) continue;
    if (form === unknown) return simplify(text.normalize("NFKC").replace(space, ""));
    plain += text.slice(from, at);
    if (form !== dropped) plain += String.fromCharCode(form);
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** The field's words in simplified characters. */
function simplify(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Han characters: their only other form is the simplified one.
    if (code < 0x4e00 || code > 0x9fff || forms[code] === stays) continue;
    plain += text.slice(from, at) + String.fromCharCode(forms[code] as number);
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** As {@link normalise} for one short text; full-width marks may stay, which costs nothing where nothing else is to be done. */
export function normaliseShort(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const form = forms[code] as number;
    if (form === stays && code !== 0x0a) continue;
    if (form === unknown) {
      if (odd.test(text.charAt(at))) return normalise(text);
    } else if (code < 0xff01 || (code >= 0xff10 && code <= 0xff5a)) return normalise(text);
  }
  return text;
}
