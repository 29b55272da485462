import { expect, test } from "vitest";
import { isNamedIn, isSignatureOf, organsOfTitle } from "../../../src/rules/signoff/same-organ.js";

test.each([
  ["清溪县云台镇人民政府", "清溪县云台镇人民政府"],
  ["云台镇人民政府（盖章）", "清溪县云台镇人民政府"],
  ["清 溪 县 云 台 镇", "清溪县云台镇人民政府"],
  ["清溪云台镇", "云台镇人民政府"],
  ["云台镇人民政府", "清溪云台镇"],
  ["云台镇党委", "清溪县云台镇人民政府"],
  ["中共清溪县云台镇委员会", "云台镇人民政府"],
  ["澜江市住建局", "澜江市住房和城乡建设局"],
  ["澜江市住房和城乡建设局", "住建局"],
  ["住建局", "澜江市住房和城乡建设局"],
])("%s signs for %s", (signature, organ) => {
  expect(isSignatureOf(signature, organ)).toBe(true);
});

test.each([
  ["柳河镇人民政府", "清溪县云台镇人民政府"],
  ["柳河镇", "云台镇人民政府"],
  ["党委", "清溪县云台镇人民政府"],
  ["人民政府", "中共清溪县云台镇委员会"],
  ["柳河镇人民政府", "中共清溪县云台镇委员会"],
  ["澜江市住建局", "澜江市清溪县住房和城乡建设局"],
  ["澜江市政府", "澜江市政府采购中心"],
  ["清溪县司法局", "清溪县水利局"],
])("%s does not sign for %s", (signature, organ) => {
  expect(isSignatureOf(signature, organ)).toBe(false);
});

test.each([
  ["云台镇2024年法治政府建设情况报告", "云台镇 人民政府", true],
  ["云 台 镇2024年法治政府建设情况报告", "云台镇人民政府", true],
  ["云县2024年法治政府建设情况报告", "云县人民政府", true],
  ["清溪县2024年法治政府建设情况报告", "县政府", false],
  ["清溪县2024年法治政府建设情况报告", "云县人民政府", false],
])("“%s” names the place of %s: %s", (title, signature, expected) => {
  expect(isNamedIn(title, signature)).toBe(expected);
});

test.each<readonly [string | undefined, readonly string[]]>([
  [undefined, []],
  ["云台镇人民政府2024年法治政府建设情况报告", ["云台镇人民政府"]],
  ["　云台镇人民政府2024年法治政府建设情况报告", ["云台镇人民政府"]],
  ["关于2024年法治政府建设情况的报告", []],
  ["清溪县林业局、清溪县水利局2024年法治政府建设情况报告", ["清溪县林业局", "清溪县水利局"]],
  ["清溪县林业局、深入推进2024年法治政府建设情况报告", []],
])("the organs of the title “%s”", (title, expected) => {
  expect(organsOfTitle(title)).toEqual(expected);
});
