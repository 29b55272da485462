import type { Issuer } from "../../model/report.js";

/** What an addressee is, as far as its name says (主送机关类型). */
export type AddresseeKind = "party" | "government" | "congress" | "law-office" | "department" | "zone" | "person" | "other" | "unknown";

/** An addressee as its name gives it. */
export interface Addressee {
  readonly kind: AddresseeKind;
  /** The character that says of what level its place is: 国 省 市 州 县 区 旗 乡; empty where the name does not say. */
  readonly place: string;
  /** What stands behind the place: 农业农村局. */
  readonly organ: string;
}

// Characters that look like a place's ending but belong to another word.
const noPlace = /城市(?=管理|建设|更新|综合|规划)|市场|市政(?!府)|市容|市民(?!政)|城乡|乡村|社区|自治(?=[区州县])/g;
const endings = "省市县区州盟旗镇乡";
const levelOf: Readonly<Record<string, string>> = { 盟: "州", 镇: "乡" };

/** The levels that a name gives from the highest down, and what stands behind them: 清溪县云台镇 → 县, 乡. A short form begins with its level: 市农业农村局. */
function readPlaces(name: string): { readonly places: readonly string[]; readonly organ: string } {
  const plain = name.replace(noPlace, (word) => "　".repeat(word.length)).replaceAll("街道", "　乡");
  const places: string[] = [];
  let since = 0;
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    const isShort = at === 0 && plain.length > 1 && !endings.includes(plain.charAt(1)) && plain.charAt(1) !== "中";
    // 沧州市 is one city.
    if (!endings.includes(character) || (at - since < 1 && !isShort) || (character === "州" && plain.charAt(at + 1) === "市")) continue;
    const region = character === "区" && name.slice(0, at).endsWith("自治");
    places.push(region ? "省" : (levelOf[character] ?? character));
    since = at + 1;
  }
  return { places, organ: name.slice(since) };
}

const person =
  /(?:同志|先生|女士|书记|[省市县区州镇乡局厅处]长|主席|主任|领导|总理)$|^(?:书记|[省市县区州镇乡局厅]长|主任)[^局委办府会]{1,4}$/;
// Organs and circles to which nobody reports in this way.
const other = /各|^(?:全|本|所辖|下属)|[村站所]$|社区$|政协$|法院$|检察院$/;
const lawOffice = /依法治.{1,8}(?:办|办公室|委员会|领导小组)$|法治(?:建设)?(?:委|办|办公室)$/;
const congress = /(?:人大|人民代表大会)(?:常委会|常务委员会|主席团)?$/;
const government = /政府$|行署$|行政公署$|^国务院$/;
const zone = /管委会$|管理委员会$/;
const party = /^中共.*委(?:员会)?$|党(?:工)?委$|(?:^|[省市县区州盟旗地镇乡道])(?:工)?委(?:员会)?$|^(?:党|中共)中央(?:委员会)?$/;
const department = /[局厅委办部署院]$|委员会$|办公室$|[支总大]队$|中心$/;

const kinds: readonly (readonly [AddresseeKind, RegExp])[] = [
  ["person", person],
  ["law-office", lawOffice],
  ["congress", congress],
  ["government", government],
  ["zone", zone],
  ["party", party],
  ["other", other],
  ["department", department],
];

/** Reads an addressee's name: 县委, 中共清溪县委员会, 市农业农村局, 县人大常委会, 县委全面依法治县委员会办公室, a named leader. */
export function readAddressee(name: string): Addressee {
  const plain = name.replace(/\s/g, "").replace(/[：:、，,。；;]{1,3}$/, "");
  const { places, organ } = readPlaces(plain.replace(/^中共/, ""));
  const prefecture = /地委$|行署$|行政公署$/.test(plain) ? "州" : "";
  const place = /^(?:党|中共)中央|^国务院|^国家/.test(plain) ? "国" : (places.at(-1) ?? prefecture);
  return { kind: kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? "unknown", place, organ };
}

// 市 may be a province, a prefecture or a county; the districts of a municipality stand under it directly.
const ranks: Readonly<Record<string, readonly number[]>> = {
  国: [5],
  省: [4],
  市: [4, 3, 2],
  州: [3],
  县: [2],
  区: [2, 3],
  旗: [2],
  乡: [1],
};

/** Whether an addressee's place is the issuer's own, the one above it, another, or not to be told from the names. */
function relation({ place, organ, kind }: Addressee, issuer: Issuer): "own" | "above" | "other" | "unknown" {
  const { places, organ: ownOrgan } = readPlaces(issuer.name.replace(/^中共/, ""));
  const own = places.at(-1);
  const above = places.at(-2);
  if (place === "" || own === undefined) return "unknown";
  // A city that is a county stands under a city, so between governments, or between bureaus of one field, 市 does not say which of the two is meant.
  const sameField = issuer.kind !== "department" || (kind === "department" && organ.slice(0, 2) === ownOrgan.slice(0, 2));
  if (own === "市" && place === "市" && sameField) return "unknown";
  if (place === own) return "own";
  if (above !== undefined) return place === above || (issuer.level !== "township" && isAbove(place, own)) ? "above" : "other";
  return isAbove(place, own) ? "above" : "other";
}

const isAbove = (place: string, own: string): boolean => {
  const lowest = Math.min(...(ranks[own] ?? [0]));
  const possible = ranks[place] ?? [];
  // A county may stand under its province directly.
  return possible.includes(lowest + 1) || (lowest >= 2 && possible.some((rank) => rank > lowest));
};

/**
 * Whether the provisions name this organ as one to which such an issuer reports (报送机关): departments to the Party committee and government of their level and the superior
 * department; governments from the county up to the Party committee and the standing committee of the congress of their level; every Party committee and government to both one level up.
 */
export function isFit(addressee: Addressee, issuer: Issuer): boolean {
  const { kind } = addressee;
  if (kind === "unknown") return true;
  const to = relation(addressee, issuer);
  const ruling = kind === "party" || kind === "government";
  if (issuer.kind === "department")
    return (ruling && (to === "own" || to === "unknown")) || (kind === "department" && (to === "above" || to === "unknown"));
  if (issuer.kind === "development-zone") return ruling && addressee.place !== "乡";
  if (ruling && (to === "above" || to === "unknown")) return true;
  if (issuer.kind === "sub-district") return kind === "zone";
  const fromCountyUp = issuer.level !== "township" && readPlaces(issuer.name).places.at(-1) !== "乡";
  return issuer.kind === "government" && fromCountyUp && (kind === "party" || kind === "congress") && (to === "own" || to === "unknown");
}
