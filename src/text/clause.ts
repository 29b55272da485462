/** What stands before an offset, back to the nearest of the stops, at most `most` units. */
export function clauseBefore(text: string, at: number, most: number, stops: string): string {
  let from = at;
  const least = Math.max(0, at - most);
  while (from > least && !stops.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

/** What stands behind an offset, up to the nearest of the stops, at most `most` units. */
export function clauseBehind(text: string, at: number, most: number, stops: string): string {
  let to = at;
  const greatest = Math.min(text.length, at + most);
  while (to < greatest && !stops.includes(text.charAt(to))) to += 1;
  return text.slice(at, to);
}

/** What stands before an offset, at most `most` units. */
export const textBefore = (text: string, at: number, most: number): string => text.slice(Math.max(0, at - most), at);

/** What stands behind an offset, at most `most` units. */
export const textBehind = (text: string, at: number, most: number): string => text.slice(at, at + most);
