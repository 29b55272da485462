import { isOneOf } from "../text/clause.js";
import { normaliseShort } from "../text/normal.js";
import type { IssuerKind, Level } from "./report.js";

/** What the name of an organ tells (机关名称). */
export interface OrganDescription {
  readonly kind?: IssuerKind;
  readonly level?: Level;
  /** Only the name of a place, for the organ that governs it: 史村镇, 石榴湾街道. */
  readonly bare: boolean;
}

const zoneWords = /开发区|高新|经开|园区|新区|示范区|试验区|度假区|保税|合作区|风景|景区|自贸|产业|工业|港区|聚集区|集聚区/;
const zone = /(?:管理委员会|管委会)$/;
const party = /^中共|(?:党委|党组|党工委|工委|[省市县区旗州镇乡道]委)$/;
const subDistrict = /街道(?:办事处|办)$/;
const government = /(?:人民政府|政府|行政公署|行署)$/;
const department =
  /(?:局|厅|委|委员会|办|办公室|中心|院|署|总队|支队|大队|所|处|站|社|公司|学校|医院|管理站|事务所|总站|学院|馆|部|科|联合会|协会|总会|库|集团|分局|室)$/;
const place = /(?:省|市|县|区|旗|州|盟|镇|乡|苏木|街道)$/;
const municipalities = /^(?:北京|上海|天津|重庆)市?$/;

/** Words that end in the name of a unit and are no place: 城市管理局, 市场监督管理局, 社区, 园区. */
const noUnitBefore =
  /(?:城市|都市|集市|社区|园区|景区|片区|小区|辖区|郊区|山区|库区|城区|街区|校区|矿区|新区|港区|开发区|高新区|示范区|保税区|牧区|灌区)$/;
/** 栗园区: a district whose name happens to end so; a park has more of a name (产业园区). */
const namedUnit = /^[\u4e00-\u9fff]园区$/;
const noUnitAfter = /^(?:市[场政容民监]|区[域块划]|县[域级]|州际|旗[帜下])/;

/** Where the place at the beginning of a name ends: 沅溪县|农业农村局, 沧州市泊头市|财政局. */
function placeEnd(name: string): number {
  let end = 0;
  for (let at = 0; at < name.length && at - end < 10; at++) {
    if (!isOneOf(name.charCodeAt(at), "省市县区旗州盟")) continue;
    const before = name.slice(end, at + 1);
    const isUnit = noUnitBefore.test(before) && !namedUnit.test(before);
    if ((before.length < 2 && at > 0) || isUnit || noUnitAfter.test(name.slice(at, at + 2))) continue;
    end = at + 1;
  }
  return end;
}

/** The level of the place at the end of a name of places: 沧州市泊头市 is a city below a city. */
function levelOfPlace(places: string): Level | undefined {
  if (/(?:镇|乡|苏木|街道)$/.test(places)) return "township";
  if (/(?:省|自治区|特别行政区)$/.test(places) || municipalities.test(places)) return "province";
  if (/(?:县|旗|区)$/.test(places)) return /地区$/.test(places) ? "prefecture" : "county";
  if (/(?:州|盟)$/.test(places)) return "prefecture";
  if (places.endsWith("市"))
    return /(?:市|州|盟|地区).{1,8}市$/.test(places) && !/^(?:北京|上海|天津|重庆)市/.test(places) ? "county" : "prefecture";
  return undefined;
}

const withLevel = (kind: IssuerKind, level: Level | undefined, bare = false): OrganDescription =>
  level ? { kind, level, bare } : { kind, bare };

/**
 * Reads kind and level from the name of an organ, full or short: 平澜县藕泥塘镇人民政府, 沅溪县农业农村局, 中共北屏县委员会, 石榴湾街道.
 * A city (市) counts as a prefecture unless the name has a prefecture above it.
 */
