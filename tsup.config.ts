import { defineConfig, type Options } from "tsup";

/** The public entries: each is a sub-path of the exports map. */
const entries = { index: "src/index.ts", html: "src/read/html/index.ts", docx: "src/read/docx/index.ts" };

const shared: Options = {
  platform: "neutral",
  target: "es2022",
  sourcemap: false,
  splitting: false,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};
const types = { compilerOptions: { ignoreDeprecations: "6.0" } };

export default defineConfig([
  // ESM, one file per module, so that `import { reportSchema }` does not bring the rules.
  { ...shared, entry: ["src/**/*.ts", "!src/cli/**", "!src/**/*.d.ts"], format: "esm", bundle: false, outDir: "dist", outExtension: () => ({ js: ".js" }) },
  // Types and CommonJS, one bundle per public entry.
  { ...shared, entry: entries, format: "cjs", outDir: "dist/cjs", dts: { ...types, entry: entries }, external: ["zod", "fflate", "htmlparser2"] },
]);
