import type { Part } from "./report.js";

/** What a heading's words say about the parts of its section (标题词判定). */
export interface HeadingParts {
  readonly parts: Part[];
  /** The words that decided. */
  readonly words?: string;
}

/** The parts that a heading names, in the regulation's order; `[]` when it names none. */
export function partsOfHeading(heading: string): HeadingParts {
  const parts: Part[] = [];
  if (/举措|成效|做法|开展情况/.test(heading)) parts.push("measures");
  if (/不足|问题|短板/.test(heading)) parts.push("shortcomings");
  if (/第一责任人|主要负责/.test(heading)) parts.push("responsibility");
  if (/安排|打算|计划|思路/.test(heading)) parts.push("plans");
  return { parts };
}
