import { defineConfig } from "vitest/config";

/** Tests of the package as a user installs it: packed, installed into an empty project, loaded. They need a build. */
export default defineConfig({
  test: { include: ["test/{package,examples,runtimes}/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false },
});
