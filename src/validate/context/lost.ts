import type { Misfit } from "../../rules/rule.js";
import { type Path, toPointer } from "../../text/path.js";

/** Answers whether something at, above or below a path was left out because it does not fit. The places are gathered once, so that each answer costs only its path. */
export function lostPlaces(misfits: readonly Misfit[]): (path: Path) => boolean {
  if (misfits.length === 0) return () => false;
  let left: Set<string> | undefined;
  const above = new Set<string>();
  const gather = (): Set<string> => {
    const places = new Set<string>();
    for (const misfit of misfits) {
      const pointer = toPointer(misfit.left);
      if (places.has(pointer)) continue;
      places.add(pointer);
      for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
        const holder = pointer.slice(0, end);
        if (above.has(holder)) break;
        above.add(holder);
      }
    }
    return places;
  };
  return (path) => {
    left ??= gather();
    const pointer = toPointer(path);
    if (left.has("") || left.has(pointer) || above.has(pointer)) return true;
    for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1))
      if (left.has(pointer.slice(0, end))) return true;
    return false;
  };
}
