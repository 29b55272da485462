import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked, manifest, type Project, root, run } from "./install.js";

let project: Project;
beforeAll(() => {
  project = installPacked();
});
afterAll(() => project?.remove());

const subpaths = Object.keys(manifest.exports);
const specifierOf = (subpath: string): string => manifest.name + subpath.slice(1);
const node = (code: string, type: "module" | "commonjs"): { status: number | null; output: string } =>
  run(process.execPath, [`--input-type=${type}`, "--eval", code], project.folder);

describe("the tarball", () => {
  it("holds what users need and nothing else", () => {
    expect(project.tarball.files).toEqual(
      expect.arrayContaining([
        "package.json",
        "README.md",
        "README.zh-CN.md",
        "LICENSE",
        "dist/index.js",
        "dist/index.cjs",
        "dist/index.d.ts",
        "dist/index.d.cts",
      ]),
    );
    expect(
      project.tarball.files.filter(
        (path) => !/^(?:dist\/|docs\/schema\/[\w.-]+\.json$|package\.json$|README(?:\.zh-CN)?\.md$|LICENSE$|CHANGELOG\.md$)/.test(path),
      ),
    ).toEqual([]);
  });
  it("stays small", () => {
    expect(project.tarball.bytes).toBeLessThan(1_200_000);
  });
  it("is what the exports map, the command and typesVersions name", () => {
    const targets = [...JSON.stringify({ ...manifest, scripts: {} }).matchAll(/"\.\/((?:dist|docs)\/[^"*]+)"|"(dist\/cli\/[^"]+)"/g)].map(
      ([, exported, command]) => exported ?? command ?? "",
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((path) => !project.tarball.files.includes(path))).toEqual([]);
  });
});

describe.each(subpaths)("the sub-path %s", (subpath) => {
  const specifier = specifierOf(subpath);
  const isJson = subpath.endsWith(".json");
  it("loads as an ES module", () => {
    const { status, output } = node(
      isJson
        ? `import value from "${specifier}" with { type: "json" }; console.log(Object.keys(value).length)`
        : `import * as value from "${specifier}"; console.log(Object.keys(value).length)`,
      "module",
    );
    expect(output.trim().split("\n").at(-1)).toMatch(/^[1-9]\d*$/);
    expect(status).toBe(0);
  });
  it("loads with require", () => {
    const { status, output } = node(`console.log(Object.keys(require("${specifier}")).length)`, "commonjs");
    expect(output.trim().split("\n").at(-1)).toMatch(/^[1-9]\d*$/);
    expect(status).toBe(0);
  });
});

describe.each(subpaths.filter((subpath) => !subpath.endsWith(".json")))("the entry %s", (subpath) => {
  const specifier = specifierOf(subpath);
  it("has the same names both ways", () => {
    const esm = node(`import * as value from "${specifier}"; console.log(Object.keys(value).sort().join())`, "module");
    const cjs = node(`console.log(Object.keys(require("${specifier}")).filter((name) => name !== "default").sort().join())`, "commonjs");
    expect(cjs.output.trim().split("\n").at(-1)).toBe(esm.output.trim().split("\n").at(-1));
  });
});

describe("types", () => {
  it.each([
    { name: "bundler", options: { module: "ESNext", moduleResolution: "bundler" }, files: ["consumer.ts"] },
    { name: "node16", options: { module: "Node16", moduleResolution: "node16" }, files: ["consumer.cts"] },
    { name: "nodenext", options: { module: "NodeNext", moduleResolution: "nodenext" }, files: ["consumer.mts", "consumer.cts"] },
  ])("a consumer compiles with moduleResolution $name", ({ name, options, files }) => {
    const source = readFileSync(join(root, "test/package/consumer/consumer.ts"), "utf8");
    for (const file of files) {
      const text = file.endsWith(".mts") ? source.replaceAll(/(from "fazhi-report\/[\w.]+\.json");/g, '$1 with { type: "json" };') : source;
      writeFileSync(join(project.folder, file), text);
    }
    const config = {
      compilerOptions: {
        target: "ES2022",
        lib: ["ES2022", "DOM"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        resolveJsonModule: true,
        esModuleInterop: true,
        noEmit: true,
        ...options,
      },
      files,
    };
    writeFileSync(join(project.folder, `tsconfig.${name}.json`), JSON.stringify(config));
    const { status, output } = run(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), "-p", `tsconfig.${name}.json`],
      project.folder,
    );
    expect(output).toBe("");
    expect(status).toBe(0);
  });
});

describe("a bundle", () => {
  const bundle = async (code: string): Promise<string> => {
    const entry = join(project.folder, "entry.js");
    writeFileSync(entry, code);
    await build({
      entry: [entry],
      outDir: join(project.folder, "out"),
      format: "esm",
      platform: "neutral",
      bundle: true,
      minify: true,
      silent: true,
      config: false,
      noExternal: ["fazhi-report"],
      external: ["zod", "htmlparser2", "fflate"],
      treeshake: false,
    });
    return readFileSync(join(project.folder, "out/entry.js"), "utf8");
  };
  it("with reportSchema alone brings neither rules nor reader", async () => {
    const code = await bundle('import { reportSchema } from "fazhi-report"; console.log(reportSchema.parse({}));');
    expect(code).not.toMatch(/parts\/missing|inspection-2019|locate/);
    expect(code.length).toBeLessThan(6_000);
  });
  it("with the reader does not bring the rules", async () => {
    const code = await bundle('import { readReport } from "fazhi-report"; console.log(readReport(""));');
    expect(code).not.toMatch(/parts\/missing|inspection-2019|discriminatedUnion/);
  });
  it("with the readers for web pages and Word files does not bring the rules", async () => {
    const code = await bundle(
      'import { readHtml } from "fazhi-report/html"; import { readDocx } from "fazhi-report/docx"; console.log(readHtml, readDocx);',
    );
    expect(code).not.toMatch(/parts\/missing|inspection-2019|discriminatedUnion/);
  });
});

const command = join("node_modules", manifest.name, "dist/cli/main.js");

describe("the command", () => {
  it("is installed and checks a report", () => {
    expect(existsSync(join(project.folder, "node_modules/.bin/fazhi-report"))).toBe(true);
    copyFileSync(join(root, "examples/demo/shiqiao-2024.txt"), join(project.folder, "report.txt"));
    const { status, output } = run(process.execPath, [command, "check", "report.txt"], project.folder);
    expect(output).toContain("党政主要负责人");
    expect(status).toBe(1);
  });
  it("starts in at most three times what an empty Node process takes", () => {
    writeFileSync(join(project.folder, "empty.mjs"), "");
    writeFileSync(join(project.folder, "short.txt"), "云台镇2024年法治政府建设情况报告\n一、主要举措和成效\n");
    const time = (args: readonly string[]): number => {
      const start = process.hrtime.bigint();
      run(process.execPath, args, project.folder);
      return Number(process.hrtime.bigint() - start);
    };
    let empty = Number.POSITIVE_INFINITY;
    let started = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 20; round++) {
      empty = Math.min(empty, time(["empty.mjs"]));
      started = Math.min(started, time([command, "check", "short.txt"]));
    }
    expect(started / empty).toBeLessThan(3);
  });
});
