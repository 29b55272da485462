import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/text/decode.js";

const text = "清溪县云台镇2023年法治政府建设年度报告\r\n一、主要举措和成效\r\n";
const utf8 = new TextEncoder().encode(text);
const utf16 = (order: "le" | "be", value = text): Uint8Array => {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < value.length; at++) view.setUint16(at * 2, value.charCodeAt(at), order === "le");
  return bytes;
};
/** 法治政府 in GBK, and 𠮷 in GB18030's four bytes. */
const gb18030 = Uint8Array.of(0xb7, 0xa8, 0xd6, 0xce, 0xd5, 0xfe, 0xb8, 0xae, 0x95, 0x34, 0xb2, 0x35);
const withMark = (mark: number[], bytes: Uint8Array): Uint8Array => Uint8Array.of(...mark, ...bytes);

describe("encodings", () => {
  test.each([
    ["UTF-8", utf8],
    ["UTF-8 with a mark", withMark([0xef, 0xbb, 0xbf], utf8)],
    ["UTF-16 little-endian", utf16("le")],
    ["UTF-16 big-endian", utf16("be")],
    ["UTF-16 little-endian with a mark", withMark([0xff, 0xfe], utf16("le"))],
    ["UTF-16 big-endian with a mark", withMark([0xfe, 0xff], utf16("be"))],
  ])("%s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test("GB18030", () => {
    expect(decodeText(gb18030)).toBe("法治政府𠮷");
  });

  test("damaged bytes: whichever encoding loses less", () => {
    const damaged = Uint8Array.from(utf8);
    damaged[4] = 0xff;
    expect(decodeText(damaged)).toContain("年法治政府建设年度报告");
    expect(decodeText(Uint8Array.of(...gb18030, ...gb18030, 0xff))).toMatch(/^法治政府𠮷法治政府𠮷/);
  });

  test("a cut-off UTF-8 text stays readable", () => {
    expect(decodeText(utf8.subarray(0, 40)).slice(0, 10)).toBe(text.slice(0, 10));
  });

  test("a stray zero in a UTF-8 text makes no UTF-16", () => {
    const stray = `${text}\0${text}`;
    expect(decodeText(new TextEncoder().encode(stray))).toBe(stray);
  });

  test("nothing is nothing", () => {
    expect(decodeText(new Uint8Array())).toBe("");
    expect(decodeText(Uint8Array.of(0x41))).toBe("A");
  });

  test("long UTF-16", () => {
    const long = text.repeat(2_000);
    expect(decodeText(utf16("le", long))).toBe(long);
  });
});

test("never throws on any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decodeText(bytes)).toBe("string");
    }),
  );
});

test("reads back what was written in UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("法", "治", "政", "府", "2", "年", "，", "\n", "a", "𠮷"), minLength: 1 }), (value) => {
      expect(decodeText(new TextEncoder().encode(value))).toBe(value);
    }),
  );
});

test.each([undefined, null, "text", [1, 2], new ArrayBuffer(2), {}])("no bytes: %s", (value) => {
  expect(() => decodeText(value as unknown as Uint8Array)).toThrow(/bytes must be a Uint8Array/);
});
