import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder of the sources, with a slash at the end. */
export const sourceRoot = fileURLToPath(new URL("../../src/", import.meta.url));

/** A source file of the package. */
export interface SourceFile {
  /** Path below src: `rules/parts/missing.ts`. */
  readonly path: string;
  readonly text: string;
  /** Every module specifier that it imports or re-exports, static and dynamic. */
  readonly imports: readonly { readonly specifier: string; readonly typeOnly: boolean }[];
}

function importsOf(path: string, text: string): SourceFile["imports"] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node.exportClause;
      const bindings = clause && ts.isImportClause(clause) ? (clause.name ? undefined : clause.namedBindings) : clause;
      const isTyped = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
      const elements = bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? [...bindings.elements] : undefined;
      found.push({
        specifier: node.moduleSpecifier.text,
        typeOnly: isTyped || (elements !== undefined && elements.length > 0 && elements.every((element) => element.isTypeOnly)),
      });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push({ specifier: argument.text, typeOnly: false });
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ specifier: node.argument.literal.text, typeOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return found;
}

/** Every source file, in the order of the paths. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(sourceRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = full.slice(sourceRoot.length).replaceAll("\\", "/");
      const text = readFileSync(full, "utf8");
      return { path, text, imports: importsOf(path, text) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The source file a relative specifier names, as a path below src. */
export function resolveImport(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

/** The folder of src a file belongs to; a file of src itself is its own. */
export function folderOf(path: string): string {
  const slash = path.indexOf("/");
  return slash < 0 ? path : path.slice(0, slash);
}
