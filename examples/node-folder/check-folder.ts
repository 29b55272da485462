// Checks every report of a folder and prints a table: file, year, issuing organ, verdict, what is missing, and how many findings ask for a change.
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { decodeText, itemLabels, type ReadResult, readReport, validateReport, verdictLabels } from "fazhi-report";
import { readDocx } from "fazhi-report/docx";
import { readHtml } from "fazhi-report/html";

type Reader = (bytes: Uint8Array) => ReadResult | Promise<ReadResult>;

const readers: { readonly [extension: string]: Reader } = {
  ".txt": (bytes) => readReport(decodeText(bytes)),
  ".md": (bytes) => readReport(decodeText(bytes), { format: "markdown" }),
  ".html": (bytes) => readHtml(decodeText(bytes)),
  ".docx": (bytes) => readDocx(bytes),
};

const folder = process.argv[2] ?? "inbox";
console.log("| 文件 | 年度 | 发文机关 | 结论 | 缺少 | 意见 |");
console.log("| --- | --- | --- | --- | --- | ---: |");
let failed = 0;
for (const name of (await readdir(folder)).sort()) {
  const read = readers[extname(name)];
  if (!read) continue;
  const { report, source } = await read(await readFile(join(folder, name)));
  const { verdict, checklist, findings } = validateReport(report, { source });
  const issuers = report.issuers?.map((issuer) => issuer.name).join("、") ?? "";
  const missing = checklist.filter(({ status }) => status === "missing").map(({ item }) => itemLabels[item]["zh-CN"]);
  const asked = findings.filter(({ severity }) => severity !== "info").length;
  const cells = [name, report.year ?? "", issuers, verdictLabels[verdict]["zh-CN"], missing.join("、") || "无", asked];
  console.log(`| ${cells.join(" | ")} |`);
  if (verdict === "fail") failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
