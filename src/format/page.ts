import type { Locale } from "../model/terms.js";
import { html } from "./escape.js";

/** A self-contained page: styles inside, no script, nothing loaded from elsewhere. */
export function page(title: string, locale: Locale, style: string, body: string): string {
  return [
    "<!doctype html>",
    `<html lang="${locale}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${html(title)}</title>`,
    `<style>\n${style.trim()}\n</style>`,
    "</head>",
    "<body>",
    body,
    "</body>",
    "</html>\n",
  ].join("\n");
}
