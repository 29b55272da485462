import { findDate } from "../../text/date.js";
import type { Mined, MinedField } from "../mined.js";

/** What the head of a page holds: its title and its `<meta>` elements, by name in lower case. */
export interface PageHead {
  readonly title: string | undefined;
  readonly meta: ReadonlyMap<string, string>;
}

/** Names of `<meta>` elements that government sites use (GB/T 33358—2016 and the guidelines for government websites), in the order of trust. */
const names: readonly (readonly [string, MinedField])[] = [
  ["articletitle", "title"],
  ["pubdate", "publicationDate"],
  ["publishdate", "publicationDate"],
  ["contentsource", "origin"],
  ["columnname", "column"],
  ["url", "url"],
];

/** Mines the head of a page. What several elements tell of one field is taken from the first. */
export function minedFrom({ title, meta }: PageHead): Mined[] {
  const mined: Mined[] = [];
  for (const [name, field] of names) {
    const written = meta.get(name)?.trim();
    if (!written || mined.some((item) => item.field === field)) continue;
    const value = field === "publicationDate" ? findDate(written.slice(0, 100))?.date : written;
    if (value !== undefined) mined.push({ field, value, from: "meta-element" });
  }
  // 沙埠镇2025年法治政府建设年度报告-澜屏县人民政府: the site's name stands after the last dash.
  const own = title?.split(/\s{0,3}[-_|—－]\s{0,3}(?=[^-_|—－]*$)/)[0]?.trim();
  if (own && !mined.some(({ field }) => field === "title")) mined.push({ field: "title", value: own, from: "meta-element" });
  return mined;
}
