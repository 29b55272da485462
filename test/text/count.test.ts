import { describe, expect, test } from "vitest";
import { countCharacters, shorten } from "../../src/text/count.js";

describe("characters as a person counts them", () => {
  test.each([
    ["法治政府", 4],
    [" 法\u3000治\n", 2],
    ["𠮷𠮷", 2],
    ["\ud842法", 2],
    ["", 0],
  ])("%j has %i", (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
  test("no further than asked", () => {
    expect(countCharacters("法".repeat(100), 7)).toBe(7);
  });
});

test.each([
  ["法治政府", 4, "法治政府"],
  ["法治政府建设", 4, "法治政…"],
  ["𠮷𠮷𠮷", 3, "𠮷𠮷𠮷"],
  ["𠮷𠮷𠮷𠮷", 3, "𠮷𠮷…"],
  ["法𠮷𠮷", 3, "法𠮷𠮷"],
])("%s cut to %i characters", (text, most, cut) => {
  expect(shorten(text, most)).toBe(cut);
});
