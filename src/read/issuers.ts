import { describeOrgan, isOrganName, isSameOrgan, splitOrgans } from "../model/issuer.js";
import type { Spanned } from "../text/pieces.js";
import { slice } from "../text/pieces.js";
import type { Provenance } from "../text/source.js";
import type { DraftParagraph } from "./draft.js";
import type { Mined } from "./mined.js";
import { tidySpaces } from "./spaces.js";
import { organsOfTitle } from "./title.js";

/** An organ's name, where it was found, and how sure that is. */
export interface IssuerFound {
  readonly name: Spanned;
  readonly from: Provenance;
  readonly unsure: boolean;
}

/** Where issuers are looked for, the surest first. */
export interface IssuerPlaces {
  readonly title: Spanned | undefined;
  readonly signatories: readonly Spanned[];
  readonly underTitle: readonly Spanned[];
  readonly letterheads: readonly Spanned[];
  readonly covering: readonly Spanned[];
  readonly opening: readonly DraftParagraph[];
  readonly mined: readonly Mined[];
}

/** More names than this stand in no frame of a document. */
const most = 16;
const length = ({ text }: Spanned): number => text.length;

/**
 * The issuing organs (发文机关): those that the title names, else the sign-off's, the letterhead's, the covering letter's, the opening's, the page's. Each in the fullest
 * form that the document has of it: 杏林铺镇人民政府 in the title is 曲泽县杏林铺镇人民政府 in the sign-off; a bare place (湾头桥镇) stays one where nothing fuller stands.
 */
export function findIssuers(places: IssuerPlaces): IssuerFound[] {
  const { title, opening, mined } = places;
  const frame = (
    [
      ["sign-off", places.signatories],
      ["under-title", places.underTitle],
      ["letterhead", places.letterheads],
      ["covering-letter", places.covering],
    ] as const
  ).map(([from, names]) => ({
    from,
    names: names
      .slice(0, most)
      .map(tidySpaces)
      .filter(({ text }) => isOrganName(text)),
  }));
  const all = frame.flatMap(({ from, names }) => names.map((name) => ({ name, from })));

  if (title) {
    const named = organsOfTitle(title.text).map(({ name, at }) => slice(title, at, at + name.length));
    if (named.length > 0) return named.flatMap((name) => fullest(name, all, named.length > 1));
  }
  for (const { from, names } of frame) {
    if (names.length > 0) {
      return names.map((name) => {
        const fuller = all.filter((other) => isSameOrgan(name.text, other.name.text)).sort((a, b) => length(b.name) - length(a.name))[0];
        return fuller && length(fuller.name) > length(name) ? { ...fuller, unsure: false } : { name, from, unsure: false };
      });
    }
  }
  const spoken = organOfOpening(opening);
  if (spoken) return [{ name: spoken, from: "opening", unsure: true }];
  for (const field of ["issuer", "publisher", "origin"] as const) {
    const one = mined.find((item) => item.field === field && isOrganName(item.value));
    if (!one) continue;
    return splitOrgans(one.value).map((name) => ({
      name: { text: name, pieces: one.span ? [{ at: 0, length: name.length, from: one.span.start, to: one.span.end }] : [] },
      from: "metadata" as const,
      unsure: true,
    }));
  }
  return [];
}

/** A name of the title in the fullest form; a bare place may turn out to be several organs (党委 and 政府) that sign together. */
function fullest(name: Spanned, all: readonly { name: Spanned; from: Provenance }[], joint: boolean): IssuerFound[] {
  const same = all.filter((other) => isSameOrgan(name.text, other.name.text) && length(other.name) > length(name));
  if (describeOrgan(name.text).bare && !joint) {
    const first = same[0];
    const together = same.filter(({ from, name: { text } }) => from === first?.from && !describeOrgan(text).bare);
    const kinds = new Set(together.map(({ name: { text } }) => describeOrgan(text).kind));
    if (together.length > 0 && kinds.size === together.length) return together.map((one) => ({ ...one, unsure: false }));
  }
  const best = same.sort((a, b) => length(b.name) - length(a.name))[0];
  return [best ? { ...best, unsure: false } : { name, from: "title-line", unsure: false }];
}

const spokenFirst =
  /(?:^|[。，,])(?:(?:19|20)\d\d年(?:度|以来|来)?[，,]?|今年以来[，,]?|今年[，,]?|一年来[，,]?|近年来[，,]?)?([\u4e00-\u9fff]{2,24}?)(?:坚持|深入|认真|全面|严格|高度|积极|紧紧|始终|牢固|以习|以“|在市|在县|在区|在省|在上|按照|围绕|党委、|党委|党工委|党组|切实|扎实|不断|持续|聚焦|贯彻|结合|根据|立足|着力|大力|坚决|紧扣|锚定|聚力|充分|把)/g;
const spokenLead = /(?:现将|现就|我们对)([\u4e00-\u9fff]{2,24}?)(?=(?:19|20)\d\d|法治|年度|贯彻|推进|工作|关于|本年)/;

/** The organ that the opening speaks of as itself: 现将X乡2024年…报告如下; 2023年，X局坚持…. */
function organOfOpening(opening: readonly DraftParagraph[]): Spanned | undefined {
  for (const { words } of opening.slice(0, 3)) {
    const tidy = tidySpaces(words.text.length > 600 ? slice(words, 0, 600) : words);
    const lead = spokenLead.exec(tidy.text);
    const candidates = [lead, ...tidy.text.matchAll(spokenFirst)];
    for (const match of candidates) {
      const name = match?.[1];
      if (!match || name === undefined || !isOrganName(name) || /^[我本该各全]|以来|中央|国务院|精神|工作/.test(name)) continue;
      const at = match.index + match[0].indexOf(name);
      return slice(tidy, at, at + name.length);
    }
  }
  return undefined;
}
