import { describe, expect, it } from "vitest";
import type { Path, Range } from "../../src/text/path.js";
import { secretsOf } from "../../src/validate/secrets.js";

const letters = "abcdefghij";
const report = { title: letters, closing: "联系13812345678", remarks: [" 林知远 ", "林知远主任", "林"] };
const secrets = (...faults: readonly [path: Path, range?: Range][]) =>
  secretsOf(
    report,
    faults.map(([path, range]) => ({ messageId: "m", path, ...(range && { range }) })),
  );

describe("words that must not be repeated", () => {
  it("are none where no sensitive rule found anything", () => {
    const none = secrets();
    expect(none.areNone).toBe(true);
    expect(none.mask("13812345678")).toBe("13812345678");
    expect(none.maskRange(letters, [2, 4])).toBe("cd");
    expect(none.maskParam(letters, [2, 4], "cd")).toBe("cd");
    expect(none.isTouchedBy({ edits: [{ path: ["title"], text: "" }] })).toBe(false);
  });
  it("are masked wherever they stand, the longest first, several in a row", () => {
    const { mask, areNone } = secrets([["remarks", 0]], [["remarks", 1]], [["title"], [0, 2]], [["title"], [2, 4]]);
    expect(areNone).toBe(false);
    expect(mask("经办人林知远。")).toBe("经办人***。");
    expect(mask("林知远主任")).toBe("*****");
    expect(mask("abcd和ab")).toBe("****和**");
    expect(mask("林知")).toBe("林知");
    expect(mask("没有")).toBe("没有");
    expect(mask("")).toBe("");
  });
  it("are masked at their own length where one begins like another", () => {
    const { mask } = secrets(
      [
        ["remarks", 1],
        [0, 2],
      ],
      [
        ["remarks", 1],
        [0, 3],
      ],
    );
    expect(mask("林知")).toBe("**");
    expect(mask("林知远")).toBe("***");
  });
  it("of one character say nothing elsewhere", () => {
    const { mask, maskRange } = secrets([["remarks", 2]], [["title"], [1, 2]]);
    expect(mask("双木林b")).toBe("双木林b");
    expect(maskRange(letters, [0, 3])).toBe("a*c");
    expect(maskRange("林", [0, 1])).toBe("*");
  });
  it("are nothing where the report has no text", () => {
    expect(secrets([["signOff"]]).mask("a")).toBe("a");
  });
});

describe("a stretch of a text", () => {
  it.each<[faults: Range[], range: Range, masked: string]>([
    [
      [
        [2, 5],
        [4, 8],
      ],
      [0, 10],
      "ab******ij",
    ],
    [
      [
        [4, 8],
        [2, 5],
      ],
      [0, 10],
      "ab******ij",
    ],
    [
      [
        [4, 8],
        [2, 5],
      ],
      [5, 6],
      "*",
    ],
    [
      [
        [4, 8],
        [2, 5],
      ],
      [2, 3],
      "*",
    ],
    [
      [
        [4, 8],
        [2, 5],
      ],
      [8, 10],
      "ij",
    ],
    [
      [
        [4, 8],
        [2, 5],
      ],
      [0, 2],
      "ab",
    ],
    [
      [
        [6, 9],
        [1, 3],
      ],
      [2, 7],
      "*def*",
    ],
    [
      [
        [1, 3],
        [6, 9],
      ],
      [2, 7],
      "*def*",
    ],
    [
      [
        [1, 9],
        [2, 3],
      ],
      [5, 6],
      "*",
    ],
    [
      [
        [2, 3],
        [1, 9],
      ],
      [8, 10],
      "*j",
    ],
    [
      [
        [2, 4],
        [2, 6],
      ],
      [5, 7],
      "*g",
    ],
    [
      [
        [2, 6],
        [2, 4],
      ],
      [5, 7],
      "*g",
    ],
    [
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
      [3, 6],
      "d*f",
    ],
  ])("%j in %j: %s", (faults, range, masked) => {
    expect(secrets(...faults.map((fault): [Path, Range] => [["title"], fault])).maskRange(letters, range)).toBe(masked);
  });
});

describe("a value of a message", () => {
  const { maskParam } = secrets([["closing"], [2, 13]], [["title"], [0, 4]], [["title"], [5, 9]]);
  const { closing } = report;
  it("is masked where it holds something sensitive, or is a piece of what its finding points at", () => {
    expect(maskParam("", undefined, "电话13812345678")).toBe("电话***********");
    expect(maskParam(closing, [2, 13], "1381")).toBe("****");
    expect(maskParam(closing, [2, 13], "13")).toBe("**");
    expect(maskParam(closing, [0, 5], "5678")).toBe("****");
    expect(maskParam(letters, [0, 9], "gh")).toBe("**");
    expect(maskParam(letters, [0, 9], "bc")).toBe("**");
  });
  it("stays where it is neither", () => {
    expect(maskParam(closing, [2, 13], "1")).toBe("1");
    expect(maskParam(closing, undefined, "1381")).toBe("1381");
    expect(maskParam(closing, [0, 2], "1381")).toBe("1381");
    expect(maskParam(closing, [0, 13], "联系")).toBe("联系");
    expect(maskParam(2024, [0, 4], "1381")).toBe("1381");
    expect(maskParam("别的", [0, 2], "1381")).toBe("1381");
  });
});

describe("a repair", () => {
  const { isTouchedBy } = secrets([["title"], [2, 5]]);
  const touches = (path: Path, range?: Range, text = "") => isTouchedBy({ edits: [{ path, text, ...(range && { range }) }] });
  it("touches what is sensitive, or repeats it", () => {
    expect([touches(["title"]), touches(["title"], [4, 6]), touches(["title"], [0, 3])]).toEqual([true, true, true]);
    expect(touches(["closing"], [0, 1], "cde")).toBe(true);
    expect(
      isTouchedBy({
        edits: [
          { path: ["closing"], text: "" },
          { path: ["title"], text: "" },
        ],
      }),
    ).toBe(true);
  });
  it("does not where it is beside it or elsewhere", () => {
    expect([touches(["title"], [0, 2]), touches(["title"], [5, 6]), touches(["title"], [8, 9]), touches(["closing"])]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(touches(["signOff", "date"], undefined, "新")).toBe(false);
  });
});
