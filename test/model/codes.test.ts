import { describe, expect, it } from "vitest";
import { creditCodeFault, type DivisionCode, isProvincePrefix, parseDivisionCode } from "../../src/model/codes.js";

describe("isProvincePrefix", () => {
  it("knows the 34 province-level divisions", () => {
    const known = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0")).filter(isProvincePrefix);
    expect(known).toHaveLength(34);
    expect([known.at(0), known.at(-1)]).toEqual(["11", "82"]);
  });
});

describe("parseDivisionCode", () => {
  it.each<[string, DivisionCode | undefined]>([
    ["510000", { level: "province" }],
    ["510400", { level: "prefecture" }],
    ["510421", { level: "county" }],
    ["429004", { level: "county" }],
    ["510421000", { level: "county" }],
    ["510421000000", { level: "county" }],
    ["510400000000", { level: "prefecture" }],
    ["510000000", { level: "province" }],
    ["510421103", { level: "township", township: "town" }],
    ["510421103000", { level: "township", township: "town" }],
    ["510421001", { level: "township", township: "sub-district" }],
    ["510421205", { level: "township", township: "township" }],
    ["510421305", { level: "township", township: "township" }],
    ["510421400", { level: "township", township: "other" }],
    ["510421500", { level: "township", township: "other" }],
    ["510421900", { level: "township" }],
    ["510421103201", { level: "village", township: "town" }],
    ["510421000201", undefined],
    ["200421", undefined],
    ["51042", undefined],
    ["5104211", undefined],
    ["51042A", undefined],
    ["５１０４２１", undefined],
    ["", undefined],
  ])("%s", (code, expected) => {
    expect(parseDivisionCode(code)).toEqual(expected);
  });
});

describe("creditCodeFault", () => {
  it.each(["11620300013909010R", "11371082004363781R"])("%s is a code of a public body", (code) => {
    expect(creditCodeFault(code)).toBeUndefined();
  });
  it.each([
    ["1162030001390901R", "length"],
    ["11620300013909010RR", "length"],
    ["", "length"],
    ["11620300013909010I", "alphabet"],
    ["11620300013909O10R", "alphabet"],
    ["11620300013909010r", "alphabet"],
    ["11620300013909010Q", "check"],
    ["11620300013909001R", "check"],
    ["12620300013909010R", "check"],
  ])("%s: %s", (code, fault) => {
    expect(creditCodeFault(code)).toBe(fault);
  });
  it("notices any single wrong character", () => {
    const code = "11371082004363781R";
    for (let at = 0; at < 18; at++) {
      for (const other of "0123456789ABCDEFGHJKLMNPQRTUWXY") {
        if (other !== code.charAt(at)) expect(creditCodeFault(code.slice(0, at) + other + code.slice(at + 1))).toBe("check");
      }
    }
  });
});
