import { describe, expect, test } from "vitest";
import { fromPointer, isWithin, type Path, toPointer, valueAt } from "../../src/text/path.js";

describe("JSON Pointers", () => {
  test.each<[Path, string]>([
    [[], ""],
    [["sections", 1, "heading"], "/sections/1/heading"],
    [["a/b~c", "~1"], "/a~1b~0c/~01"],
    [[""], "/"],
  ])("%j is %j", (path, pointer) => {
    expect(toPointer(path)).toBe(pointer);
    expect(fromPointer(pointer)).toEqual(path);
  });
  test("steps with a leading zero are no indices", () => {
    expect(fromPointer("/a/01/0")).toEqual(["a", "01", 0]);
  });
  test.each(["a", "sections/0", undefined, 7])("no pointer: %j", (pointer) => {
    expect(() => fromPointer(pointer as string)).toThrow(TypeError);
  });
});

test("the value at a path is never an inherited one", () => {
  const report = { sections: [{ heading: "一" }] };
  expect(valueAt(report, ["sections", 0, "heading"])).toBe("一");
  expect(valueAt(report, [])).toBe(report);
  expect(valueAt(report, ["sections", 1, "heading"])).toBeUndefined();
  expect(valueAt(report, ["toString"])).toBeUndefined();
  expect(valueAt(report, ["sections", "length", 0])).toBeUndefined();
  expect(isWithin(["sections", 0], ["sections"])).toBe(true);
  expect(isWithin(["sections"], ["sections", 0])).toBe(false);
});
