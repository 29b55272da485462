import { existsSync, readFileSync } from "node:fs";
import { checkSync } from "recheck";
import { type Expression, nameOf } from "./expressions.js";

/** The expressions found safe, by name; with how: `automaton` is a proof, `fuzz` a search that found nothing (for what no automaton can do: lookbehinds). */
export interface Proofs {
  readonly [name: string]: string;
}

export const proofsFile = new URL("proofs.json", import.meta.url);

/** What was proven before. */
export const readProofs = (): Proofs => (existsSync(proofsFile) ? (JSON.parse(readFileSync(proofsFile, "utf8")) as Proofs) : {});

/** Proves that no text makes the expression take more than linear time, or says what does. */
export function prove({ source, flags }: Pick<Expression, "source" | "flags">): { readonly safe: boolean; readonly how: string } {
  const found = checkSync(source, flags, { timeout: 60_000 });
  if (found.status === "safe") return { safe: true, how: found.checker };
  if (found.status === "vulnerable") return { safe: false, how: `${found.complexity.summary}: ${found.attack.pattern}` };
  return { safe: false, how: `not decided (${found.error.kind})` };
}

/** Proves those of the expressions that were not proven before. */
export function proveNew(
  expressions: readonly Expression[],
  known: Proofs,
): { readonly proofs: Proofs; readonly unsafe: readonly string[]; readonly stale: readonly string[] } {
  const proofs: Record<string, string> = {};
  const unsafe: string[] = [];
  for (const expression of expressions) {
    const name = nameOf(expression);
    const { safe, how } = known[name] === undefined ? prove(expression) : { safe: true, how: known[name] };
    if (safe) proofs[name] = how;
    else unsafe.push(`${expression.file}: ${name} ${how}`);
  }
  return { proofs, unsafe, stale: Object.keys(known).filter((name) => proofs[name] === undefined) };
}
