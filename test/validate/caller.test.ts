import { describe, expect, it } from "vitest";
import { inWords, isNamed } from "../../src/validate/caller.js";

describe("a value in an error", () => {
  it.each<[unknown, string]>([
    ["甲", '"甲"'],
    ["a".repeat(60), `"${"a".repeat(60)}"`],
    ["a".repeat(61), `"${"a".repeat(59)}…"`],
    [5, "5"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [[1, "a", null], '[1, "a", null]'],
    [[1, 2, 3, 4], "[1, 2, 3, …]"],
    [{ a: 1 }, "an object"],
    [() => 0, "a function"],
    [Symbol("a"), "a symbol"],
  ])("%#", (value, words) => {
    expect(inWords(value)).toBe(words);
  });
  it("has names only as an object that is no list", () => {
    expect([{}, [], null, "a", undefined, 3].map(isNamed)).toEqual([true, false, false, false, false, false]);
  });
});
