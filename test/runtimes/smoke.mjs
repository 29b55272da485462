import * as report from "fazhi-report";
import * as docx from "fazhi-report/docx";
import * as html from "fazhi-report/html";
import schema from "fazhi-report/report.schema.json" with { type: "json" };
import runCases from "./cases.cjs";
import samples from "./samples.json" with { type: "json" };

const outcome = JSON.stringify(await runCases({ report, docx, html, schema, samples }));
// In a browser there is no console to read from: the page itself holds the outcome.
if (globalThis.document) globalThis.document.title = outcome;
else console.log(outcome);
