import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests of the public face import the package by its name, as a user does, without a build.
    alias: [
      { find: /^fazhi-report$/, replacement: source("index.ts") },
      { find: /^fazhi-report\/(html|docx)$/, replacement: source("read/$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/{package,examples,runtimes,size,browser,office}/**"],
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "test/types/tsconfig.json", ignoreSourceErrors: true },
    coverage: {
      provider: "v8",
      include: ["src/**"],
      // The command's threads and signals run in processes of their own, which test/cli starts and v8 does not see.
      exclude: ["src/cli/main.ts", "src/cli/threads.ts", "src/cli/process.ts"],
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 95 },
    },
  },
});
