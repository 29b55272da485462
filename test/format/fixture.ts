import type { Report } from "../../src/model/report.js";
import { type Path, toPointer, valueAt } from "../../src/text/path.js";
import type { Piece, Point, Source } from "../../src/text/source.js";
import type { ValidateOptions, ValidationResult } from "../../src/validate/result.js";
import { validateReport } from "../../src/validate/validate.js";

/** What a test looks for in every output: it must never be there. */
export const secrets = ["13812345678", "何某某", "何某"];

/** A report with something to say about most of the families, in an invented town. */
export const report: Report = {
  year: 2024,
  title: "云台镇2024年度法治政府建设情况报告",
  issuers: [{ name: "云台镇人民政府", kind: "government", level: "township" }],
  opening: [{ type: "paragraph", text: "现将2024年度法治政府建设情况报告如下：" }],
  sections: [
    {
      type: "section",
      number: "一、",
      heading: "主要举措和成效",
      parts: ["measures"],
      content: [
        {
          type: "section",
          number: "（一）",
          heading: "化解矛盾，联系13812345678",
          parts: [],
          content: [
            { type: "paragraph", text: "全年调处矛盾纠纷150件，村民何某某长期上访，电话13812345678，由XX镇领导包案，截止目前已经化解。" },
            {
              type: "table",
              rows: [
                ["事项", "件数"],
                ["普法", "XX"],
              ],
            },
          ],
        },
        {
          type: "section",
          number: "（二）",
          heading: "规范执法",
          parts: [],
          content: [{ type: "paragraph", text: "执法队开展检查128次，办理处罚案件9件，<审核>率100%。" }],
        },
      ],
    },
    {
      type: "section",
      number: "二、",
      heading: "存在的不足和原因",
      parts: ["shortcomings"],
      content: [
        {
          type: "paragraph",
          text: "一是执法力量不足。持证人员只有6名，难以覆盖全部执法领域，工作推进较慢。二是普法形式单一，村民兴趣不高。",
        },
      ],
    },
    {
      type: "section",
      number: "三、",
      heading: "2025年度主要安排",
      parts: ["plans"],
      content: [
        { type: "paragraph", text: "一是充实执法力量。上半年增配执法人员3名，由综合执法队组织轮训2期。二是改进普法方式，每季度走访一次。" },
      ],
    },
  ],
  signOff: { signatories: ["云台镇人民政府"] },
};

/** The report as a text with a line for each of its strings, and the source that reading it would give. */
export function sourceOf(given: Report): Source {
  const lines: string[] = [];
  const starts = new Map<string, { at: number; length: number }>();
  let length = 0;
  const line = (...parts: readonly (readonly [Path | undefined, string])[]): void => {
    let at = length;
    for (const [path, text] of parts) {
      if (path) starts.set(toPointer(path), { at, length: text.length });
      at += text.length;
    }
    lines.push(parts.map(([, text]) => text).join(""));
    length = at + 1;
  };
  const blocks = (list: NonNullable<Report["sections"]>[number]["content"], path: Path): void => {
    list.forEach((block, index) => {
      const at = [...path, index];
      if (block.type === "paragraph") line([undefined, "　　"], [[...at, "text"], block.text]);
      else if (block.type === "table")
        block.rows.forEach((row, r) => {
          line(...row.map((cell, c) => [[...at, "rows", r, c], cell] as const));
        });
      else {
        line([undefined, block.number ?? ""], [[...at, "heading"], block.heading]);
        blocks(block.content, [...at, "content"]);
      }
    });
  };
  if (given.title) line([["title"], given.title]);
  given.opening?.forEach(({ text }, index) => {
    line([["opening", index, "text"], text]);
  });
  blocks(given.sections ?? [], ["sections"]);
  given.signOff?.signatories?.forEach((text, index) => {
    line([["signOff", "signatories", index], text]);
  });
  const text = lines.join("\n");
  const point = (offset: number): Point => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
  };
  const pieces: Source["pieces"] = (path, range) => {
    const start = starts.get(toPointer(path));
    if (!start) return [];
    const [from, to] = range ?? [0, start.length];
    return [{ at: from, length: to - from, from: start.at + from, to: start.at + to } satisfies Piece];
  };
  return {
    format: "text",
    text,
    notes: [],
    pieces,
    locate: (path, range) => {
      const [piece] = pieces(path, range);
      if (piece) return { start: point(piece.from), end: point(piece.to) };
      const heading = starts.get(toPointer([...path, "heading"]));
      const at = heading?.at ?? text.length;
      return { start: point(at), end: point(at) };
    },
    readAt: (path) => (starts.has(toPointer(path)) ? String(valueAt(given, path)) : undefined),
  };
}

/** The result of checking a report, with its source. */
export function checked(given: Report = report, options: ValidateOptions = {}): { result: ValidationResult; source: Source } {
  const source = sourceOf(given);
  return { result: validateReport(given, { asOf: "2026-11-22", source, ...options }), source };
}
