import * as z from "zod";
import type { Deadline } from "../../law/duty.js";
import type { LocalText } from "../../model/terms.js";
import type { IsoDate, MonthDay } from "../../text/date.js";

/** Options of the rules on deadlines: a local deadline for this call. */
export const deadlineOptions = z.strictObject({
  before: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: "MM-DD" })
    .optional(),
});

/** As a rule gets them. */
export type DeadlineOptions = z.infer<typeof deadlineOptions>;

/** How a day stands to a deadline (是否超过时限). */
export interface Lateness {
  /** `day`: it is the very day before which it was to be done. */
  readonly state: "late" | "day";
  readonly force: "must" | "should";
  /** The day before which it was to be done. */
  readonly deadline: IsoDate;
  /** Given when only what the locality asks was missed. */
  readonly local?: LocalText;
}

const ofThisCall: LocalText = { "zh-CN": "本地时限", en: "local deadline" };

/**
 * Compares a day with the deadline of a duty and with what the locality asks, which an option of the call can set. A local deadline that is later than the
 * national one takes its place; an earlier one stands beside it.
 */
export function lateness(
  date: IsoDate,
  year: number,
  { before, force, local }: Deadline,
  option: MonthDay | undefined,
): Lateness | undefined {
  const national = `${year + 1}-${before}`;
  const asked = option !== undefined ? { before: option, title: ofThisCall } : local;
  const localDay = asked && `${year + 1}-${asked.before}`;
  if (localDay === undefined || localDay <= national) {
    if (date > national) return { state: "late", force, deadline: national };
    if (date === national && (localDay === undefined || localDay === national)) return { state: "day", force, deadline: national };
  }
  if (asked === undefined || localDay === undefined || date < localDay) return undefined;
  return { state: date === localDay ? "day" : "late", force: "should", deadline: localDay, local: asked.title };
}

/** A day in words: 2025年3月1日. */
export function inWords(date: IsoDate): LocalText {
  const [year, month, day] = date.split("-").map(Number);
  return { "zh-CN": `${year}年${month}月${day}日`, en: date };
}

/** A deadline in words; a local one says so. */
export function deadlineInWords({ deadline, local }: Lateness): LocalText {
  const words = inWords(deadline);
  return local ? { "zh-CN": `${words["zh-CN"]}（本地规定）`, en: `${words.en} (local rule)` } : words;
}
