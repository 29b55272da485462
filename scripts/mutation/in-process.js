// @ts-check
// Stryker's test runner for this project: the tests run inside Stryker's own process, from one bundle. Starting vitest for each mutant costs half a second,
// evaluating the bundle anew a few hundredths: a mutant meets modules that nothing has used before, or, of the reader (MUTATION_REUSE), modules that nothing has spoilt.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { collect, modules } from "./vitest.js";

/** @typedef {{ id: string, name: string, file: string, run: () => unknown }} Test */

/** Which tests: files and folders of test, and of the suite those families. Left out: tests of time, which would take slowness for detection, and those of a hundred random values each. */
const { MUTATION_TESTS = "suite validate", MUTATION_FAMILIES = "", MUTATION_REUSE = "" } = process.env;

/** @returns {string[]} */
const testFiles = () =>
  MUTATION_TESTS.split(" ").flatMap((name) => {
    if (name.endsWith(".ts")) return [join("test", name)];
    return readdirSync(join("test", name), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts") && !/(linear|hostile|property)\.test/.test(file))
      .sort()
      .map((file) => join("test", name, file));
  });

/** Every file of tests as a function that loads it, in one script. @param {string[]} files */
async function bundle(files) {
  const source = (/** @type {string} */ path) => resolve("src", path);
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `exports[${JSON.stringify(file)}] = () => require("./${file}");`).join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["vitest", "@fast-check/vitest", "zod", "ajv", "docx", "fast-check", "fflate", "htmlparser2"],
    alias: {
      "fazhi-report": source("index.ts"),
      "fazhi-report/html": source("read/html/index.ts"),
      "fazhi-report/docx": source("read/docx/index.ts"),
    },
    plugins: [
      {
        name: "tests find their data beside them",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
            loader: "ts",
          })),
      },
    ],
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
  });
  const code = outputFiles[0]?.text ?? "";
  return new Script(`(function (exports, require) {${code}\n})`, { filename: resolve("mutation-tests.cjs") });
}

class InProcessRunner {
  static inject = /** @type {[]} */ ([]);

  constructor() {
    const namespace = INSTRUMENTER_CONSTANTS.NAMESPACE;
    const globals = /** @type {Record<string, import("@stryker-mutator/api/core").InstrumenterContext>} */ (
      /** @type {unknown} */ (globalThis)
    );
    globals[namespace] ??= {};
    this.context = globals[namespace];
    this.files = testFiles();
    // Stryker's processes share it: only one of them makes the first run, and one that hung is replaced by another that has made none.
    this.timesFile = resolve("mutation-times.json");
    /** @type {Map<string, number> | undefined} how long each test took, since the quickest run first */
    this.times = undefined;
    /** @type {((id: string) => Test[]) | undefined} the tests as they were loaded; those of the reader, which keeps nothing from one text to the next, serve many mutants */
    this.loaded = undefined;
    /** @type {Map<string, readonly string[]>} by mutated file, the last first */
    this.caught = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.script = await bundle(this.files);
  }

  /** Gives the tests of a file, from modules that nothing has used before; files share them. */
  fresh() {
    const require = createRequire(resolve("mutation-tests.cjs"));
    /** @type {Record<string, () => void>} */
    const loaders = {};
    this.script?.runInThisContext()(loaders, (/** @type {string} */ id) => modules[id] ?? require(id));
    return (/** @type {string} */ file) =>
      collect(loaders[file] ?? (() => {}))
        .filter(({ name }) => !/quickly|in no time|million|thousand/.test(name))
        .filter(({ name }) => !file.includes("suite") || MUTATION_FAMILIES.split(" ").some((family) => name.startsWith(family)))
        .map(({ name, run }) => ({ id: `${file}#${name}`, name, file, run }));
  }

