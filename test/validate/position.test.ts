import { describe, expect, it } from "vitest";
import { type Path, toPointer } from "../../src/text/path.js";
import type { Source } from "../../src/text/source.js";
import { locate, positionOf } from "../../src/validate/position.js";

describe("a point of a text", () => {
  it.each<[offset: number, line: number, column: number]>([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [3, 2, 2],
    [4, 2, 3],
    [5, 3, 1],
    [6, 3, 2],
    [7, 4, 1],
    [8, 4, 2],
  ])("at offset %i is in line %i, column %i: lines end at each kind of line break", (offset, line, column) => {
    const { start, end } = positionOf("a\rb\r\nc\nd", { start: offset, end: offset });
    expect(start).toEqual({ line, column, offset });
    expect(end).toEqual(start);
  });
});

describe("a place of the report stands in its source", () => {
  const point = positionOf("a", { start: 0, end: 1 });
  const isFound = (read: { readonly [pointer: string]: string }, report: unknown, path: Path) => {
    const source: Source = {
      format: "text",
      text: "a",
      notes: [],
      locate: () => point,
      pieces: () => [],
      readAt: (at) => read[toPointer(at)],
    };
    return locate(source, report, path) === point;
  };
  it("where it is as it was read", () => {
    expect(isFound({ "/title": "甲" }, { title: "甲" }, ["title"])).toBe(true);
    expect(isFound({ "/year": "2024" }, { year: 2024 }, ["year"])).toBe(true);
    expect(isFound({}, { year: 2024 }, ["year"])).toBe(true);
    expect(isFound({}, {}, ["title"])).toBe(true);
    expect(isFound({}, { title: null }, ["title"])).toBe(true);
    expect(isFound({}, { signOff: {} }, ["signOff"])).toBe(true);
    expect(isFound({}, { sections: [] }, ["sections"])).toBe(true);
  });
  it("not where it was changed, added or taken away", () => {
    expect(isFound({ "/title": "甲" }, { title: "乙" }, ["title"])).toBe(false);
    expect(isFound({}, { title: "乙" }, ["title"])).toBe(false);
    expect(isFound({ "/year": "2023" }, { year: 2024 }, ["year"])).toBe(false);
    expect(isFound({ "/title": "甲" }, {}, ["title"])).toBe(false);
    expect(isFound({ "/title": "甲" }, { title: null }, ["title"])).toBe(false);
  });
  it.each(["heading", "text", "title", "name"])("by its words, where it has a %s", (key) => {
    expect(isFound({ [`/list/0/${key}`]: "甲" }, { list: [{ [key]: "甲" }] }, ["list", 0])).toBe(true);
    expect(isFound({ [`/list/0/${key}`]: "甲" }, { list: [{ [key]: "乙" }] }, ["list", 0])).toBe(false);
    expect(isFound({}, { list: [{ [key]: "乙" }] }, ["list", 0])).toBe(false);
  });
});