export function describeOrgan(name: string): OrganDescription {
  const plain = normaliseShort(name);
  if (zone.test(plain) && zoneWords.test(plain)) return { kind: "development-zone", bare: false };
  if (party.test(plain)) {
    const where = plain
      .replace(/^中共/, "")
      .replace(/(?:工作)?委员会$|(?:党委|党组|党工委|工委)$/, "")
      .replace(/委$/, "");
    return withLevel("party-committee", levelOfPlace(where) ?? levelOfPlace(where.slice(0, placeEnd(where))));
  }
  if (subDistrict.test(plain)) return { kind: "sub-district", level: "township", bare: false };
  if (government.test(plain)) return withLevel("government", levelOfPlace(plain.replace(government, "")));
  if (place.test(plain) && plain.length >= 2) {
    if (plain.endsWith("街道")) return { kind: "sub-district", level: "township", bare: true };
    if (plain.endsWith("区") && zoneWords.test(plain)) return { kind: "development-zone", bare: true };
    return withLevel("government", levelOfPlace(plain), true);
  }
  if (department.test(plain)) {
    const where = plain.slice(0, placeEnd(plain));
    const below =
      /^[^省市县区]{0,12}(?:省|市|县|区)?[\u4e00-\u9fff]{1,6}(?:镇|乡)(?!村|土|企|建|镇)/.test(plain) &&
      /(?:所|站|中心|办|办公室|队)$/.test(plain);
    if (below) return { kind: "department", level: "township", bare: false };
    return withLevel("department", levelOfPlace(where) ?? (plain.endsWith("厅") ? "province" : undefined));
  }
  return { bare: false };
}

/** The name without its form: what two names of one organ have in common. */
function stemOf(name: string): string {
  return normaliseShort(name)
    .replace(/^中共/, "")
    .replace(/(?:人民政府|政府)$/, "")
    .replace(/街道办(?:事处)?$/, "街道")
    .replace(/(?:管理委员会|管委会)$/, "管委会")
    .replace(/(?:工作)?委员会$/, "委")
    .replace(/([镇乡县市区道])(?:党工委|党委|工委)$/, "$1委");
}

/**
 * Whether two names are of one organ, one of them perhaps shorter: 红格镇人民政府 and 盐边县红格镇人民政府; a bare place (红格镇) fits the government or the Party
 * committee of the place.
 */
export function isSameOrgan(one: string, other: string): boolean {
  const [a, b] = [describeOrgan(one), describeOrgan(other)];
  if (a.kind !== b.kind && !a.bare && !b.bare) return false;
  let [long, short] = [stemOf(one), stemOf(other)];
  if (a.bare !== b.bare) {
    if (!a.bare && a.kind === "party-committee") long = long.replace(/委$/, "");
    if (!b.bare && b.kind === "party-committee") short = short.replace(/委$/, "");
    if (a.kind === "department" || b.kind === "department") return false;
    if (a.kind === "development-zone" || b.kind === "development-zone")
      [long, short] = [long.replace(/管委会$/, ""), short.replace(/管委会$/, "")];
  }
  if (long.length < short.length) [long, short] = [short, long];
  if (short === "" || !long.endsWith(short)) return false;
  const above = long.slice(0, long.length - short.length);
  return above === "" || /[省市县区旗州盟]$/.test(above) || municipalities.test(above) || /^[省市县区镇乡]/.test(short);
}

/** Whether a text can be the name of an organ that issues documents: Chinese characters only, with an organ's or a place's ending. */
export function isOrganName(text: string): boolean {
  const plain = normaliseShort(text);
  return plain.length >= 2 && plain.length <= 40 && /^[\u4e00-\u9fff〇（）()·]+$/.test(plain) && describeOrgan(plain).kind !== undefined;
}

/** Takes several organs' names in one text apart: at white space, 、 and where the Party committee's name ends and the government's begins. */
export function splitOrgans(text: string): string[] {
  return text
    .split(/[\s、，,]+/)
    .flatMap((name) => {
      const pair =
        /^(中共[\u4e00-\u9fff]{2,24}?(?:委员会|委))([\u4e00-\u9fff]{2,24}人民政府)$/.exec(name) ??
        /^([\u4e00-\u9fff]{2,20}党委)([\u4e00-\u9fff]{0,20}政府)$/.exec(name);
      return pair ? pair.slice(1) : [name];
    })
    .filter((name) => name !== "");
}
