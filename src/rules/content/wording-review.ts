import { cite } from "../../law/cite.js";
import type { LocalText } from "../../model/terms.js";
import { clauseBefore, clauseBehind, textBefore, textBehind } from "../../text/clause.js";
import { defineRule } from "../rule.js";
import { isQuoted } from "./quotation.js";

interface WordClass {
  readonly name: LocalText;
  readonly needles: readonly string[];
  /** Whether the word at `at` is meant in this sense. */
  readonly means?: (text: string, at: number) => boolean;
}

const around = (text: string, at: number, before: number, after: number): string =>
  textBefore(text, at, before) + textBehind(text, at, after);
const persons = /人员|对象|患者|吸毒|信访人|上访人|上访户|重点人|邪教|精神病|刑满|矫正|老户|人头|一对一|1对1|专班/;
const epidemic = /疫情|隔离|核酸|病例|密接|防疫/;

/** 涉稳和自证其错的表述, by class. */
const classes: readonly WordClass[] = [
  {
    name: { "zh-CN": "人员稳控", en: "keeping persons under control" },
    needles: ["稳控", "布控", "管控", "盯防", "盯控", "可控的范围", "可控范围"],
    means: (text, at) => {
      if (text.startsWith("稳控", at) || text.startsWith("盯", at)) return true;
      // 风险管控, 疫情防控, 交通管控 speak of things.
      const before = clauseBefore(text, at, 16, "，,。；;\n");
      const behind = text.slice(at + 2, at + 8);
      return (
        (behind.includes("范围") || /^[的]?(?:重点)?(?:人员|对象)(?!密集)/.test(behind) || persons.test(before)) &&
        !/密集|风险$/.test(before) &&
        !epidemic.test(around(text, at, 30, 20))
      );
    },
  },
  {
    name: { "zh-CN": "拦阻信访", en: "stopping petitioners" },
    needles: [
      "截访",
      "拦访",
      "劝返",
      "接返",
      "劝回",
      "非访",
      "缠访",
      "闹访",
      "无理访",
      "违法上访",
      "非法上访",
      "违规信访",
      "缠访闹访",
      "息访",
      "零上访",
      "零非访",
      "进京访",
    ],
    means: (text, at) =>
      !(text.startsWith("劝返", at) || text.startsWith("接返", at) || text.startsWith("劝回", at)) ||
      !/疫情|隔离|缅|境外|游泳|垂钓|车辆|客|司机|学生/.test(around(text, at, 24, 16)),
  },
  {
    name: { "zh-CN": "打击信访", en: "striking at petitioners" },
    needles: ["打击", "严惩", "严厉处置"],
    means: (text, at) =>
      /上访|信访|缠访|闹访/.test(`${clauseBefore(text, at, 16, "，,。；;\n")}|${clauseBehind(text, at, 16, "，,。；;\n")}`),
  },
  {
    name: { "zh-CN": "征地拆迁中的强制措施", en: "coercion in land requisition and demolition" },
    needles: ["强制措施", "强制拆迁", "强拆", "强征", "强制征收", "强制搬迁"],
    means: (text, at) =>
      (!text.startsWith("强制措施", at) ? true : /征地|拆迁|征收|搬迁|腾退/.test(around(text, at, 24, 24))) &&
      !/不得|严禁|禁止|杜绝|防止|未发生|没有/.test(around(text, at, 12, 0)),
  },
];

const needles = classes.flatMap((group) => group.needles);
const classOf: ReadonlyMap<string, WordClass> = new Map(classes.flatMap((group) => group.needles.map((needle) => [needle, group])));

/** 敏感表述 */
export const contentWordingReview = defineRule({
  id: "content/wording-review",
  since: "0.1.0",
  force: "hint",
  stage: "publication",
  audience: "reviewer",
  basis: [cite("practice")],
  title: { "zh-CN": "公开前需研究的表述", en: "Wording to consider before publication" },
  about: {
    "zh-CN":
      "涉稳和容易引起误解的表述：对人员的稳控、布控、管控，截访、劝返、缠访，打击上访，征地拆迁中的强制措施等。是否保留、如何表述由人决定，所以只提请核对，一份报告一条，写明涉及哪几类。风险管控、疫情防控以及消防、交通、防汛管控不提示。",
    en: "Stability vocabulary and wording that invites misunderstanding: keeping persons under control (稳控, 布控, 管控), stopping petitioners (截访, 劝返, 缠访), striking at petitioning, coercion in land requisition. People decide whether it stays, so the outcome is undecided, one finding per report that names the classes. Control of risks, epidemics, fire, traffic and floods is left alone.",
  },
  messages: {
    one: {
      "zh-CN": "{place}有涉及{classes}的表述，请由分管负责同志和保密审查人员在公开前研究是否保留、如何表述。",
      en: "{place} has wording about {classes}. Please let the responsible leader and the secrecy reviewer decide before publication whether it stays and how it is put.",
    },
    several: {
      "zh-CN": "{place}等{count}处涉及{classes}的表述，请由分管负责同志和保密审查人员在公开前研究是否保留、如何表述。",
      en: "{place} and other places ({count} in all) have wording about {classes}. Please let the responsible leader and the secrecy reviewer decide before publication whether it stays and how it is put.",
    },
  },
  needles,
  check({ text, hits, present, passageAt, where }, find) {
    const found: { readonly at: number; readonly needle: string; readonly name: LocalText }[] = [];
    for (const needle of present(needles)) {
      const { name, means } = classOf.get(needle) as WordClass;
      for (const at of hits(needle)) {
        if (means && !means(text, at)) continue;
        const passage = passageAt(at);
        if (text.charAt(at - 1) === "》" || inTitleMarks(passage.text, at - passage.at)) continue;
        found.push({ at, needle, name });
      }
    }
    if (found.length === 0) return;
    found.sort((a, b) => a.at - b.at || b.needle.length - a.needle.length);
    let end = -1;
    const places = found.filter(({ at, needle }) => {
      const next = at >= end;
      if (next) end = at + needle.length;
      return next;
    });
    const first = places[0];
    if (!first) return;
    const names = classes.map(({ name }) => name).filter((name) => places.some((place) => place.name === name));
    const list: LocalText = { "zh-CN": names.map((name) => name["zh-CN"]).join("、"), en: names.map(({ en }) => en).join(", ") };
    const fault = { outcome: "undecided", ...where(first.at, first.at + first.needle.length) } as const;
    if (places.length === 1) find({ messageId: "one", ...fault, params: { classes: list } });
    else find({ messageId: "several", ...fault, params: { count: places.length, classes: list } });
  },
});

/** In the title of another document: 《…缠访闹访处置办法》. */
function inTitleMarks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》") && isQuoted(text, at);
}
