import { describe, expect, it } from "vitest";
import { folderOf, resolveImport, sourceFiles } from "./sources.js";

const files = sourceFiles();

/** Who may import whom. `version.ts` is a constant that all may read. */
const arrows: { readonly [folder: string]: readonly string[] } = {
  text: [],
  model: ["text"],
  law: ["model", "text"],
  read: ["text", "model"],
  write: ["text", "model"],
  rules: ["model", "law", "text"],
  validate: ["rules", "law", "model", "text"],
  fix: ["model", "text", "rules", "validate"],
  format: ["rules", "law", "model", "text", "validate"],
  describe: ["rules", "law", "model", "text", "validate"],
  cli: ["text", "model", "law", "read", "write", "rules", "validate", "fix", "format", "describe", "index.ts"],
  "index.ts": ["text", "model", "law", "read", "write", "rules", "validate", "fix", "format", "describe"],
  "version.ts": [],
};
/** Folders whose types alone may be imported. */
const typesOnly: { readonly [folder: string]: readonly string[] } = {
  fix: ["rules", "validate"],
  format: ["validate"],
  describe: ["validate"],
  law: ["model"],
};
const packages: { readonly [folder: string]: readonly RegExp[] } = {
  model: [/^zod$/],
  rules: [/^zod$/],
  validate: [/^zod$/],
  describe: [/^zod$/],
  read: [/^htmlparser2$/, /^fflate$/],
  cli: [/^node:/, /^zod$/],
};

describe("import arrows", () => {
  it("knows every folder of src", () => {
    expect([...new Set(files.map(({ path }) => folderOf(path)))].filter((folder) => !(folder in arrows))).toEqual([]);
  });

  it("go only where the design lets them", () => {
    const astray = files.flatMap(({ path, imports }) => {
      const folder = folderOf(path);
      return imports
        .filter(({ specifier }) => specifier.startsWith("."))
        .map(({ specifier, typeOnly }) => ({ target: resolveImport(path, specifier), typeOnly }))
        .filter(({ target, typeOnly }) => {
          const to = folderOf(target);
          if (to === folder || to === "version.ts") return false;
          return !arrows[folder]?.includes(to) || (!typeOnly && (typesOnly[folder] ?? []).includes(to));
        })
        .map(({ target }) => `${path} → ${target}`);
    });
    expect(astray).toEqual([]);
  });

  it("name files that exist, with their ending", () => {
    const known = new Set(files.map(({ path }) => path));
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith("."))
        .filter(({ specifier }) => !specifier.endsWith(".js") || !known.has(resolveImport(path, specifier)))
        .map(({ specifier }) => `${path} → ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  it("reach only the packages that a folder may use", () => {
    const astray = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => !specifier.startsWith("."))
        .filter(({ specifier }) => !(packages[folderOf(path)] ?? []).some((allowed) => allowed.test(specifier)))
        .map(({ specifier }) => `${path} → ${specifier}`),
    );
    expect(astray).toEqual([]);
  });

  it("form no circle between files", () => {
    const edges = new Map(
      files.map(({ path, imports }) => [
        path,
        imports
          .filter(({ specifier, typeOnly }) => specifier.startsWith(".") && !typeOnly)
          .map(({ specifier }) => resolveImport(path, specifier)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, above: readonly string[]): void => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(" → "));
      if (above.includes(path) || done.has(path)) return;
      for (const next of edges.get(path) ?? []) walk(next, [...above, path]);
      done.add(path);
    };
    for (const { path } of files) walk(path, []);
    expect(circles).toEqual([]);
  });

  it("the reader's files and the constants it needs do not bring zod", () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { specifier, typeOnly } of byPath.get(path)?.imports ?? []) {
        if (specifier.startsWith(".") && !typeOnly) walk(resolveImport(path, specifier));
      }
    };
    for (const { path } of files) if (folderOf(path) === "read") walk(path);
    expect(
      [...reached].filter((path) => byPath.get(path)?.imports.some(({ specifier, typeOnly }) => specifier === "zod" && !typeOnly)),
    ).toEqual([]);
  });
});
