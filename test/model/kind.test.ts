import { expect, test } from "vitest";
import { documentKindOf } from "../../src/model/kind.js";

test.each([
  ["清溪县云台镇2023年法治政府建设年度报告", "annual-report"],
  ["清溪县水利局关于2023年法治政府建设情况的报告", "annual-report"],
  ["云台镇2023年法治政府建设工作总结及2024年工作计划", "annual-report"],
  ["云台镇2023年度法治政府工作报告", "annual-report"],
  ["2023年依法行政工作总结", "annual-report"],
  ["法治政府年度报告", "annual-report"],
  ["云台镇2023年推进法治建设情况报告", "annual-report"],
  ["清溪县2023年政府信息公开工作年度报告", "other-report"],
  ["清溪县政府网站工作年度报表（2023年度）", "other-report"],
  ["2024年政府工作报告", "other-report"],
  ["2023年度政务公开工作报告", "other-report"],
  ["清溪县水利局局长2023年述法报告", "sister-document"],
  ["云台镇2023年普法工作总结", "sister-document"],
  ["云台镇法治政府建设自查报告", "sister-document"],
  ["云台镇2024年法治政府建设工作要点", "sister-document"],
  ["云台镇法治政府建设实施方案（2021—2025年）", "sister-document"],
  ["党政主要负责人履行推进法治建设第一责任人职责情况报告", "sister-document"],
  ["清溪县水利局2023年行政执法统计年报", "sister-document"],
  ["云台镇2024年法治政府建设工作计划", "sister-document"],
  ["清溪县法治乡村发展规划（2021—2025年）", "sister-document"],
  ["清溪县法治乡村发展", "unknown"],
  ["云台镇法治政府建设示范点", "unknown"],
  ["2023年工作总结", "unknown"],
  ["云台镇2023年乡村振兴工作报告", "unknown"],
  [undefined, "unknown"],
])("%s is %s", (title, kind) => {
  expect(documentKindOf(title)).toBe(kind);
});
