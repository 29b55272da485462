import type { ReadResult } from "fazhi-report";
import { readDocx, type UnreadableFileError, type UnreadableReason } from "fazhi-report/docx";
import { readHtml } from "fazhi-report/html";
import { expectTypeOf, test } from "vitest";

test("web pages are read at once, Word files in time, both to the same result", () => {
  expectTypeOf(readHtml).parameter(0).toBeString();
  expectTypeOf(readHtml("")).toEqualTypeOf<ReadResult>();
  expectTypeOf(readDocx).parameter(0).toEqualTypeOf<Uint8Array>();
  expectTypeOf(readDocx(new Uint8Array())).resolves.toEqualTypeOf<ReadResult>();
});

test("a file that cannot be read says why", () => {
  expectTypeOf<UnreadableFileError["reason"]>().toEqualTypeOf<UnreadableReason>();
});
