import { describe, expect, it } from "vitest";
import { longestLine, mostLines } from "../../src/read/limits.js";
import { readReport } from "../../src/read/read.js";

const paragraphsOf = (text: string, format: "text" | "markdown" = "text"): readonly string[] => {
  const { opening = [] } = readReport(text, { format }).report;
  return opening.map((paragraph) => paragraph.text);
};

describe("what is beyond the bounds is read, but not taken apart", () => {
  const line = "全年开展执法检查12次。";

  it.each(["\n", "\r\n", "\u2028"])("lines below the most that a text is split into are one more (%j)", (end) => {
    const tail = ["调处\u200b纠纷3件。", "办结3件。"].join(end);
    const all = paragraphsOf(`${`${line}${end}`.repeat(mostLines)}${tail}`);
    expect(all).toHaveLength(mostLines + 1);
    expect(all.slice(-2)).toEqual([line, ["调处纠纷3件。", "办结3件。"].join(end)]);
  });

  it.each([
    ["marks of Markdown", "**重点**工作。", "markdown"],
    ["gaps", "重点工作。\u3000\u3000", "text"],
    ["characters that cannot be seen", "重点\u200b工作。", "text"],
    ["marks of an editor", "重点工作[bookmark:1]。", "text"],
  ] as const)("a line of more characters than the longest keeps its %s", (_, words, format) => {
    const text = words.repeat(Math.ceil(longestLine / words.length) + 1).trimEnd();
    expect(paragraphsOf(text, format)).toEqual([text]);
    const short = words.repeat(100).trimEnd();
    expect(paragraphsOf(short, format)).not.toEqual([short]);
  });
});
