import { describe, expect, it } from "vitest";
import { isQuoted } from "../../../src/rules/content/quotation.js";

const quotedAt = (text: string, word = "我局"): boolean => isQuoted(text, text.indexOf(word));

describe("isQuoted", () => {
  it.each(["群众说：“我局办得快。”", "《我局规章》", "「我局」", "群众说：『我局办得快』", "写有‘我局’字样", '群众说："我局办得快。"'])(
    "%s",
    (text) => {
      expect(quotedAt(text)).toBe(true);
    },
  );
  it.each([
    ["before a quotation", "我局落实“八五”普法规划"],
    ["behind a quotation", "落实“八五”普法规划，我局"],
    ["between two quotations", "落实“八五”规划，我局执行“四个意识”"],
    ["in marks that never close", "落实“八五普法规划，我局"],
    ["before a mark that only closes", "我局办得快”，群众说"],
    ["before straight marks", '我局落实"八五"普法规划'],
    ["behind straight marks", '落实"八五"普法规划，我局'],
    ["between two pairs of straight marks", '落实"八五"规划，我局执行"四个意识"'],
    ["in straight marks that never close", '落实"八五普法规划，我局'],
  ])("not %s", (_, text) => {
    expect(quotedAt(text)).toBe(false);
  });
  it("in a long quotation", () => {
    expect(quotedAt(`“${"依".repeat(50)}我局${"法".repeat(50)}”`)).toBe(true);
  });
  it("not before a mark that closes, long behind the beginning", () => {
    expect(quotedAt(`${"依".repeat(150)}我局办得快”`)).toBe(false);
  });
});
