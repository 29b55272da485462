// @ts-check
/** Mutation tests of what decides: npm run test:mutation -- rules/dates (a folder of src; default: rules, read and validate). */
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "in-process",
  coverageAnalysis: "perTest",
  incremental: true,
  concurrency: 2,
  // What is worked out once when a module loads would have every test run again for each mutant.
  ignoreStatic: true,
  timeoutMS: 5_000,
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ["dist", "docs", "examples", "coverage", "site"],
  plugins: ["./scripts/mutation/in-process.js", "./scripts/mutation/prose.js", "./scripts/mutation/needs.js"],
  // The words of messages and pages are prose: their tests are those of the catalogue. What a rule needs is there when it runs: docs/mutants.md.
  ignorers: ["prose", "needs"],
  thresholds: { high: 90, low: 80, break: null },
};
