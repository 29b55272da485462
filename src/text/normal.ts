/** Traditional characters of the words that the reader looks for, each before its simplified form. */
const pairs =
  "問问題题舉举與与責责務务職职關关進进劃划計计標标總总結结報报長长縣县鎮镇鄉乡區区黨党廳厅辦办員员會会號号發发國国領领導导負负個个開开動动業业對对實实執执紀纪為为爲为勢势強强點点歷历費费檢检環环後后還还於于預预樣样況况來来議议設设規规經经從从續续緒绪術术擬拟應应頁页錄录類类覽览閱阅間间時时構构機机瀏浏擊击稱称簽签書书記记鏈链門门無无網网東东當当電电話话聯联係系現现將将貫贯徹彻堅坚傳传亞亚臺台灣湾廣广陽阳鳳凤龍龙寧宁蘇苏漢汉濟济島岛嶺岭溝沟頭头雙双樓楼鐵铁錦锦銀银橋桥澤泽蘆芦蓮莲義义團团圖图據据階阶層层織织組组內内營营質质評评審审貧贫財财環环繼继";
const simplified = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1));
const traditional = new RegExp(`[${[...simplified.keys()].join("")}]`, "g");
const space = /[^\S\n]+/g;
/** What a heading seldom has: white space, compatibility characters, full-width digits and letters. */
const odd = new RegExp(
  `[\\s\\u2000-\\u200f\\u2474-\\u249b\\u2e80-\\u2fff\\u3000\\u3220-\\u3229\\uf900-\\ufaff\\uff10-\\uff5a${[...simplified.keys()].join("")}]`,
);
const unusual = /[^\u4e00-\u9fff\u3001\u3002\u2014\u201c\u201d\u300a\u300b\u3014\u3015!-~\n]/;

/**
 * A text made ready for recognition: compatibility forms resolved (NFKC), no white space but line feeds, the field's words in simplified characters.
 * Never stored, and no offset points into it.
 */
export function normalise(text: string): string {
  const plain = unusual.test(text) ? text.normalize("NFKC").replace(space, "") : text;
  return plain.search(traditional) >= 0 ? plain.replace(traditional, (character) => simplified.get(character) as string) : plain;
}

/** As {@link normalise} for one short text; full-width marks may stay, which costs nothing where nothing else is to be done. */
export function normaliseShort(text: string): string {
  return odd.test(text) ? normalise(text) : text;
}
