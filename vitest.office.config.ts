import { defineConfig } from "vitest/config";

/** Tests against files that LibreOffice wrote. They need `soffice` (Debian: libreoffice-writer-nogui). */
export default defineConfig({
  test: { include: ["test/office/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 600_000, fileParallelism: false },
});
