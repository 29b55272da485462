import { describeOrgan, isOrganName, isSameOrgan, splitOrgans } from "../../model/issuer.js";

const partyForm = /(?:党工委|党委|党组|工作委员会|委员会|工委|委)$/;
const officeForm = /(?:人民政府|政府|办事处|街道办|管理委员会|管委会)$/;

const isParty = (name: string): boolean => describeOrgan(name).kind === "party-committee";

/** What a Party committee and the organ beside it have in common: 草场镇 of 中共草场镇委员会 and 草场镇人民政府. */
function seatOf(name: string): string {
  const plain = name.replace(/\s/g, "");
  return isParty(plain) ? plain.replace(/^中共/, "").replace(partyForm, "") : plain.replace(officeForm, "");
}

/** Whether all characters of the shorter name stand in the longer in the same order: 市发改委 in 澜江市发展和改革委员会. */
function isAbbreviation(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** Whether a signature is that of an organ: the same name, a shorter or fuller form of it, or the other of the Party committee and the government beside it. */
export function isSignatureOf(signature: string, organ: string): boolean {
  const [a, b] = [signature, organ].map((name) => name.replace(/\s/g, "").replace(/[（(][^（()）]{0,8}[）)]$/, "")) as [string, string];
  if (a === b || isSameOrgan(a, b)) return true;
  if (isParty(a) !== isParty(b)) {
    const [one, other] = [seatOf(a), seatOf(b)];
    return one !== "" && other !== "" && (one.endsWith(other) || other.endsWith(one));
  }
  const [one, other] = [describeOrgan(a), describeOrgan(b)];
  if (one.bare || other.bare) return a.includes(seatOf(b)) || b.includes(seatOf(a));
  const level = one.level === undefined || other.level === undefined || one.level === other.level;
  return one.kind === other.kind && level && isAbbreviation(a, b);
}

const titleOrgan =
  /^(?:关于)?([\u4e00-\u9fff、 \u3000]{2,40}?)(?:关于|\d{4}|[〇○零一二三四五六七八九]{4}年|推进|法治政府|依法行政|法治建设|年度)/;

/** Whether the place of the organ that signs, or the department itself, is named anywhere in the title. */
export function isNamedIn(title: string, signature: string): boolean {
  const seat = seatOf(signature);
  return seat.length >= 2 && title.replace(/\s/g, "").includes(seat);
}

/** The organs that a title begins with, where it begins with the names of organs. */
export function organsOfTitle(title: string | undefined): string[] {
  const named = titleOrgan.exec((title ?? "").trim())?.[1];
  if (named === undefined) return [];
  const organs = splitOrgans(named);
  return organs.every(isOrganName) ? organs : [];
}