  async dryRun() {
    /** @type {import("@stryker-mutator/api/test-runner").TestResult[]} */
    const tests = [];
    /** @type {[string, number][]} */
    const times = [];
    for (const file of this.files) {
      for (const at of this.fresh()(file).keys()) {
        // Each test meets fresh modules, so that what is made once, on first use, counts as covered by every test that uses it.
        const test = this.fresh()(file)[at];
        if (!test) throw new Error(`${file}: its tests differ from load to load`);
        this.context.currentTestId = test.id;
        const start = performance.now();
        tests.push(await this.runOne(test));
        times.push([test.id, performance.now() - start]);
        delete this.context.currentTestId;
      }
    }
    writeFileSync(this.timesFile, JSON.stringify(times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.context.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    this.times ??= new Map(JSON.parse(readFileSync(this.timesFile, "utf8")));
    const { context, times } = this;
    context.hitCount = 0;
    if (hitLimit === undefined) delete context.hitLimit;
    else context.hitLimit = hitLimit;
    const ids = this.inOrder(activeMutant.fileName, testFilter ?? [...times.keys()]);
    const isStatic = mutantActivation === "static";
    const isReused = MUTATION_REUSE !== "" && !isStatic;
    if (!isReused) this.loaded = this.lazily();
    this.loaded ??= this.lazily();
    let { tests, caughtBy } = await this.ask(ids, this.loaded, activeMutant.id, isStatic);
    if (isReused && caughtBy !== undefined && (await this.ask([caughtBy], this.loaded)).caughtBy !== undefined) {
      // This mutant or one before it has spoilt the modules: it is judged by new ones, and so are those after it.
      ({ tests, caughtBy } = await this.ask(ids, this.lazily(), activeMutant.id));
      this.loaded = undefined;
    }
    if (caughtBy !== undefined) {
      const others = this.caughtIn(activeMutant.fileName).filter((id) => id !== caughtBy);
      this.caught.set(activeMutant.fileName, [caughtBy, ...others].slice(0, 12));
    }
    delete context.activeMutant;
    const timeout = determineHitLimitReached(context.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests }, false);
  }

  /** The tests of an id, their file loaded when the first of them is asked for. @returns {(id: string) => Test[]} */
  lazily() {
    const fresh = this.fresh();
    /** @type {Map<string, Test[]>} */
    const loaded = new Map();
    return (id) => {
      const file = id.slice(0, id.indexOf("#"));
      const tests = loaded.get(file) ?? fresh(file);
      loaded.set(file, tests);
      return tests.filter((test) => test.id === id);
    };
  }

  /**
   * Runs tests, with a mutant or without one, until one fails.
   * @param {readonly string[]} ids @param {(id: string) => Test[]} testsOf @param {string} [mutant] @param {boolean} [isStatic]
   */
  async ask(ids, testsOf, mutant, isStatic = false) {
    const { context } = this;
    const tests = [];
    for (const id of ids) {
      // While modules load, only what is worked out once may be changed.
      if (isStatic && mutant !== undefined) context.activeMutant = mutant;
      else delete context.activeMutant;
      for (const test of testsOf(id)) {
        if (mutant !== undefined) context.activeMutant = mutant;
        const result = await this.runOne(test);
        tests.push(result);
        if (result.status === TestStatus.Failed) return { tests, caughtBy: id };
      }
    }
    return { tests, caughtBy: undefined };
  }

  /** @param {string} mutated @returns {readonly string[]} the tests that caught its last mutants */
  caughtIn(mutated) {
    return this.caught.get(mutated) ?? [];
  }

  /**
   * In which order the tests that cover a mutant are asked: those that caught the file's last ones, then the quick before the slow. It decides how long a run
   * takes, never what it finds.
   * @param {string} mutated @param {readonly string[]} covering
   */
  inOrder(mutated, covering) {
    const ids = [...new Set(covering)];
    // Every case runs all rules and looks at one. A rule's mutant is put to that rule's cases alone: the others could hardly tell.
    const rule = /src\/rules\/([a-z]+\/[a-z0-9-]+)\.ts$/.exec(mutated)?.[1];
    const own = ids.filter((id) => id.includes(`#${rule} `));
    const chosen = new Set(own.length > 0 ? [...own, ...ids.filter((id) => !id.startsWith("test/suite/"))] : ids);
    const first = this.caughtIn(mutated).filter((id) => chosen.has(id));
    const timeOf = (/** @type {string} */ id) => this.times?.get(id) ?? 0;
    return [...new Set([...first, ...[...chosen].sort((a, b) => timeOf(a) - timeOf(b))])];
  }

  /** @param {Test} test @returns {Promise<import("@stryker-mutator/api/test-runner").TestResult>} */
  async runOne({ id, name, file, run }) {
    const start = performance.now();
    const result = () => ({ id, name, fileName: file, timeSpentMs: Math.round(performance.now() - start) });
    try {
      await run();
      return { ...result(), status: TestStatus.Success };
    } catch (error) {
      return { ...result(), status: TestStatus.Failed, failureMessage: String(error) };
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
