import { describe, expect, it } from "vitest";
import { expressionsIn, nameOf, packageExpressions } from "./expressions.js";
import { prove, proveNew, readProofs } from "./proofs.js";

describe("regular expressions", () => {
  it("are all found, and each is proven safe", async () => {
    const { expressions, overlooked } = await packageExpressions();
    expect(overlooked).toEqual([]);
    expect(expressions.length).toBeGreaterThan(300);
    const built = expressions.filter(({ file, source }) => file === "text/date.ts" && source.includes("〇"));
    expect(built.length, "expressions that are built from strings").toBeGreaterThan(0);
    const { unsafe, stale } = proveNew(expressions, readProofs());
    expect(unsafe).toEqual([]);
    expect(stale, "npm run test:regex takes out what is gone").toEqual([]);
  }, 300_000);

  it("are told from those that can run away", () => {
    expect(prove({ source: "^(a|aa)+$", flags: "" }).safe).toBe(false);
    expect(prove({ source: "\\s+$", flags: "" }).safe).toBe(false);
    expect(prove({ source: "^\\s{1,8}$", flags: "" })).toEqual({ safe: true, how: "automaton" });
    expect(proveNew([{ source: "(?:x+)+y", flags: "", file: "a.ts" }], {}).unsafe).toHaveLength(1);
    expect(proveNew([], { "/gone/": "automaton" }).stale).toEqual(["/gone/"]);
  });

  it("are found in code wherever they stand", () => {
    const text = 'const a = /x[/]y/giu;\nconst late = (word: string) => new RegExp(word, "y");\nnew RegExp("b");';
    const { literals, built, late } = expressionsIn({ path: "a.ts", text });
    expect(literals.map(nameOf)).toEqual(["/x[/]y/giu"]);
    expect(built).toBe(2);
    expect(late).toEqual(["a.ts:2"]);
  });
});
