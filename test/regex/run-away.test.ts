import { describe, expect, it } from "vitest";
import { readReport } from "../../src/read/read.js";

// In a file of its own: what is loaded before the search for expressions would not be seen by it.
describe("lines on which an expression", () => {
  it.each([
    ["a bar of links", `${"收藏返回顶部".repeat(26)}微`],
    ["a navigation", `${"走进告走进站".repeat(26)}\t`],
    ["a table's rule", `|${"-:\t".repeat(40_000)}x`],
    ["a wide heading", `# ${"\t".repeat(100_000)}x`],
    ["a labelled row", `述${"\t\t公开".repeat(80)}:`],
  ])("once ran away are read at once: %s", (_, line) => {
    const start = performance.now();
    readReport(line, { format: "markdown" });
    readReport(line);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
