import ts from "typescript";
import { describe, expect, it } from "vitest";
import { folderOf, sourceFiles } from "./sources.js";

const library = sourceFiles().filter(({ path }) => folderOf(path) !== "cli");

/** Globals that only some platforms have. What every platform has and needs no Node (TextDecoder, structuredClone) is declared where it is used. */
const forbidden = new Set(
  "process Buffer global __dirname __filename require module setImmediate clearImmediate window document navigator self localStorage sessionStorage fetch XMLHttpRequest WebSocket Worker DOMParser Node Element HTMLElement Deno Bun eval Function".split(
    " ",
  ),
);

/** Names that a file uses without having declared or imported them, and not as a property. */
function freeNames(text: string): Set<string> {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isName =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isFunctionDeclaration(parent) ||
          ts.isBindingElement(parent) ||
          ts.isInterfaceDeclaration(parent) ||
          ts.isTypeAliasDeclaration(parent) ||
          ts.isTypeParameterDeclaration(parent)) &&
        parent.name === node;
      const isImported = ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent);
      const isProperty =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        (ts.isBindingElement(parent) && parent.propertyName === node) ||
        ts.isPropertySignature(parent) ||
        ts.isMethodSignature(parent) ||
        (ts.isMethodDeclaration(parent) && parent.name === node) ||
        ts.isNamedTupleMember(parent) ||
        ts.isQualifiedName(parent);
      if (isName || isImported) declared.add(node.text);
      else if (!isProperty) used.add(node.text);
    }
    // A type is no code.
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return new Set([...used].filter((name) => !declared.has(name)));
}

describe("the library runs everywhere", () => {
  it("finds a forbidden global when there is one", () => {
    expect(freeNames("export const here = (x: string) => process.cwd() + x")).toContain("process");
    expect(freeNames("const process = 1; export const a = { document: process }.document")).not.toContain("document");
  });
  it("uses no Node built-in", () => {
    const found = library.flatMap(({ path, imports }) =>
      imports.filter(({ specifier }) => specifier.startsWith("node:")).map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(found).toEqual([]);
  });
  it.each(library)("$path uses no global that only one platform has", ({ text }) => {
    expect([...freeNames(text)].filter((name) => forbidden.has(name))).toEqual([]);
  });
  it("keeps no state between calls", () => {
    // A value that is worked out once, on first use, is a constant: declared without a value, assigned in one place.
    const isConstant = (text: string, name: string): boolean =>
      [...text.matchAll(new RegExp(`\\b${name} (?:\\?\\?)?= `, "g"))].length === 1;
    const found = library.flatMap(({ path, text }) =>
      ts
        .createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
        .statements.filter((statement) => ts.isVariableStatement(statement))
        .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) === 0)
        .flatMap(({ declarationList }) => [...declarationList.declarations])
        .filter(({ name, initializer }) => initializer !== undefined || !isConstant(text, name.getText()))
        .map((declaration) => `${path}: ${declaration.getText().slice(0, 60)}`),
    );
    expect(found).toEqual([]);
  });
  it("asks no value from outside whether it is an instance", () => {
    // What a catch block caught was thrown in here.
    const asked = /(?<!\berror) instanceof /;
    expect(library.filter(({ text }) => asked.test(text.replaceAll(/^\s*(?:\/\/|\*).*$/gm, ""))).map(({ path }) => path)).toEqual([]);
  });
});

describe("files stay small", () => {
  it.each(sourceFiles())("$path has at most 400 lines", ({ text }) => {
    expect(text.split("\n").length).toBeLessThanOrEqual(400);
  });
  it("has no file or folder for odds and ends", () => {
    expect(
      sourceFiles()
        .filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.ts$)/.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });
  it("has no default export", () => {
    expect(
      sourceFiles()
        .filter(({ text }) => /^export default\b/m.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
