import { isDate } from "../../text/date.js";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const provinces = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91".split(" "),
);

/** Whether 18 characters are a resident identity number (公民身份号码, GB 11643): province, birth date and check character. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^[0-9]{17}[0-9Xx]$/.test(digits) || !provinces.has(digits.slice(0, 2))) return false;
  const year = Number(digits.slice(6, 10));
  if (year < 1900 || year > 2099 || !isDate(year, Number(digits.slice(10, 12)), Number(digits.slice(12, 14)))) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return "10X98765432".charAt(sum % 11) === digits.charAt(17).toUpperCase();
}
