import { fc } from "@fast-check/vitest";
import { seeded, syntheticReport } from "../../scripts/synthetic.js";
import { writeText } from "../../src/write/text.js";

/** A report's text of an invented place. */
export const reportText: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.boolean())
  .map(([seed, full]) => writeText(syntheticReport(seeded(seed), { full })));

/** Pieces of which broken reports are made. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."一、|（二）|三|1.|(3)|附件：|抄送：|特此报告。|现将2024年情况报告如下：|存在的不足和原因|下一步打算|清溪县云台镇人民政府|2025年1月6日|发布日期：2025-03-01".split(
      "|",
    ),
    ..."首页 > 政务公开|打印 关闭|扫一扫|第 3 页|全年调处纠纷46件，|其中办结40件。|#|**|\\||<b>|&nbsp;|“|》|\u200b|\ufeff|\f|\t|\r\n|\n|\n\n|　　".split(
      "|",
    ),
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** A text that looks like a report here and there, and is broken everywhere. */
export const brokenText: fc.Arbitrary<string> = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .tuple(reportText, fc.nat(), fc.array(piece, { minLength: 1, maxLength: 4 }), fc.nat({ max: 80 }))
    .map(([text, at, put, cut]) => text.slice(0, at % text.length) + put.join("") + text.slice((at % text.length) + cut)),
);
