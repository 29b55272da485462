import { describe, expect, it } from "vitest";
import { isIdentityNumber } from "../../../src/rules/privacy/identity-number.js";
import {
  familyNameAt,
  familyNameBefore,
  isFrequentFamilyName,
  isGivenCharacter,
  isOrdinaryWord,
} from "../../../src/rules/privacy/names.js";

describe("family names", () => {
  it.each([
    ["李某", 0, 1],
    ["访李某", 1, 1],
    ["欧阳某", 0, 2],
    ["访欧阳某", 1, 2],
    ["欧某", 0, 1],
    ["东方某", 0, 2],
    ["东某", 0, 0],
    ["的某", 0, 0],
    ["李", 1, 0],
    ["", 0, 0],
  ])("of %s at %i is %i long", (text, at, length) => {
    expect(familyNameAt(text, at)).toBe(length);
  });
  it.each([
    ["李某", 1, 0],
    ["欧阳某", 2, 0],
    ["访欧阳某", 3, 1],
    ["访阳某", 2, 1],
    ["欧王某", 2, 1],
    ["东的某", 2, undefined],
    ["方某", 1, 0],
    ["东方某", 2, 0],
    ["的某", 1, undefined],
    ["某", 0, undefined],
    ["", 0, undefined],
  ])("that ends in %s before %i begins at %s", (text, end, from) => {
    expect(familyNameBefore(text, end)).toBe(from);
  });
  it("are frequent or not", () => {
    expect(["王", "谷", "的", ""].map((character) => isFrequentFamilyName(character.charCodeAt(0)))).toEqual([true, false, false, false]);
  });
});

describe("given names", () => {
  it("use some characters often", () => {
    expect(["英", "囧", ""].map((character) => isGivenCharacter(character.charCodeAt(0)))).toEqual([true, false, false]);
  });
  it("are told from words that begin with a family name", () => {
    expect([isOrdinaryWord("安全生产", 0), isOrdinaryWord("抓安全", 1), isOrdinaryWord("安国平", 0), isOrdinaryWord("抓安全", 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

/** With a check character that is right. */
function identityNumber(first: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first.charAt(index)), 0);
  return first + "10X98765432".charAt(sum % 11);
}

describe("identity numbers", () => {
  it.each(["11010519000101123", "11010520991231123", "33010519800229123"])("%s and its check character", (first) => {
    expect(isIdentityNumber(identityNumber(first))).toBe(true);
  });
  it.each([
    ["another check character", identityNumber("11010519000101123").replace(/.$/, (last) => (last === "0" ? "1" : "0"))],
    ["no province", identityNumber("99010519000101123")],
    ["before 1900", identityNumber("11010518991231123")],
    ["after 2099", identityNumber("11010521000101123")],
    ["no day", identityNumber("11010519810229123")],
    ["no month", identityNumber("11010519811301123")],
    ["a digit too many", `1${identityNumber("11010519000101123")}`],
    ["a digit more behind", `${identityNumber("11010519000101123")}1`],
    ["a letter", identityNumber("11010519000101123").replace("0", "A")],
  ])("not with %s", (_, digits) => {
    expect(isIdentityNumber(digits)).toBe(false);
  });
});
