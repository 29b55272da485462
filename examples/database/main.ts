import { partNames, type Report } from "fazhi-report";
import { keep, openStore, reports, rulesByReports, verdictsByYear, withoutPart } from "./store.js";

/** A short report of an invented township; `left` names a part that is left out. */
function township(name: string, year: number, left?: "responsibility" | "shortcomings"): Report {
  const parts = {
    measures: ["主要举措和成效", `全年审查合同46份，提出修改意见31条，全部采纳；办理行政处罚案件9件，没有被撤销的案件。`],
    shortcomings: ["存在的不足和原因", "执法人员偏少，办理生态环境案件较慢，原因是人员调动较多，没有及时补充，培训也偏重程序。"],
    responsibility: [
      "党政主要负责人履行推进法治建设第一责任人职责情况",
      "镇党委书记主持研究法治建设工作3次，听取汇报4次；镇长主持学法6次，督办案卷评查发现的问题5个。",
    ],
    plans: [`${year + 1}年度主要安排`, "由综合行政执法队牵头，6月底前补充专业人员3名，全年安排跟班学习2批，每季度评查案卷一次。"],
  } as const;
  const kept = (["measures", "shortcomings", "responsibility", "plans"] as const).filter((part) => part !== left);
  return {
    year,
    title: `${name}人民政府关于${year}年度法治政府建设情况的报告`,
    issuers: [{ name: `${name}人民政府`, kind: "government", level: "township" }],
    sections: kept.map((part, index) => ({
      type: "section",
      number: `${"一二三四"[index]}、`,
      heading: parts[part][0],
      parts: [part],
      content: [{ type: "paragraph", text: parts[part][1] }],
    })),
    signOff: { signatories: [`${name}人民政府`], date: `${year + 1}-01-15` },
  };
}

const store = await openStore();
await keep(store, township("云台镇", 2024));
await keep(store, township("石桥镇", 2024, "responsibility"));
await keep(store, township("青石镇", 2024, "responsibility"));
await keep(store, township("白马乡", 2024, "shortcomings"));
await keep(store, township("云台镇", 2023, "responsibility"));

console.log(`2024年度没有写“${partNames.responsibility["zh-CN"]}”的乡镇：`);
console.table(await withoutPart(store, "responsibility", 2024));
console.table(await verdictsByYear(store));
console.table(await rulesByReports(store));

// What comes back is typed, down to the date.
const [first] = await store.select({ report: reports.report }).from(reports).limit(1);
console.log(first?.report.issuers?.[0]?.name, first?.report.signOff?.date);
await store.$client.close();
