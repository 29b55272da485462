import { cite } from "../../law/cite.js";
import { normalise } from "../../text/normal.js";
import { bodiesOf } from "../parts/sections.js";
import { defineRule } from "../rule.js";
import { isInBody, outermostOf, silentOn } from "./part-body.js";

/** Names of the heads' offices. */
const offices = [
  "书记",
  "省长",
  "市长",
  "州长",
  "盟长",
  "专员",
  "县长",
  "区长",
  "旗长",
  "镇长",
  "乡长",
  "局长",
  "厅长",
  "部长",
  "主任",
  "主要负责人",
  "主要负责同志",
  "主要负责干部",
  "主要领导",
  "一把手",
  "党政正职",
  "党政主职",
  "单位负责人",
  "部门负责人",
] as const;

/** 未写履职主体 */
export const contentActorMissing = defineRule({
  id: "content/actor-missing",
  since: "0.1.0",
  force: "hint",
  basis: [cite("inspection-2019", "contents-3"), cite("first-responsible-2016", "art-4")],
  title: { "zh-CN": "履职部分没有写到负责人", en: "The heads' part names no head" },
  about: {
    "zh-CN":
      "第一责任人职责这一部分，正文里应当看得出是谁在履职：书记、镇长、局长、主任、主要负责人等。只看正文，标题里的“主要负责人”不算。没有这一部分或者这一部分没有内容的，由其他规则提示。",
    en: "The part on the heads' primary responsibility should show who acted: the secretary, the mayor, the director, the principal heads. Only its body counts, not the words of its heading. An absent or empty part is the business of other rules.",
  },
  messages: {
    nobody: {
      "zh-CN": "{place}没有写到党政主要负责人（如书记、镇长、局长）。请写明是谁履职、做了哪些工作；没有做过的不要写。",
      en: "{place} names no principal head (secretary, mayor, director). Please say who acted and what they did; do not write what was not done.",
    },
  },
  needs: ["sections"],
  needles: offices,
  applies: (context) => silentOn(context, "responsibility") ?? "hint",
  check(context, find) {
    const { hits, present } = context;
    const isInside = bodiesOf(outermostOf(context, "responsibility"));
    if (present(offices).some((office) => hits(office).some(isInside))) return;
    // A page in traditional characters names them in those.
    const names = (text: string): boolean => offices.some((office) => text.includes(office));
    if (isInBody(context, "responsibility", ({ text }) => names(normalise(text)))) return;
    const path = context.coverage.responsibility.paths[0];
    if (path) find({ messageId: "nobody", path });
  },
});
