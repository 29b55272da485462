import type { Report } from "../../src/model/report.js";

/** A plain report of two parts, and what it says: for tests that put something into its text. */
export const title = "清溪县云台镇2023年法治政府建设年度报告";
export const opening =
  "2023年，云台镇坚持依法行政，扎实推进各项工作，依法治理水平稳步提升，法治政府建设取得新的进展和成效。现将有关情况报告如下：";
export const body = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升，依法行政的能力和水平有了新的提高。";
export const text = [title, opening, "一、主要举措和成效", body, "二、存在的问题", body];
/** What the text says, however it is broken. */
export const clean: Report = {
  year: 2023,
  title,
  issuers: [{ name: "清溪县云台镇", kind: "government", level: "township" }],
  opening: [{ type: "paragraph", text: opening }],
  sections: [
    { type: "section", number: "一、", heading: "主要举措和成效", parts: ["measures"], content: [{ type: "paragraph", text: body }] },
    { type: "section", number: "二、", heading: "存在的问题", parts: ["shortcomings"], content: [{ type: "paragraph", text: body }] },
  ],
};
