import { type JsonPointer, type Path, toPointer } from "../text/path.js";
import type { Finding } from "./result.js";

/** Findings by the place they point at, for a form that shows each beside its field. Keys are JSON Pointers: `/signOff/date`. Suppressed findings are left out. */
export function findingsByPath({ findings }: { readonly findings: readonly Finding[] }): ReadonlyMap<JsonPointer, readonly Finding[]> {
  const byPath = new Map<JsonPointer, Finding[]>();
  for (const finding of findings) {
    if (finding.suppressed) continue;
    const pointer = toPointer(finding.path);
    const list = byPath.get(pointer);
    if (list) list.push(finding);
    else byPath.set(pointer, [finding]);
  }
  return byPath;
}

/** Findings in the form of the report: what points at a place, and what points below it. */
export interface FindingTree {
  readonly findings: readonly Finding[];
  /** By the name of the field. */
  readonly fields?: { readonly [name: string]: FindingTree };
  /** By index, with holes where nothing was found. */
  readonly items?: readonly (FindingTree | undefined)[];
}

interface Branch {
  findings: Finding[];
  fields?: { [name: string]: Branch };
  items?: Branch[];
}

function branchAt(root: Branch, path: Path): Branch {
  let branch = root;
  for (const step of path) {
    if (typeof step === "number") {
      branch.items ??= [];
      branch.items[step] ??= { findings: [] };
      branch = branch.items[step];
    } else {
      // Without a prototype, so that no name of a field can mean anything else.
      branch.fields ??= Object.create(null) as { [name: string]: Branch };
      branch.fields[step] ??= { findings: [] };
      branch = branch.fields[step];
    }
  }
  return branch;
}

/** Arranges findings as a tree of fields and items, for forms that are trees themselves. Suppressed findings are left out. */
export function findingsToTree({ findings }: { readonly findings: readonly Finding[] }): FindingTree {
  const root: Branch = { findings: [] };
  for (const finding of findings) if (!finding.suppressed) branchAt(root, finding.path).findings.push(finding);
  return root;
}
