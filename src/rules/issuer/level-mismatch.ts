import { cite } from "../../law/cite.js";
import { type DivisionCode, parseDivisionCode } from "../../model/codes.js";
import { describeOrgan } from "../../model/issuer.js";
import type { Issuer, IssuerKind, Level } from "../../model/report.js";
import { issuerKindNames, type LocalText, levelNames } from "../../model/terms.js";
import { defineRule } from "../rule.js";

const townships: { readonly [digit in NonNullable<DivisionCode["township"]>]: LocalText } = {
  "sub-district": { "zh-CN": "街道", en: "a sub-district" },
  town: { "zh-CN": "镇", en: "a town" },
  township: { "zh-CN": "乡", en: "a township" },
  other: { "zh-CN": "类似乡级单位", en: "a unit like a township" },
};

const codeLevels: { readonly [level in DivisionCode["level"]]: LocalText } = {
  ...levelNames,
  village: { "zh-CN": "村级", en: "village" },
};

/** The kind of township that a name ends in, of the organ's own place: 云台镇人民政府 is a town's. */
function townshipOf(name: string): "town" | "township" | "sub-district" | undefined {
  const place = name.replace(/^中共/, "").replace(/(?:人民政府|政府|办事处|(?:工作)?委员会|党委|党工委)$/, "");
  if (place.endsWith("镇")) return "town";
  if (place.endsWith("乡") || place.endsWith("苏木")) return "township";
  return place.endsWith("街道") ? "sub-district" : undefined;
}

/** Kinds that a name and the data can be at odds about: forms of a name that leave no doubt. */
function kindByForm(name: string): IssuerKind | undefined {
  const plain = name.replace(/\s/g, "");
  if (plain.endsWith("街道办事处")) return "sub-district";
  if (plain.endsWith("人民政府")) return "government";
  if (plain.startsWith("中共")) return "party-committee";
  return plain.endsWith("局") || plain.endsWith("厅") ? "department" : undefined;
}

// Districts of a municipality rank with prefectures, and their codes with counties.
const isMunicipal = (code: string): boolean => /^(?:11|12|31|50)/.test(code);

interface Contradiction {
  readonly given: LocalText;
  readonly shown: LocalText;
  readonly field: "kind" | "level" | "divisionCode";
}

const said = (what: LocalText, value: LocalText): LocalText => ({
  "zh-CN": `${what["zh-CN"]}是${value["zh-CN"]}`,
  en: `${what.en}: ${value.en}`,
});
const byName: LocalText = { "zh-CN": "从名称看", en: "name" };
const byKind: LocalText = { "zh-CN": "所填的机关类型", en: "kind as given" };
const byLevel: LocalText = { "zh-CN": "所填的层级", en: "level as given" };
const byCode: LocalText = { "zh-CN": "行政区划代码指的", en: "division code" };

function contradictionOf({ name, kind, level, divisionCode }: Issuer): Contradiction | undefined {
  const named = kindByForm(name);
  if (kind && named && kind !== named) {
    return { field: "kind", given: said(byKind, issuerKindNames[kind]), shown: said(byName, issuerKindNames[named]) };
  }
  const township = townshipOf(name);
  const described: Level | undefined = township ? "township" : namedLevel(name, kind ?? named);
  if (level && described && level !== described) {
    return { field: "level", given: said(byLevel, levelNames[level]), shown: said(byName, levelNames[described]) };
  }
  const code = divisionCode === undefined ? undefined : parseDivisionCode(divisionCode);
  if (!code || divisionCode === undefined) return undefined;
  // A town that became a sub-district may keep its code for a while.
  const lags = township === "sub-district" && (code.township === "town" || code.township === "township");
  if (township && code.township && code.township !== township && !lags) {
    return { field: "divisionCode", given: said(byCode, townships[code.township]), shown: said(byName, townships[township]) };
  }
  const known = level ?? described;
  if (!known || code.level === known) return undefined;
  // The six digits of the county stand for its townships too.
  if (known === "township" && code.level === "county" && divisionCode.length === 6) return undefined;
  if (known === "prefecture" && code.level === "county" && isMunicipal(divisionCode)) return undefined;
  const from = level ? byLevel : byName;
  return { field: "divisionCode", given: said(byCode, codeLevels[code.level]), shown: said(from, levelNames[known]) };
}

/** The level that the name leaves no doubt about: a county or a province; a city may be either. */
function namedLevel(name: string, kind: IssuerKind | undefined): Level | undefined {
  if (kind !== "government" && kind !== "party-committee") return undefined;
  const { level } = describeOrgan(name);
  if (level === "province") return level;
  return level === "county" && /[县旗](?:人民政府|委员会|委)$/.test(name.replace(/\s/g, "")) ? level : undefined;
}

/** 发文机关各项信息对不上 */
export const issuerLevelMismatch = defineRule({
  id: "issuer/level-mismatch",
  since: "0.1.0",
  force: "should",
  audience: "platform",
  basis: [cite("gbt-2260"), cite("region-12")],
  title: { "zh-CN": "机关名称、类型、层级、区划代码对不上", en: "Name, kind, level and division code contradict each other" },
  about: {
    "zh-CN":
      "发文机关的名称、类型、层级和行政区划代码应当一致：乡镇级代码第7位，1是镇，0是街道，2、3是乡。对不上的请核对是哪一项填错。层级不明的、镇改街道后代码尚未变更的、乡镇只填所在县6位代码的不提示。",
    en: "An issuer's name, kind, level and division code should agree: the seventh digit is 1 for a town, 0 for a sub-district, 2 or 3 for a township. Silent where the level is unknown, where a town became a sub-district and the code lags behind, and where a township gives the six digits of its county.",
  },
  messages: {
    mismatch: {
      "zh-CN": "“{issuer}”{shown}，{given}，两者对不上。请核对是哪一项填错。",
      en: "“{issuer}”: {shown}, but {given}. Please check which of the two is mistaken.",
    },
  },
  needs: ["issuers"],
  applies: ({ report }) =>
    report.issuers?.some(({ kind, level, divisionCode }) => kind !== undefined || level !== undefined || divisionCode !== undefined)
      ? "should"
      : { inapplicable: "not-given" },
  check({ report: { issuers } }, find) {
    issuers?.forEach((issuer, index) => {
      const found = contradictionOf(issuer);
      if (!found) return;
      const { field, given, shown } = found;
      find({ messageId: "mismatch", path: ["issuers", index, field], params: { issuer: issuer.name, given, shown } });
    });
  },
});
