import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage } from "../browser/chromium.js";
import { install, installPacked, manifest, type Project, root, run } from "../package/install.js";
import { makeSamples } from "./samples.js";

// How many cases a run must have passed; a run that dies early has passed fewer.
const cases = 18;

const node = (version: string): string => `npm:node-${process.platform}-${process.arch}@${version}`;
const compilers = { "5.4.5": "ts54", "5.9.3": "ts59", "6.0.3": "ts60", "7.0.2": "ts70" };
const others = [
  `n22@${node("22.23.3")}`,
  `n24@${node("24.21.0")}`,
  "bun@1.4.5",
  "deno@2.9.6",
  ...Object.entries(compilers).map(([version, name]) => `${name}@npm:typescript@${version}`),
];
// The lowest zod of the peer range, and the one the package is developed with.
const floor = manifest.peerDependencies["zod"]?.replace("^", "") ?? "";
const newest = manifest.devDependencies["zod"] ?? "";

let samples: string;
const open: Project[] = [];

/** An empty project with the packed package, and the smoke suite beside it. */
function prepare(packages: readonly string[]): string {
  const project = installPacked(packages);
  open.push(project);
  for (const file of ["cases.cjs", "smoke.mjs", "smoke.cjs"]) copyFileSync(join(root, "test/runtimes", file), join(project.folder, file));
  writeFileSync(join(project.folder, "samples.json"), samples);
  return project.folder;
}

function expectAllPassed(output: string): void {
  const outcome = JSON.parse(output.trim().split("\n").at(-1) ?? "") as { readonly passed: number; readonly failed: readonly string[] };
  expect(outcome).toEqual({ passed: cases, failed: [] });
}

let folder: string;
beforeAll(async () => {
  samples = JSON.stringify(await makeSamples());
  folder = prepare([`zod@${newest}`]);
  install(folder, others);
});
afterAll(() => {
  for (const { remove } of open) remove();
});

describe.each([
  { name: `Node ${process.versions.node}`, program: () => process.execPath, args: [] },
  { name: "Node 22.23.3", program: () => join(folder, "node_modules/n22/bin/node"), args: [] },
  { name: "Node 24.21.0", program: () => join(folder, "node_modules/n24/bin/node"), args: [] },
  { name: "Bun 1.4.5", program: () => join(folder, "node_modules/bun/bin/bun.exe"), args: ["run"] },
  { name: "Deno 2.9.6", program: () => join(folder, "node_modules/.bin/deno"), args: ["run", "-A"] },
])("$name", ({ program, args }) => {
  it.each(["smoke.mjs", "smoke.cjs"])("runs %s", (file) => {
    const { status, output } = run(program(), [...args, file], folder);
    expect(output).toContain('"passed"');
    expectAllPassed(output);
    expect(status).toBe(0);
  });
});

describe("Chromium", () => {
  it("runs smoke.mjs, bundled into a page", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, "smoke.mjs")],
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      target: "es2022",
      charset: "utf8",
    });
    const script = (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
    const file = join(folder, "smoke.html");
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><title></title><script type="module">${script}</script>`);
    const { page, close } = await openPage(pathToFileURL(file).href);
    try {
      await page.waitForFunction("document.title !== ''");
      expectAllPassed(await page.title());
    } finally {
      await close();
    }
  });
});

describe(`zod ${floor}, the lowest of the peer range`, () => {
  let lowest: string;
  beforeAll(() => {
    lowest = prepare([`zod@${floor}`]);
  });
  it.each(["smoke.mjs", "smoke.cjs"])("runs %s", (file) => {
    expect(JSON.parse(readFileSync(join(lowest, "node_modules/zod/package.json"), "utf8"))).toMatchObject({ version: floor });
    expectAllPassed(run(process.execPath, [file], lowest).output);
  });
  it("type-checks", () => {
    install(lowest, [`typescript@${manifest.devDependencies["typescript"]}`]);
    expectCompiles(lowest, "typescript", resolutions[2]);
  });
});

const resolutions = [
  { name: "bundler", options: { module: "ESNext", moduleResolution: "bundler" }, files: ["consumer.ts"] },
  { name: "node16", options: { module: "Node16", moduleResolution: "node16" }, files: ["consumer.cts"] },
  { name: "nodenext", options: { module: "NodeNext", moduleResolution: "nodenext" }, files: ["consumer.mts", "consumer.cts"] },
] as const;

/** Compiles what a user writes, skipLibCheck off, with the compiler of this name in the project. */
function expectCompiles(project: string, compiler: string, { name, options, files }: (typeof resolutions)[number]): void {
  const source = readFileSync(join(root, "test/package/consumer/consumer.ts"), "utf8");
  for (const file of files) {
    const text = file.endsWith(".mts") ? source.replaceAll(/(from "fazhi-report\/[\w.]+\.json");/g, '$1 with { type: "json" };') : source;
    writeFileSync(join(project, file), text);
  }
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    esModuleInterop: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(project, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files }));
  const { status, output } = run(
    process.execPath,
    [join(project, "node_modules", compiler, "bin/tsc"), "-p", `tsconfig.${name}.json`],
    project,
  );
  expect(output).toBe("");
  expect(status).toBe(0);
}

describe.each(Object.entries(compilers))("TypeScript %s", (_version, compiler) => {
  it.each(resolutions)("compiles a consumer with moduleResolution $name", (resolution) => {
    expectCompiles(folder, compiler, resolution);
  });
});
