import { pathToFileURL } from "node:url";
import ts from "typescript";
import { type SourceFile, sourceFiles, sourceRoot } from "../architecture/sources.js";

/** A regular expression of the package, and a file that holds it. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** How an expression is named in the list of proofs. */
export const nameOf = ({ source, flags }: { readonly source: string; readonly flags: string }): string => `/${source}/${flags}`;

const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node);

const isBuilt = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp";

/** Every literal of a file, and the places where expressions are built when a function runs: those are not seen by loading the module. */
export function expressionsIn({ path, text }: Pick<SourceFile, "path" | "text">): {
  readonly literals: readonly Expression[];
  readonly built: number;
  readonly late: readonly string[];
} {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const literals: Expression[] = [];
  const late: string[] = [];
  let built = 0;
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf("/");
      literals.push({ source: node.text.slice(1, slash), flags: node.text.slice(slash + 1), file: path });
    }
    if (isBuilt(node)) {
      built += 1;
      if (inFunction) late.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, (child) => visit(child, inFunction || isFunction(node)));
  };
  visit(file, false);
  return { literals, built, late };
}

/** Loads every module and takes down the expressions that are built from strings meanwhile. */
async function builtExpressions(files: readonly SourceFile[]): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const real = globalThis.RegExp;
  const watch = (expression: RegExp): RegExp => {
    const [, , , caller = ""] = (new Error().stack ?? "").split("\n");
    const at = caller.lastIndexOf("/src/");
    if (at >= 0 && !caller.includes("node_modules")) {
      const file = caller.slice(at + "/src/".length).split(":")[0] ?? "";
      found.push({ source: expression.source, flags: expression.flags, file });
    }
    return expression;
  };
  globalThis.RegExp = new Proxy(real, {
    construct: (target, parameters) => watch(Reflect.construct(target, parameters) as RegExp),
    apply: (target, self, parameters) => watch(Reflect.apply(target, self, parameters) as RegExp),
  });
  try {
    // The command itself runs when it is loaded.
    for (const { path } of files) if (path !== "cli/main.ts") await import(pathToFileURL(`${sourceRoot}${path}`).href);
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/** Every regular expression of the package, each once, in the order of their names; and what would have been overlooked. */
export async function packageExpressions(): Promise<{
  readonly expressions: readonly Expression[];
  readonly overlooked: readonly string[];
}> {
  const files = sourceFiles();
  const read = files.map((file) => ({ path: file.path, ...expressionsIn(file) }));
  const built = await builtExpressions(files);
  const overlooked = read.flatMap(({ path, late, built: places }) => {
    const seen = built.filter(({ file }) => file === path).length;
    return [...late, ...(seen < places ? [`${path}: ${places} built, ${seen} seen`] : [])];
  });
  const expressions = new Map(
    [...read.flatMap(({ literals }) => literals), ...built].map((expression) => [nameOf(expression), expression]),
  );
  return { expressions: [...expressions.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)), overlooked };
}
