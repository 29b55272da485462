import { cite } from "../../law/cite.js";
import { defineRule } from "../rule.js";
import { holdsYear } from "./named-years.js";

const bracketed = /^[ 　]{0,8}[（(〔【[][^（）()〔〕【】[\]]{0,20}[）)〕】\]][ 　]{0,8}$/;

/** 标题没有年度 */
export const yearsTitleMissing = defineRule({
  id: "years/title-missing",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-9-7")],
  title: { "zh-CN": "标题没有年度", en: "The title has no year" },
  about: {
    "zh-CN":
      "标题应当让人看出是哪一年度的报告：同一机关每年都有一份。标题下一行括号里的年度算作标题的一部分。没有标题的，由 title/missing 检查。",
    en: "The title should tell which year the report is about, since the same organ issues one every year. A year in brackets on the line below the title belongs to it. A report without a title is the business of title/missing.",
  },
  messages: {
    missing: {
      "zh-CN": "标题没有写年度。请在标题中写明报告年度。",
      en: "The title has no year. Please put the reporting year into the title.",
    },
  },
  needs: ["title"],
  check({ report, source, passages }, find) {
    const { title = "" } = report;
    if (title.trim() === "" || holdsYear(title)) return;
    if (source?.notes.some((note) => note.code === "found" && note.from === "under-title" && note.path[0] === "year")) return;
    const next = passages.find(({ path }) => path[0] === "opening");
    if (next && bracketed.test(next.text) && holdsYear(next.text)) return;
    find({ messageId: "missing", path: ["title"] });
  },
});
