import { expect, test } from "vitest";
import { findingsOf, repaired, reportWith } from "../report.js";

test.each([
  ["2025.01.16", "2025年1月16日"],
  ["2025年01月06日", "2025年1月6日"],
  ["二〇二五年一月十六日", "2025年1月16日"],
])("signoff/date-form writes %s in full", (dateText, correct) => {
  const report = reportWith({ signOff: { signatories: ["清溪县云台镇人民政府"], date: "2025-01-16", dateText } });
  expect(repaired(report, "signoff/date-form").signOff?.dateText).toBe(correct);
});

test("signoff/date-form leaves alone what stands around the date", () => {
  const report = reportWith({ signOff: { signatories: ["清溪县云台镇人民政府"], date: "2025-01-16", dateText: "（2025.1.16）" } });
  expect(findingsOf(report, "signoff/date-form")[0]?.range).toEqual([1, 10]);
  expect(repaired(report, "signoff/date-form").signOff?.dateText).toBe("（2025年1月16日）");
});
