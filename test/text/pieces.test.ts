import { describe, expect, test } from "vitest";
import { hullOf, join, slice, slicePieces, trim, without } from "../../src/text/pieces.js";

const exact = (text: string, from: number) => ({ text, pieces: [{ at: 0, length: text.length, from, to: from + text.length }] });
const entity = { text: "&", pieces: [{ at: 0, length: 1, from: 20, to: 25 }] };

describe("pieces", () => {
  test("a slice keeps its place", () => {
    expect(slice(exact("一二三四", 10), 1, 3)).toEqual(exact("二三", 11));
  });

  test("an entity counts as one whole", () => {
    const joined = join([exact("一二", 10), entity, exact("三", 25)]);
    expect(joined.text).toBe("一二&三");
    expect(slicePieces(joined.pieces, 2, 3)).toEqual([{ at: 0, length: 1, from: 20, to: 25 }]);
    expect(slicePieces(joined.pieces, 1, 4)).toEqual([
      { at: 0, length: 1, from: 11, to: 12 },
      { at: 1, length: 1, from: 20, to: 25 },
      { at: 2, length: 1, from: 25, to: 26 },
    ]);
  });

  test("neighbours become one piece, others stay apart", () => {
    expect(join([exact("一", 10), exact("二", 11)]).pieces).toEqual([{ at: 0, length: 2, from: 10, to: 12 }]);
    expect(join([exact("一", 10), exact("二", 15)]).pieces).toHaveLength(2);
    expect(join([])).toEqual({ text: "", pieces: [] });
  });

  test("what is cut out leaves two pieces", () => {
    expect(without(exact("一 二", 10), /\s/g)).toEqual({
      text: "一二",
      pieces: [
        { at: 0, length: 1, from: 10, to: 11 },
        { at: 1, length: 1, from: 12, to: 13 },
      ],
    });
    expect(without(exact("一二", 10), /\s/g)).toEqual(exact("一二", 10));
    expect(without(exact("一二", 10), /\s*/g)).toEqual(exact("一二", 10));
  });

  test("trim and hull", () => {
    expect(trim(exact("\u3000一 ", 10))).toEqual(exact("一", 11));
    expect(trim(exact(" \t", 10))).toEqual({ text: "", pieces: [] });
    expect(hullOf(join([exact("一", 10), exact("二", 15)]).pieces)).toEqual({ start: 10, end: 16 });
    expect(hullOf([])).toBeUndefined();
  });
});
