import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { readReport } from "../../src/read/read.js";
import { outlineOf } from "./outline.js";
import { body, clean, opening, text, title } from "./plain.js";

const paragraphsOf = (...lines: string[]): string[] =>
  outlineOf(readReport([...text.slice(0, 3), ...lines].join("\n")).report)
    .slice(1)
    .map((line) => line.trim());

/** Wraps a paragraph by hand, `width` characters a line, the first with an indent. */
function wrap(paragraph: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  const whole = indent + paragraph;
  for (let at = 0; at < whole.length; at += width) lines.push(whole.slice(at, at + width));
  return lines;
}

describe("broken paragraphs are joined (接续)", () => {
  test.each([
    ["inside a word", 9],
    ["after a comma", 15],
    ["between two words", 17],
  ])("across a page break %s", (_, at) => {
    const { report, source } = readReport(
      [...text.slice(0, 3), body.slice(0, at + 15), "", body.slice(at + 15), ...text.slice(4)].join("\n"),
    );
    expect(report).toEqual(clean);
    expect(source.notes.filter(({ code }) => code === "joined")).toMatchObject([{ path: ["sections", 0, "content", 0] }]);
  });

  test("lines wrapped by hand, paragraphs indented", () => {
    const dump = [`          ${title}`, "", ...text.slice(1).flatMap((line) => wrap(line, 24, "　　"))];
    expect(readReport(dump.join("\n")).report).toEqual(clean);
  });

  test("lines wrapped by hand, paragraphs set apart by blank lines", () => {
    const dump = [title, "", ...text.slice(1).flatMap((line) => [...wrap(line, 24, ""), ""])];
    expect(readReport(dump.join("\n")).report).toEqual(clean);
  });

  test("a heading wrapped by hand", () => {
    const long = "三、2023年党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况";
    const dump = [title, ...[opening, "一、主要举措和成效", body, long, body].flatMap((line) => wrap(line, 28, "    "))];
    expect(outlineOf(readReport(dump.join("\n")).report)[2]).toBe(`# ${long} [responsibility]`);
  });

  test("latin words keep the space at a line's end", () => {
    const line = "镇里建成综合治理平台，接入设备四十台，运行平稳，平台名称为 Smart";
    expect(paragraphsOf(line, "Town 系统，全年无故障，群众反映良好。")).toEqual([`${line} Town 系统，全年无故障，群众反映良好。`]);
  });
});

