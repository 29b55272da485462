// Compares the second version of a report with the first, and writes the notice for the second round.
import { readFile } from "node:fs/promises";
import { compareResults, decodeText, type Finding, formatNotice, placedMessage, readReport, validateReport } from "fazhi-report";

async function check(file: string) {
  const { report, source } = readReport(decodeText(await readFile(file)));
  return { source, result: validateReport(report, { source, stage: "submission" }) };
}

const list = (title: string, findings: readonly Finding[]): void => {
  console.log(`${title}（${findings.length}）`);
  for (const finding of findings) console.log(`  ${placedMessage(finding, "zh-CN")}`);
};

const [firstFile = "versions/first.txt", secondFile = "versions/second.txt"] = process.argv.slice(2);
const first = await check(firstFile);
const second = await check(secondFile);
const comparison = compareResults(first.result, second.result);
list("已改", comparison.mended);
list("未改", comparison.left);
list("新增内容中的问题", comparison.inNewText);
list("上次未提出", comparison.overlooked);

console.log("\n———— 修改意见 ————\n");
console.log(
  formatNotice(second.result, {
    source: second.source,
    before: comparison,
    round: 2,
    recipient: "青石镇人民政府",
    sender: "清溪县司法局",
    deadline: "2025-02-20",
    contact: "法治督察股",
  }),
);
