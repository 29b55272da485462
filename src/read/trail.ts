import type { Path } from "../text/path.js";

/** Where a value of the report stands, linked to what holds it: a path is written out only for what somebody asks for. */
export interface Trail {
  readonly step: string | number;
  readonly holder: Trail | undefined;
}

/** A field of the report, or a step below one. */
export function trail(field: string, step?: string | number): Trail {
  const top: Trail = { step: field, holder: undefined };
  return step === undefined ? top : { step, holder: top };
}

/** A step below a place. */
export const below = (holder: Trail, step: string | number): Trail => ({ step, holder });

/** The path written out. */
export function pathOf(end: Trail): Path {
  const path: (string | number)[] = [];
  for (let at: Trail | undefined = end; at; at = at.holder) path.push(at.step);
  return path.reverse();
}
