const runCases = require("./cases.cjs");

runCases({
  report: require("fazhi-report"),
  docx: require("fazhi-report/docx"),
  html: require("fazhi-report/html"),
  schema: require("fazhi-report/report.schema.json"),
  samples: require("./samples.json"),
}).then((outcome) => console.log(JSON.stringify(outcome)));
