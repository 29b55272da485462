import type { Part } from "../../model/report.js";
import { allParts } from "../../model/terms.js";
import type { PartCoverage, SectionInfo } from "../../rules/rule.js";
import type { Path } from "../../text/path.js";

/** Where each part is covered: by a section of level one, or only by a sub-heading inside another part's section. */
export function coverageOfSections(sections: readonly SectionInfo[]): { readonly [part in Part]: PartCoverage } {
  const own = new Map<Part, Path[]>();
  const embedded = new Map<Part, Path[]>();
  for (const { depth, parts, path } of sections) {
    const target = depth === 1 ? own : embedded;
    for (const part of parts) {
      const paths = target.get(part);
      if (paths) paths.push(path);
      else target.set(part, [path]);
    }
  }
  const covered = (part: Part): PartCoverage => {
    const paths = own.get(part);
    if (paths) return { status: "own", paths };
    const below = embedded.get(part);
    return below ? { status: "embedded", paths: below } : { status: "absent", paths: [] };
  };
  return Object.fromEntries(allParts.map((part) => [part, covered(part)])) as { [part in Part]: PartCoverage };
}
