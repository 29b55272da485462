import type { Report } from "../model/report.js";
import { type Locale, type LocalText, type TermId, termName } from "../model/terms.js";
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

/** What a message is filled with. */
interface Filling {
  readonly place: string;
  readonly quote: string | undefined;
  readonly params: Params;
  readonly report: Report;
  readonly options: PlaceOptions;
}

/** A template taken apart: its text and the names of its placeholders by turns, text first and last. */
const parts = new WeakMap<LocalText, { [locale in Locale]?: readonly string[] }>();

function partsOf(template: LocalText, locale: Locale): readonly string[] {
  let known = parts.get(template);
  if (!known) {
    known = {};
    parts.set(template, known);
  }
  known[locale] ??= template[locale].split(/\{(\w+)\}/);
  return known[locale];
}

/** Fills a template's placeholders. A placeholder without a value stays as it is. */
export function renderMessage(template: LocalText, { place, quote, params, report, options }: Filling): string {
  const pieces = partsOf(template, options.locale);
  let message = pieces[0] ?? "";
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index] ?? "";
    if (Object.hasOwn(params, name) && params[name] !== undefined) message += renderParam(params[name], report, options);
    else if (name === "place") message += place;
    else if (name === "quote" && quote !== undefined) message += quote;
    else message += `{${name}}`;
    message += pieces[index + 1];
  }
  return message;
}