describe("what is not broken is not joined", () => {
  test.each([
    ["a sentence's end", "镇里组织了学习。", "群众满意度稳步提升，依法行政水平提高。"],
    ["a new item", "镇里组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升", "二是规范执法，检查三十次，群众满意度稳步提升。"],
    [
      "a paragraph's first words",
      "镇里组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升",
      "同时，规范执法，检查三十次，群众满意度稳步提升。",
    ],
    [
      "a character alone between two marks",
      "镇里组织集中学习十二次，开展执法检查三十次，做到定时限、",
      "建，群众满意度稳步提升，法治意识明显增强。",
    ],
    ["a short list without marks", "执法检查", "普法宣传"],
  ])("%s", (_, one, other) => {
    expect(paragraphsOf(one, other)).toEqual([one, other]);
  });

  test("an indent begins a paragraph where paragraphs are indented", () => {
    const one = "镇里组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升，";
    const lines = [...text.slice(0, 3), one, body, body].map((line, index) => (index === 0 ? line : `　　${line}`));
    expect(
      outlineOf(readReport(lines.join("\n")).report)
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual([one, body, body]);
  });

  test("where level one jumps, the only break is where text was lost", () => {
    const one = "镇里组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升，建立健全各项工作";
    const other = "干部的法治意识明显增强，形成了良好的法治环境。";
    expect(outlineOf(readReport([...text.slice(0, 3), one, "", other, "四、存在的问题", body].join("\n")).report)).toContain(`  ${other}`);
    expect(outlineOf(readReport([...text.slice(0, 3), one, "", other, "二、存在的问题", body].join("\n")).report)).toContain(
      `  ${one}${other}`,
    );
  });
});

describe("a report on one line (全文一行)", () => {
  const whole = [
    "2023年，云台镇坚持依法行政，扎实推进各项工作。现将有关情况报告如下：",
    "一、主要举措和成效",
    "（一）强化学习。镇政府全年组织集中学习十二次，群众满意度稳步提升。",
    "（二）规范执法。镇政府全年开展执法检查三十次，案件全部办结，没有复议和诉讼案件，群众反映良好。",
    "二、存在的不足和原因",
    "一是执法力量不足，由于编制紧张，难以保证每个领域都有业务骨干。二是普法形式单一，原因是创新不够。",
    "三、党政主要负责人履行推进法治建设第一责任人职责情况",
    "镇党委书记、镇长主持研究法治工作四次，带头讲法治课两次，推动解决执法保障等问题五个。",
    "四、下一步打算",
    "（一）加强培训。全年组织培训四期，实现执法人员全覆盖。",
    "（二）加强宣传。全年开展宣传二十场，编印资料一千份。",
    "清溪县云台镇人民政府",
    "2024年1月12日",
  ];
  const paragraph = (words: string) => ({ type: "paragraph" as const, text: words });
  const item = (number: string, heading: string, words: string) => ({
    type: "section" as const,
    number,
    heading,
    runIn: true,
    parts: [],
    content: [paragraph(words)],
  });
  const expected: Report = {
    year: 2023,
    title,
    issuers: [{ name: "清溪县云台镇人民政府", kind: "government", level: "township" }],
    opening: [paragraph(whole[0] as string)],
    sections: [
      {
        type: "section",
        number: "一、",
        heading: "主要举措和成效",
        parts: ["measures"],
        content: [
          item("（一）", "强化学习。", "镇政府全年组织集中学习十二次，群众满意度稳步提升。"),
          item("（二）", "规范执法。", "镇政府全年开展执法检查三十次，案件全部办结，没有复议和诉讼案件，群众反映良好。"),
        ],
      },
      {
        type: "section",
        number: "二、",
        heading: "存在的不足和原因",
        parts: ["shortcomings"],
        content: [paragraph("一是执法力量不足，由于编制紧张，难以保证每个领域都有业务骨干。二是普法形式单一，原因是创新不够。")],
      },
      {
        type: "section",
        number: "三、",
        heading: "党政主要负责人履行推进法治建设第一责任人职责情况",
        parts: ["responsibility"],
        content: [paragraph("镇党委书记、镇长主持研究法治工作四次，带头讲法治课两次，推动解决执法保障等问题五个。")],
      },
      {
        type: "section",
        number: "四、",
        heading: "下一步打算",
        parts: ["plans"],
        content: [
          item("（一）", "加强培训。", "全年组织培训四期，实现执法人员全覆盖。"),
          item("（二）", "加强宣传。", "全年开展宣传二十场，编印资料一千份。"),
        ],
      },
    ],
    signOff: { signatories: ["清溪县云台镇人民政府"], date: "2024-01-12", dateText: "2024年1月12日" },
  };

  test("line by line", () => {
    expect(readReport([title, ...whole].join("\n")).report).toEqual(expected);
  });

  test("former paragraphs between wide gaps", () => {
    expect(readReport(`${title}\n　　${whole.join("　　")}`).report).toEqual(expected);
    expect(readReport([title, ...whole].join("　　")).report).toEqual(expected);
    expect(readReport(`${title}\n${whole.join("    ")}`).report).toEqual(expected);
  });

  // Only where nothing tells a heading from the text after it does the text count as run in.
  const headings = outlineOf(expected)
    .filter((line) => line.includes("# "))
    .map((line) => line.replace("职责情况", "职责情况→"));

  test.each([
    ["single spaces between them", `${title}\n${whole.join(" ")}`],
    ["single spaces, the title too", [title, ...whole].join(" ")],
    ["nothing between them: split at the numbers", `${title}\n${whole.join("")}`],
  ])("%s", (_, flat) => {
    const { report } = readReport(flat);
    expect(outlineOf(report).filter((line) => line.includes("# "))).toEqual(headings);
    expect({ ...report, sections: [] }).toEqual({ ...expected, sections: [] });
  });

  test("a paragraph with a list is no report on one line", () => {
    const line = `${body}主要做法有：${"（一）加强学习；（二）规范执法；（三）化解纠纷；".repeat(12)}取得实效。`;
    expect(paragraphsOf(line)).toEqual([line]);
  });
});

describe("characters", () => {
  test("BOM, CRLF, CR, zero-width, no-break and exotic spaces", () => {
    const odd = `\ufeff${text.map((line) => `\u00a0\u2003${line.slice(0, 5)}\u200b${line.slice(5)}\u200d`).join("\r\n")}`;
    expect(readReport(odd).report).toEqual(clean);
    expect(readReport(text.join("\r")).report).toEqual(clean);
    expect(readReport(text.join("\u2028")).report).toEqual(clean);
  });
});
