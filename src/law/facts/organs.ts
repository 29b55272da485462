import type { Organ } from "../facts.js";

// The reform of local organs was to be over everywhere by the end of March 2019.
const reform2018 = "2019-03-31";

/** `verified: false`: the change is generally known, but nobody has read the deciding document yet. */
const renamed = (id: string, names: readonly string[], now: string, en: string, verified = false): Organ => ({
  id,
  names,
  to: reform2018,
  now: { "zh-CN": now, en },
  verified,
});

/** Organs that were abolished, merged or renamed. Township bodies of a similar name (国土所, 安监办, 依法治镇领导小组) are not among them. */
export const organs: readonly Organ[] = [
  renamed(
    "rule-of-law-leading-group",
    ["依法治省领导小组", "依法治市领导小组", "依法治州领导小组", "依法治县领导小组", "依法治区领导小组"],
    "党委全面依法治理委员会",
    "the Party committee's commission for law-based governance",
  ),
  renamed("legislative-affairs", ["法制办公室", "法制办", "法制局"], "司法行政机关", "the justice bureau"),
  renamed("land", ["国土资源局", "国土局"], "自然资源局", "the natural resources bureau"),
  renamed("industry-commerce", ["工商行政管理局", "工商局"], "市场监督管理局", "the market supervision bureau"),
  renamed("food-drug", ["食品药品监督管理局", "食药监局", "食药局", "食药监"], "市场监督管理局", "the market supervision bureau"),
  renamed("quality", ["质量技术监督局", "质监局"], "市场监督管理局", "the market supervision bureau"),
  renamed(
    "family-planning",
    ["卫生和计划生育局", "卫生计生局", "卫计局", "卫生和计划生育委员会", "卫计委"],
    "卫生健康局",
    "the health bureau",
  ),
  renamed("work-safety", ["安全生产监督管理局", "安监局"], "应急管理局", "the emergency management bureau"),
  renamed("environment", ["环境保护局", "环保局"], "生态环境局", "the ecology and environment bureau"),
];
