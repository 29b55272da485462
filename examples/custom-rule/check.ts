// Checks a report with a rule of one's own and with deadlines that the county has set earlier.
import { readFile } from "node:fs/promises";
import { decodeText, formatText, type LocalDeadline, readReport, validateReport } from "fazhi-report";
import { hearing } from "./hearing.js";

// 镇街1月底前报送：全国规定是3月1日之前，县里更早。
const deadline: LocalDeadline = {
  id: "qingxi-report",
  verified: true,
  title: { "zh-CN": "《清溪县法治政府建设年度报告工作办法》", en: "Qingxi county's measures on annual reports" },
  duty: "report",
  before: "02-01",
  levels: ["township"],
  from: 2023,
};

const { report, source } = readReport(decodeText(await readFile("report.txt")));
const result = validateReport(
  // The day it came in: the platform knows it, the document does not.
  { ...report, submission: { date: "2025-02-10" }, publication: { date: "2025-03-20" } },
  {
    source,
    customRules: [hearing],
    facts: { deadlines: [deadline] },
    rules: {
      // The same for a single rule: publication before 15 March.
      "dates/published-late": ["warning", { before: "03-15" }],
      "qingxi/hearing": ["warning", { from: 2024 }],
      "numbering/style": "off",
    },
  },
);
console.log(formatText(result, { customRules: [hearing] }));
for (const { rule, message, basis } of result.findings) {
  const local = basis.filter(({ text }) => text.includes("本地规定"));
  if (local.length > 0) console.log(`${rule}: ${message} —— ${local.map(({ text }) => text).join("；")}`);
}
