/** A document number as it is compared: without white space, its digits half-width. */
export function halfWidthDigits(text: string): string {
  return text.replace(/\s/g, "").replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
