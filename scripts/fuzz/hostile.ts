// Reads what is made to bring a reader down, and 100 MB of one line: npm run fuzz:hostile [-- --megabytes 100]
import { parseArgs } from "node:util";
import { readHtml } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import { decodeText } from "../../src/text/decode.js";
import { validateReport } from "../../src/validate/validate.js";

const { values } = parseArgs({ options: { megabytes: { type: "string", default: "100" } } });
const size = Number(values.megabytes) * 1024 * 1024;
const sentence = "全年调处矛盾纠纷46件，其中办结40件。";

/** A text of so many bytes in UTF-8. */
const filled = (unit: string): string => unit.repeat(Math.ceil(size / new TextEncoder().encode(unit).length));

const inputs: readonly (readonly [string, () => unknown])[] = [
  ["one line of sentences", () => readReport(decodeText(new TextEncoder().encode(filled(sentence))))],
  ["one line of one character", () => readReport(filled("法"))],
  ["one line of numbers", () => readReport(filled("1、"))],
  ["one line of white space", () => readReport(`一、主要举措${filled("\t")}x`)],
  ["lines of headings", () => readReport(filled("一、主要举措\n"))],
  ["Markdown marks", () => readReport(filled("**[`"), { format: "markdown" })],
  ["a page of one line", () => readHtml(`<p>${filled(sentence)}</p>`)],
  ["a page of entities", () => readHtml(`<p>${filled("&nbsp;&#x6cd5;")}</p>`)],
  ["a page of tags", () => readHtml(filled("<b>法</b>"))],
];

for (const [name, read] of inputs) {
  const start = performance.now();
  let outcome: string;
  try {
    const { report, source } = read() as ReturnType<typeof readReport>;
    const between = performance.now();
    const { verdict, findings } = validateReport(report, { source });
    outcome = `read in ${((between - start) / 1000).toFixed(1)} s, checked in ${((performance.now() - between) / 1000).toFixed(1)} s: ${verdict}, ${findings.length} findings`;
  } catch (error) {
    outcome = `${error instanceof Error ? `${error.name}: ${error.message}` : String(error)} after ${((performance.now() - start) / 1000).toFixed(1)} s`;
  }
  console.log(`${name}, ${values.megabytes} MB: ${outcome}; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB of memory`);
}
