import { defineConfig } from "vitest/config";
import config from "./vitest.config.js";

// What the mutation tests run: the tests of the code that decides, without those of pages, packages and sources.
const folders = (process.env["MUTATION_TESTS"] ?? "suite rules read validate text model").split(" ");
const family = process.env["MUTATION_FAMILY"];

export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    typecheck: { enabled: false },
    ...(family && { testNamePattern: family }),
  },
});
