// @ts-check
/** Mutation tests of what decides: npm run test:mutation -- rules/dates (a folder of src; default: rules, read and validate). */
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  incremental: true,
  concurrency: 2,
  // What is worked out once when a module loads would have every test run again for each mutant.
  ignoreStatic: true,
  timeoutMS: 20_000,
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ["dist", "docs", "examples", "test/corpus-unseen", "coverage", "site"],
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/prose.js"],
  // The words of messages and pages are prose: their tests are those of the catalogue.
  ignorers: ["prose"],
  thresholds: { high: 90, low: 80, break: null },
};
