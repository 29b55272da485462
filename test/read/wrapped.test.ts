import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { readReport } from "../../src/read/read.js";
import { outlineOf } from "./outline.js";

const folder = new URL("../corpus-unseen/", import.meta.url);
/** Whole reports, one paragraph a line. */
const names = ["ua1", "ua2", "ua3", "ua5", "ua7", "ub3", "ub5", "ub8", "ud4", "ud6", "ue5", "ue6", "vb2", "vd1", "ve3"];
const closers = /[，。；：、）”》％%]/;

const columns = (text: string): number => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) >= 0x1100 ? 2 : 1), 0);

/** A report as a PDF gives it: lines of a fixed width, paragraphs indented and short lines centred (or neither), a page number every 25 lines. */
function wrapped(text: string, width: number, indented = true): string {
  const lines: string[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const whole = line.trim();
    if (whole.length <= width && !/[。：]$/.test(whole)) {
      lines.push(`${!indented ? "" : /^[一二三四五六七八九十]、|^（/.test(whole) ? "　　" : "            "}${whole}`);
      continue;
    }
    for (let rest = `${indented ? "　　" : ""}${whole}`; rest !== ""; ) {
      let end = 0;
      while (end < rest.length && columns(rest.slice(0, end + 1)) <= width * 2) end += 1;
      while (closers.test(rest.charAt(end))) end += 1;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
  }
  return lines.flatMap((line, index) => (index % 25 === 24 ? [line, "", `- ${(index + 1) / 25} -`, ""] : [line])).join("\n");
}

const wordsOf = (report: Report) => ({
  title: report.title?.replace(/\s/g, ""),
  addressees: report.addressees,
  outline: outlineOf(report),
  closing: report.closing,
  signOff: report.signOff,
});

test("the reports are there", () => {
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(names.map((name) => `${name}.txt`)));
});

describe.each([26, 30, 35, 40])("a report wrapped at %i characters, page by page, is read as the report itself", (width) => {
  test.each(names)("%s", (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    expect(wordsOf(readReport(wrapped(text, width)).report)).toEqual(wordsOf(readReport(text).report));
  });
});

describe.each([26, 30, 35, 40])("wrapped at %i characters without any indent, title, headings and sign-off are found", (width) => {
  const frameOf = (report: Report) => ({
    title: report.title?.replace(/\s/g, ""),
    addressees: report.addressees,
    headings: report.sections?.map(({ number, heading, parts }) => [number, heading, parts]),
    signOff: report.signOff,
  });

  test.each(names)("%s", (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    expect(frameOf(readReport(wrapped(text, width, false)).report)).toEqual(frameOf(readReport(text).report));
  });
});
