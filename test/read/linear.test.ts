import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";

const paragraph = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升。";
const hostile: readonly (readonly [string, string])[] = [
  ["one line of Han characters", "法"],
  ["one line of sentences", paragraph],
  ["one line of numbers", "一、加强。二、规范。"],
  ["short lines", "学习\n"],
  ["numbered lines", "（一）加强学习。全年十二次。\n"],
  ["unfinished lines", "镇政府全年组织集中学习十二次开展执法检查三十次群众满意度稳步提升依法行政水平\n"],
  ["lone digits", "12\n"],
  ["running heads", "云台镇法治政府建设报告\n\f"],
  ["spaces between characters", "法 "],
  ["zero-width characters", "法\u200b"],
  ["wide gaps", "法治　　"],
  ["dates", "2024年1月12日\n"],
  ["organs", "清溪县水利局\n"],
  ["metadata", "发布日期：2024-01-01\n"],
  ["titles", "清溪县水利局2023年法治政府建设报告\n"],
  ["attachments", "附件：统计表\n"],
  ["open brackets", "（"],
  ["emphasis", "**法** "],
  ["open marks", "[**_`"],
  ["table rows", "|a|b|\n"],
  ["tabs", "a\tb\n"],
  ["jumping numbers", "一、学习情况\n镇政府全年组织集中学习十二次，群众满意度稳步提升依法\n行政水平提高。\n九、学习情况\n"],
  ["blanks", "\r"],
  ["colons", "："],
];

const cost = (text: string, format: "text" | "markdown"): number => {
  const start = process.cpuUsage();
  readReport(text, { format });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe("reading is linear: 16 times the length costs nowhere near 256 times the work", () => {
  // The bound is on work done; the clock only has to end a run on a busy machine.
  test.each(hostile)("%s", { timeout: 60_000 }, (name, unit) => {
    const format = /emphasis|marks|rows/.test(name) ? "markdown" : "text";
    const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    cost(text(2_000), format);
    const small = Math.min(cost(text(16_000), format), cost(text(16_000), format));
    // A few milliseconds are noise.
    expect(cost(text(256_000), format)).toBeLessThan(Math.max(small, 4) * 80);
  });
});
