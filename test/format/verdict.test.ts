import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatText } from "../../src/format/text.js";
import { validateReport } from "../../src/validate/validate.js";

const complete = JSON.parse(readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8"));
const headline = (report: unknown) => {
  const result = validateReport(report, { asOf: "2026-11-22" });
  return [result.verdict, formatText(result).split("\n")[0]];
};

test("the headline of a pass says what it is", () => {
  expect(headline(complete)).toEqual(["pass", "未提出修改意见"]);
  const hint = structuredClone(complete);
  hint.sections[0].content[0].content[0].text += "截止目前均已落实。";
  expect(headline(hint)).toEqual(["pass", "未提出修改意见"]);
  const suggestion = { ...complete, documentNumber: "云政【2025】3号" };
  expect(headline(suggestion)).toEqual(["pass", "没有必须修改的意见，请看所列建议"]);
});
