import { fc, test } from "@fast-check/vitest";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { readDocx } from "../../src/read/docx/index.js";
import { readHtml, UnreadableFileError } from "../../src/read/html/index.js";
import { readReport } from "../../src/read/read.js";
import type { ReadResult } from "../../src/read/result.js";
import { decodeText } from "../../src/text/decode.js";
import type { Path } from "../../src/text/path.js";
import { brokenText, reportText } from "./texts.js";

vi.setConfig({ testTimeout: 60_000 });

function stringsOf(value: unknown, path: Path = []): { readonly path: Path; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Every position lies in the source, in order, and says the same in offsets as in lines and columns. */
function expectPositions({ report, source }: ReadResult): void {
  const lines = [0];
  for (const { 0: end, index } of source.text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/g)) lines.push(index + end.length);
  for (const { path } of stringsOf(report)) {
    const position = source.locate(path);
    if (!position) continue;
    for (const { line, column, offset } of [position.start, position.end]) {
      expect(offset).toBeLessThanOrEqual(source.text.length);
      expect((lines[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
    }
    expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
  }
}

/** Reads, or says that the file cannot be read; whatever else is thrown is a failure. */
function orRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined;
    throw error;
  }
}

describe("reading never throws", () => {
  test.prop([brokenText, fc.constantFrom("text" as const, "markdown" as const)], { numRuns: 150 })("on any text", (text, format) => {
    const read = readReport(text, { format });
    expectPositions(read);
    expect(JSON.parse(JSON.stringify(read.report))).toEqual(read.report);
    expect(readReport(text, { format }).report).toEqual(read.report);
  });

  const tag = fc.constantFrom(
    ..."<p>|</p>|<div>|</div>|<table><tr><td>|</td><td>|</tr>|</table>|<script>|</script>|<!--|-->|<br>|<title>|</title>|<li>|<ul>|<a href='|'>|&#x4e00;|&amp|&#0;|<![CDATA[|<meta name=PubDate content=2025-03-01>".split(
      "|",
    ),
  );
  test.prop([fc.array(fc.oneof(tag, brokenText), { maxLength: 30 }).map((parts) => parts.join(""))], { numRuns: 80 })(
    "on any page, unless it refuses it",
    (html) => {
      const read = orRefused(() => readHtml(html));
      if (read) expectPositions(read);
    },
  );

  test.prop([fc.uint8Array({ maxLength: 400 })], { numRuns: 300 })("on any bytes", (bytes) => {
    const text = decodeText(bytes);
    expect(text.length).toBeLessThanOrEqual(bytes.length);
    expectPositions(readReport(text));
  });

  const refused = (error: unknown): ReadResult | undefined => {
    if (error instanceof UnreadableFileError || (error as Error).name === "UnreadableFileError") return undefined;
    throw error;
  };
  test.prop([fc.uint8Array({ maxLength: 400 }), fc.boolean()], { numRuns: 150 })(
    "on any bytes said to be a Word file",
    async (bytes, zip) => {
      if (zip) bytes.set([0x50, 0x4b, 3, 4].slice(0, bytes.length));
      expect(await readDocx(bytes).catch(refused)).toBeUndefined();
    },
  );
  test.prop(
    [
      fc.array(
        fc.oneof(
          fc.constantFrom(
            ..."<w:p>|</w:p>|<w:r><w:t>|</w:t></w:r>|<w:tbl><w:tr><w:tc>|</w:tc></w:tr></w:tbl>|<w:br/>|<w:pPr><w:numPr>|&#x4e00;|&|<".split(
              "|",
            ),
          ),
          brokenText,
        ),
        { maxLength: 25 },
      ),
    ],
    {
      numRuns: 100,
    },
  )("on a Word file with any document in it", async (parts) => {
    const document = `<w:document><w:body>${parts.join("")}`;
    const bytes = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(document) }, { level: 0 });
    const read = await readDocx(bytes).catch(refused);
    if (read) expectPositions(read);
  });
});

describe("decoding", () => {
  test.prop([fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom("utf-8", "utf-8 with a mark", "utf-16 with a mark")])(
    "gives back what was encoded",
    (text, encoding) => {
      const marked = encoding === "utf-8" ? text : `\ufeff${text}`;
      const bytes = encoding.startsWith("utf-16") ? new Uint8Array(Buffer.from(marked, "utf16le")) : new TextEncoder().encode(marked);
      // Without a mark, pairs with a zero byte look like UTF-16.
      fc.pre(encoding !== "utf-8" || (!text.includes("\0") && !text.startsWith("\ufeff")));
      expect(decodeText(bytes)).toBe(text);
    },
  );
  it("refuses what are no bytes", () => {
    expect(() => decodeText("text" as never)).toThrow(TypeError);
    expect(() => decodeText(null as never)).toThrow("not null");
  });
});

describe("text added at the end", () => {
  test.prop([reportText, brokenText], { numRuns: 80 })("moves no position before it", (text, more) => {
    const before = readReport(text);
    const after = readReport(`${text}\n${more}`);
    let compared = 0;
    const later = new Map(stringsOf(after.report).map(({ path, text: words }) => [path.join("/"), words]));
    for (const { path, text: words } of stringsOf(before.report)) {
      if (words === "" || later.get(path.join("/")) !== words || path[0] !== "sections") continue;
      const pieces = before.source.pieces(path);
      // The same words may be read from elsewhere only where they stand twice.
      if (pieces.length === 0 || text.split(words).length > 2) continue;
      expect(after.source.pieces(path)).toEqual(pieces);
      compared += 1;
    }
    if (!/[一-十]、|第.部分/.test(more)) expect(compared).toBeGreaterThan(0);
  });
});
