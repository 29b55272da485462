import { findDate } from "../../text/date.js";
import type { Mined, MinedField } from "../mined.js";
import type { HeadValue, PageHead } from "./tree.js";

/** Names of `<meta>` elements that government sites use (the page tags of the guidelines for government websites), in the order of trust. */
const names: readonly (readonly [string, MinedField])[] = [
  ["articletitle", "title"],
  ["pubdate", "publicationDate"],
  ["publishdate", "publicationDate"],
  ["article:published_time", "publicationDate"],
  ["contentsource", "origin"],
  ["columnname", "column"],
  ["url", "url"],
];

/** What ends the page's own name in its title, before the column's and the site's: _ | - —. */
const separator = /\s{0,3}[-_|｜—－–]{1,2}\s{0,3}/g;

/** 沙埠镇2025年法治政府建设年度报告-澜屏县人民政府: the words up to the first separator after the type of document, else up to the last one. */
function ownTitle({ value, span }: HeadValue): HeadValue | undefined {
  const text = value.slice(0, 300);
  const typed = /报告|总结|汇报/.exec(text);
  const separators = [...text.matchAll(separator)].map(({ index }) => index).filter((index) => index > 0);
  const cut = typed ? separators.find((index) => index > typed.index) : separators.at(-1);
  const own = text.slice(0, cut).trim();
  return own === "" ? undefined : { value: own, span };
}

/** Mines the head of a page. What several elements tell of one field is taken from the first. */
export function minedFrom({ title, meta }: PageHead): Mined[] {
  const mined: Mined[] = [];
  const add = (field: MinedField, value: string | undefined, { span }: HeadValue): void => {
    if (value) mined.push({ field, value, span, from: "meta-element" });
  };
  for (const [name, field] of names) {
    const written = meta.get(name);
    if (!written || mined.some((item) => item.field === field)) continue;
    add(field, field === "publicationDate" ? findDate(written.value.slice(0, 100))?.date : written.value.trim(), written);
  }
  const own = title && ownTitle(title);
  if (own && !mined.some(({ field }) => field === "title")) add("title", own.value, own);
  return mined;
}
