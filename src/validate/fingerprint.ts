import { partsOfHeading } from "../model/part.js";
import type { Report } from "../model/report.js";
import type { Params, ParamValue } from "../rules/rule.js";
import type { Path } from "../text/path.js";
import type { Finding } from "./result.js";
import type { Secrets } from "./secrets.js";

/** Two hexadecimal digits for each byte: writing a number by `toString(16)` costs more than the hash itself. */
const hexOfByte: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

const hex = (half: number): string =>
  `${hexOfByte[half >>> 24]}${hexOfByte[(half >>> 16) & 0xff]}${hexOfByte[(half >>> 8) & 0xff]}${hexOfByte[half & 0xff]}`;

/** A short hash (64 bits, FNV-1a in two lanes) as 16 hexadecimal digits. It tells findings apart; it guards nothing. */
export function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ ((code << 7) | (code >>> 9)), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return hex(Math.imul(low ^ (low >>> 15), 0xc2b2ae35)) + hex(Math.imul(high ^ low, 0x27d4eb2f) ^ (high >>> 16));
}

/** The place of a finding in words that an insertion elsewhere does not change: the parts or heading of its level-one section, else the field. */
function anchorOf(report: Report, path: Path, secrets: Secrets): string {
  const [field, index] = path;
  if (field !== "sections" || typeof index !== "number") return String(field ?? "");
  const section = report.sections?.[index];
  if (!section) return "sections";
  const parts = section.parts ?? partsOfHeading(section.heading).parts;
  return parts.length > 0 ? parts.join(" ") : secrets.mask(section.heading.replace(/\s/g, ""));
}

function paramWords(value: ParamValue, report: Report, secrets: Secrets): string {
  if (typeof value !== "object") return secrets.mask(String(value));
  if ("term" in value) return String(value.term);
  // Paths change with what stands before them; the words of the section do not.
  if ("place" in value) return anchorOf(report, value.place as Path, secrets);
  return secrets.mask(value["zh-CN"]);
}

function paramsWords(params: Params, report: Report, secrets: Secrets): string {
  const names = Object.keys(params);
  if (names.length > 1) names.sort();
  let words = "";
  for (const name of names) words += `${words && "\n"}${name}=${paramWords(params[name] as ParamValue, report, secrets)}`;
  return words;
}

/**
 * What makes a finding the same one in another version of the report: rule, message, part, and the words it points at in the value at its path, or its params. Never a path or an offset; of
 * sensitive findings, whose `value` is not given, never the words. Findings that agree in all this are told apart by their order.
 */
export function identityOf({ rule, messageId, path, range, params }: Finding, value: unknown, report: Report, secrets: Secrets): string {
  const anchor = anchorOf(report, path, secrets);
  let words = "";
  if (typeof value === "string" && range) words = secrets.maskRange(value, range);
  else words = paramsWords(params, report, secrets);
  if (words === "" && !range && typeof value === "string") words = secrets.maskRange(value, [0, value.length]);
  return `${rule}\u0000${messageId}\u0000${anchor}\u0000${words}`;
}
