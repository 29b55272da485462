import type { Report } from "../model/report.js";
import { type TermId, termName } from "../model/terms.js";
import type { Params, ParamValue } from "../rules/rule.js";
import type { Path } from "../text/path.js";
import { type PlaceOptions, placeOf } from "./place.js";

/** A value of a message as it is shown in a language. */
export function renderParam(value: ParamValue, report: Report, options: PlaceOptions): string {
  if (typeof value !== "object") return String(value);
  if ("term" in value) return termName(value.term as TermId, options.locale);
  if ("place" in value) return placeOf(report, value.place as Path, options);
  return value[options.locale];
}

/** Fills a template's placeholders. A placeholder without a value stays as it is. */
export function renderMessage(template: string, params: Params, report: Report, options: PlaceOptions): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? whole : renderParam(value, report, options);
  });
}
