/** The length of a text as a person counts it: code points without white space. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (!/\s/u.test(character)) count += 1;
  return count;
}

/** At most `most` code points of a text, with `…` where something was cut. */
export function shorten(text: string, most: number): string {
  // Two UTF-16 units per code point at most, so a long text is never spread whole.
  const points = [...text.slice(0, most * 2 + 2)];
  return points.length <= most ? points.join("") : `${points.slice(0, most - 1).join("")}…`;
}
