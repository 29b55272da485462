import type { Locale } from "../model/terms.js";
import type { CitationRef } from "./cite.js";
import { type Instrument, instruments } from "./instruments.js";

/** The reporting years that an instrument was in force for: it began before the year ended, and did not end before the year began. */
export function yearsInForce({ from, to }: Instrument): { readonly from: number; readonly to: number } {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : Number(from.slice(0, 4)),
    to: to === undefined ? Number.POSITIVE_INFINITY : Number(to.slice(0, 4)),
  };
}

/** A provision in words: 《…规定》（年度报告·内容）. An article number is shown only when verified. */
export function citationText({ instrument: key, provision: topic }: CitationRef, locale: Locale): string {
  const instrument: Instrument = instruments[key];
  const provision = topic === undefined ? undefined : instrument.provisions[topic];
  const title = instrument.title[locale];
  if (!provision) return title;
  const words = provision.article?.verified ? provision.article.number[locale] : provision.topic[locale];
  return locale === "zh-CN" ? `${title}（${words}）` : `${title} (${words})`;
}
