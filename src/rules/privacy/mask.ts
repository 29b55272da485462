/** Digits and letters of a number as written: without spaces, hyphens and brackets, full-width digits as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[^0-9A-Za-z]/g, "");
}

/** A number as it may be shown (脱敏): 138****1234. Only the first and last characters are kept. */
export function mask(text: string, head: number, tail: number): string {
  const plain = plainDigits(text);
  return `${plain.slice(0, head)}${"*".repeat(Math.max(4, plain.length - head - tail))}${plain.slice(plain.length - tail)}`;
}
