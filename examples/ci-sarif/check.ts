// Checks the reports of a folder, writes one SARIF file for the code host, and fails when a report has to be revised.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, posix } from "node:path";
import { decodeText, readReport, type SarifPart, sarifLog, validateReport } from "fazhi-report";

const [folder = "inbox", output = "report.sarif"] = process.argv.slice(2);
const parts: SarifPart[] = [];
for (const file of (await readdir(folder)).sort()) {
  if (extname(file) !== ".txt") continue;
  const name = posix.join(folder, file);
  const { report, source } = readReport(decodeText(await readFile(name)));
  parts.push({ result: validateReport(report, { source }), options: { source, name } });
}
await writeFile(output, sarifLog(parts));

const failed = parts.filter(({ result }) => result.verdict === "fail");
for (const { result, options } of failed) {
  for (const { severity, outcome, message, position } of result.findings) {
    // Shown beside the line in the log of GitHub Actions, too.
    if (severity === "error" && outcome === "failed")
      console.log(`::error file=${options.name},line=${position?.start.line ?? 1}::${message}`);
  }
}
console.log(`${parts.length} reports checked, ${failed.length} to be revised`);
process.exitCode = failed.length > 0 ? 1 : 0;
