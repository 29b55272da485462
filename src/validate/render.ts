import type { Report } from "../model/report.js";
import { type Locale, type TermId, termName } from "../model/terms.js";
import type { Path } from "../text/path.js";
import type { Params, ParamValue } from "../rules/rule.js";
import { placeOf } from "./place.js";

/** A value of a message as it is shown in a language. */
export function renderParam(value: ParamValue, report: Report, locale: Locale): string {
  if (typeof value !== "object") return String(value);
  if ("term" in value) return termName(value.term as TermId, locale);
  if ("place" in value) return placeOf(report, value.place as Path, { locale });
  return value[locale];
}

/** Fills a template's placeholders. A placeholder without a value stays as it is. */
export function renderMessage(template: string, params: Params, report: Report, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : renderParam(value, report, locale);
  });
}
