import { describe, expect, it } from "vitest";
import { signsIn, signsOf, signTable } from "../../src/text/signs.js";

const table = signTable([
  [1, "一二"],
  [2, "二三"],
  [4, "四"],
]);

describe("signs of characters", () => {
  it.each([
    ["一三", 3, 0],
    ["二", 3, 3],
    ["二三", 3, 2],
    ["四五", 4, 0],
    ["五", 0, 0],
    ["", 0, 0xff],
  ])("%j: %i that some bear, %i that all bear", (text, some, all) => {
    expect(signsOf(text, table)).toEqual({ some, all });
    expect(signsIn(text, table)).toBe(some);
  });
});
