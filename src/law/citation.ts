import type { Locale } from "../model/terms.js";
import type { CitationRef } from "./cite.js";
import { type Instrument, instruments } from "./instruments.js";

/** Whether an instrument was in force for a reporting year: from before the year ended, and not ended before it began. */
export function isInForce(instrument: Instrument, year: number | undefined): boolean {
  if (year === undefined) return true;
  return (
    (instrument.from === undefined || instrument.from <= `${year}-12-31`) &&
    (instrument.to === undefined || instrument.to >= `${year}-01-01`)
  );
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
