// Proves every regular expression of the package safe and writes test/regex/proofs.json: npm run test:regex [-- --all]
import { writeFileSync } from "node:fs";

process.env["RECHECK_SYNC_BACKEND"] = "pure";
const { packageExpressions } = await import("./expressions.js");
const { proofsFile, proveNew, readProofs } = await import("./proofs.js");

const { expressions, overlooked } = await packageExpressions();
const { proofs, unsafe, stale } = proveNew(expressions, process.argv.includes("--all") ? {} : readProofs());
writeFileSync(proofsFile, `${JSON.stringify(proofs, null, 1)}\n`);
console.log(`${expressions.length} expressions, ${Object.keys(proofs).length} proven safe, ${stale.length} gone`);
for (const complaint of [...unsafe, ...overlooked]) console.error(complaint);
process.exitCode = unsafe.length + overlooked.length > 0 ? 1 : 0;
