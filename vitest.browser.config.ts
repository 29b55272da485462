import { defineConfig } from "vitest/config";

/** Tests of the playground in a real Chromium: CHROMIUM_PATH, else /usr/bin/chromium. */
export default defineConfig({
  test: { include: ["test/browser/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000, fileParallelism: false },
});
