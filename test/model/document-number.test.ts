import { expect, test } from "vitest";
import { formatDocumentNumber, parseDocumentNumber } from "../../src/model/document-number.js";

test.each([
  ["清水发〔2024〕12号", { signs: "清水发", year: 2024, serial: 12, brackets: "〔〕", standard: true }],
  ["清水发[2024]12号", { signs: "清水发", year: 2024, serial: 12, brackets: "[]", standard: false }],
  ["清水发（2024）12号", { signs: "清水发", year: 2024, serial: 12, brackets: "（）", standard: false }],
  ["清水发【2024】12号", { signs: "清水发", year: 2024, serial: 12, brackets: "【】", standard: false }],
  ["清水发〔2024〕第12号", { signs: "清水发", year: 2024, serial: 12, brackets: "〔〕", standard: false }],
  ["清水发〔2024〕012号", { signs: "清水发", year: 2024, serial: 12, brackets: "〔〕", standard: false }],
  ["清水发〔2024〕12", { signs: "清水发", year: 2024, serial: 12, brackets: "〔〕", standard: false }],
  ["清水发〔２０２４〕１２号", { signs: "清水发", year: 2024, serial: 12, brackets: "〔〕", standard: false }],
  ["清水发 〔2024〕 12 号", { signs: "清水发", year: 2024, serial: 12, brackets: "〔〕", standard: false }],
])("%s", (text, number) => {
  expect(parseDocumentNumber(text)).toEqual(number);
});

test.each(["", "清水发2024年12号", "〔2024〕12号", "清水发〔1824〕12号", "清水发〔2024〕号", "关于清水发〔2024〕12号的说明"])(
  "no document number: %s",
  (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined();
  },
);

test("written as the standard has it", () => {
  expect(formatDocumentNumber({ signs: "清水发", year: 2024, serial: 12 })).toBe("清水发〔2024〕12号");
});
