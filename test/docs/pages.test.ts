import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import ts from "typescript";
import { afterAll, describe, expect, it, vi } from "vitest";
import { blocksOf, guidePages, root, sampleFolder } from "./blocks.js";

const pages = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", ...guidePages];
/** The code of a page is one module: its blocks follow one another. A block of text right after one of code is what the code prints. */
const code = pages.flatMap((page) => {
  const blocks = blocksOf(page);
  const own = blocks.filter(({ language }) => language === "ts");
  const outputs = blocks.flatMap(({ language, code: text }, index) =>
    language === "text" && blocks[index - 1]?.language === "ts" ? [text] : [],
  );
  return own.length === 0 ? [] : [{ name: page, code: own.map((block) => block.code).join("\n"), output: outputs.join("\n") }];
});
const samples = sampleFolder();
const folder = join(root, "test/docs/.blocks");
const fileOf = (name: string): string => join(folder, `${name.replaceAll(/\W/g, "-")}.ts`);

mkdirSync(folder, { recursive: true });
for (const { name, code: text } of code) writeFileSync(fileOf(name), `${text}\n`);
afterAll(() => {
  for (const made of [folder, samples]) rmSync(made, { recursive: true, force: true });
});

describe("code blocks", () => {
  it("compile", () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(root, "tsconfig.node.json"),
      { noUnusedLocals: false },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
    );
    const files = code.map(({ name }) => fileOf(name));
    const program = ts.createProgram(files, config?.options ?? {});
    const problems = files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ]);
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
    expect(files.length).toBeGreaterThan(2);
  }, 60_000);

  it.each(code)("$name runs, and prints what the page says it prints", async ({ name, output }) => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    process.chdir(samples);
    await import(pathToFileURL(fileOf(name)).href);
    process.chdir(root);
    const printed = log.mock.calls.map(([first, ...rest]) => format(first, ...rest).trimEnd()).join("\n");
    log.mockRestore();
    expect(printed).toBe(output);
  });
});

describe("pages", () => {
  const commands = pages.flatMap((page) =>
    blocksOf(page)
      .filter(({ language }) => language === "sh")
      .flatMap(({ code: text }) => text.split("\n").map((command) => ({ page, command: command.replace(/\s+#.*$/, "") }))),
  );
  const { scripts, name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: { [name: string]: string };
    name: string;
  };

  it.each(commands)("$page: $command names what exists", ({ command }) => {
    const names = [...command.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? "");
    if (/npm test/.test(command)) names.push("test");
    expect(names.filter((script) => !(script in scripts))).toEqual([]);
    if (command.startsWith("npx fazhi-report") || command.startsWith("npm install")) expect(command).toContain(name);
  });
  it("the two commands for a fresh machine stand in both READMEs", () => {
    for (const page of ["README.md", "README.zh-CN.md"]) {
      const own = commands.filter((entry) => entry.page === page).map(({ command }) => command);
      expect(own).toEqual(expect.arrayContaining(["npm ci && npm run demo", "npm ci && npm test"]));
    }
  });
  it.each([...pages, "SECURITY.md", "docs/policy.md", "test/suite/README.md", ".changeset/README.md"])(
    "%s links to files that exist",
    (page) => {
      const text = readFileSync(join(root, page), "utf8").replaceAll(/```[\s\S]*?```/g, "");
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? "");
      expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
    },
  );
  it.each(["README.md", "README.zh-CN.md"])("%s is at most two screens long", (page) => {
    expect(readFileSync(join(root, page), "utf8").split("\n").length).toBeLessThanOrEqual(100);
  });
});
