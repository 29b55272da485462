/** First two digits of a division code, of every province-level division (省级行政区划代码). Source: GB/T 2260. */
const provincePrefixes: ReadonlySet<string> = new Set(
  ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82" as const).split(" "),
);

/** Whether two digits are the prefix of a province, autonomous region, municipality or special administrative region. */
export function isProvincePrefix(prefix: string): boolean {
  return provincePrefixes.has(prefix);
}

/** What a division code says about itself (行政区划代码). */
export interface DivisionCode {
  /** The level of the division that the digits name; `village` for a twelve-digit code whose last three are not zero. */
  readonly level: "province" | "prefecture" | "county" | "township" | "village";
  /** Of a township or village: what the seventh digit says of its township. Digits of no known meaning give none. */
  readonly township?: "sub-district" | "town" | "township" | "other";
}

/**
 * Reads a division code of 6 (GB/T 2260), 9 or 12 digits (the statistical code).
 *
 * @returns `undefined` when it has another length or other characters, or names a province that does not exist.
 */
export function parseDivisionCode(code: string): DivisionCode | undefined {
  if (!/^(?:\d{6}|\d{9}|\d{12})$/.test(code) || !isProvincePrefix(code.slice(0, 2))) return undefined;
  const [town, village] = [code.slice(6, 9), code.slice(9)];
  if (town === "" || town === "000") {
    if (village !== "" && village !== "000") return undefined;
    return { level: code.slice(2, 6) === "0000" ? "province" : code.slice(4, 6) === "00" ? "prefecture" : "county" };
  }
  const level = village === "" || village === "000" ? "township" : "village";
  const first = town.charAt(0);
  const township =
    first === "0"
      ? "sub-district"
      : first === "1"
        ? "town"
        : "23".includes(first)
          ? "township"
          : "45".includes(first)
            ? "other"
            : undefined;
  return township ? { level, township } : { level };
}

const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What is wrong with a unified social credit code. */
export type CreditCodeFault = "length" | "alphabet" | "check";

/**
 * Says what is wrong with a unified social credit code (统一社会信用代码), or `undefined` when its length, alphabet and check character fit. Source: GB 32100—2015.
 *
 * @example creditCodeFault("11620300013909010R") is `undefined`.
 */
export function creditCodeFault(code: string): CreditCodeFault | undefined {
  if (code.length !== 18) return "length";
  let sum = 0;
  for (let at = 0; at < 18; at++) {
    const value = creditAlphabet.indexOf(code.charAt(at));
    if (value < 0) return "alphabet";
    sum += value * (creditWeights[at] ?? 0);
  }
  return creditAlphabet.charAt((31 - (sum % 31)) % 31) === code.charAt(17) ? undefined : "check";
}
