import { copyFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

/** The public entries: each is a sub-path of the exports map, and stands in dist where its source stands in src. */
const entries = { index: "src/index.ts", "read/html/index": "src/read/html/index.ts", "read/docx/index": "src/read/docx/index.ts" };

const shared: Options = {
  platform: "neutral",
  target: "es2022",
  sourcemap: false,
  splitting: false,
  outDir: "dist",
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

export default defineConfig([
  // ESM, one file per module, so that `import { reportSchema }` does not bring the rules.
  { ...shared, entry: ["src/**/*.ts", "!src/cli/**"], format: "esm", bundle: false },
  // CommonJS, one bundle per public entry.
  { ...shared, entry: entries, format: "cjs", external: ["zod", "fflate", "htmlparser2"] },
  // Types of the public entries, for both.
  { ...shared, entry: entries, format: ["esm", "cjs"], dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } } },
  // The command, with zod bundled in: a cold start counts. What only some files need (the HTML and DOCX readers) stays in chunks of its own.
  {
    ...shared,
    entry: { main: "src/cli/main.ts" },
    outDir: "dist/cli",
    format: "esm",
    platform: "node",
    splitting: true,
    noExternal: ["zod"],
    removeNodeProtocol: false,
    minify: true,
    // Escapes cost some bytes, but a source that is all ASCII is read faster.
    esbuildOptions(options) {
      options.charset = "ascii";
    },
    // What is bundled in keeps its licence beside it.
    onSuccess: async () => {
      copyFileSync("node_modules/zod/LICENSE", "dist/cli/LICENSE.zod");
    },
  },
]);
