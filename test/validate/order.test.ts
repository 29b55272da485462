import { describe, expect, it } from "vitest";
import type { Path, Range } from "../../src/text/path.js";
import { compareFindings, comparePaths } from "../../src/validate/order.js";
import type { Finding } from "../../src/validate/result.js";

const isBefore = (a: number, b: number) => [Math.sign(a), Math.sign(b)];

describe("paths", () => {
  it.each<[Path, Path]>([
    [[], ["marks"]],
    [["title"], ["sections"]],
    [["sections"], ["sections", 0]],
    [
      ["sections", 2],
      ["sections", 10],
    ],
    [
      ["sections", 1, "heading"],
      ["sections", 1, "content", 0],
    ],
    [["publication"], ["custom"]],
    [["alpha"], ["beta"]],
    [["alpha"], ["alphabet"]],
    [[1], ["alpha"]],
    [["type"], [1]],
  ])("%j before %j", (a, b) => {
    expect(isBefore(comparePaths(a, b), comparePaths(b, a))).toEqual([-1, 1]);
    expect(comparePaths(a, [...a])).toBe(0);
  });
});

describe("findings", () => {
  const finding = (rule: string, path: Path, range?: Range) => ({ rule, path, ...(range && { range }) }) as unknown as Finding;
  it.each<[string, Finding, Finding]>([
    ["a secrecy mark before everything", finding("privacy/secrecy-mark", ["remarks", 0]), finding("a/a", ["title"])],
    ["the place before the rule", finding("b/b", ["title"]), finding("a/a", ["sections"])],
    ["a whole text before a stretch of it", finding("b/b", ["title"]), finding("a/a", ["title"], [0, 2])],
    ["what begins earlier", finding("b/b", ["title"], [1, 5]), finding("a/a", ["title"], [2, 3])],
    ["what ends earlier", finding("b/b", ["title"], [1, 3]), finding("a/a", ["title"], [1, 5])],
    ["rules by their ids", finding("a/a", ["title"], [1, 3]), finding("a/b", ["title"], [1, 3])],
    ["rules by their ids, without a range too", finding("a/a", ["title"]), finding("a/b", ["title"])],
    ["secrecy marks by their place", finding("privacy/secrecy-mark", ["title"]), finding("privacy/secrecy-mark", ["remarks", 0])],
  ])("%s", (_, a, b) => {
    expect(isBefore(compareFindings(a, b), compareFindings(b, a))).toEqual([-1, 1]);
    expect(compareFindings(a, { ...a })).toBe(0);
  });
});
