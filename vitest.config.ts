import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "test/browser/**", "test/office/**"],
    typecheck: { enabled: false },
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/cli/main.ts"] },
  },
});
