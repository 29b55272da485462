import { normalise } from "../text/normal.js";

/** What kind of document a title names: this report, another report that the law asks for, or a sister document. */
export type DocumentKind = "annual-report" | "other-report" | "sister-document" | "unknown";

const otherReport =
  /政府信息公开[^，,]{0,8}(?:报告|报表)|政务公开[^，,]{0,6}(?:报告|报表)|(?:政府)?网站[^，,]{0,10}(?:报表|年度报告|年报)|(?:^|[^治])政府工作报告/;
const lawBased = /法治政府|法治建设|依法行政|依法治[国省市州县区镇乡]/;
const sister =
  /述法|述职|自查|自评|普法|法治宣传|工作要点|实施方案|实施意见|工作方案|行动方案|创建方案|任务分工|行政执法[^，,]{0,8}(?:总结|报告|统计)|行政复议|行政应诉|整改(?:情况|落实|工作)?[^，,]{0,6}报告|责任清单|考核办法/;
const reporting = /报告|总结|汇报|情况/;
const planned = /(?:计划|安排|要点|方案|打算|通知|意见|办法|规划|纲要)(?:[（(].{0,20})?$/;
const dutyOfHeads = /第一责任/;

/**
 * Reads the kind of document from a title (文种): 政府信息公开工作年度报告, 政府网站年度报表 and 政府工作报告 are other reports; 述法报告, 普法总结, 自查报告, 工作要点,
 * 实施方案 and the like are sister documents of this one.
 */
export function documentKindOf(title: string | undefined): DocumentKind {
  if (title === undefined) return "unknown";
  const plain = normalise(title).replace(/《[^《》]{0,80}》/g, "");
  const annual = /法治政府/.test(plain) && /报告|总结/.test(plain);
  if (otherReport.test(plain) && !annual) return "other-report";
  if (sister.test(plain)) return "sister-document";
  if (dutyOfHeads.test(plain) && !/法治政府/.test(plain)) return "sister-document";
  if (!lawBased.test(plain)) return planned.test(plain) && /法治/.test(plain) ? "sister-document" : "unknown";
  if (planned.test(plain) && !/总结|报告|情况/.test(plain)) return "sister-document";
  return reporting.test(plain) ? "annual-report" : "unknown";
}
