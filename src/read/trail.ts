import type { Path } from "../text/path.js";

/** A property's name or an index. */
export type Step = string | number;

/** Where a value of the report stands, linked to what holds it: a path is written out only for what somebody asks for. */
export interface Trail {
  readonly step: Step;
  readonly holder: Trail | undefined;
}

/** A field of the report, or a step below one. */
export function trail(field: string, step?: Step): Trail {
  const top: Trail = { step: field, holder: undefined };
  return step === undefined ? top : { step, holder: top };
}

/** A step below a place. */
export const below = (holder: Trail, step: Step): Trail => ({ step, holder });

/** The path written out. */
export function pathOf(end: Trail): Path {
  let length = 0;
  for (let at: Trail | undefined = end; at; at = at.holder) length += 1;
  const path: Step[] = new Array(length);
  for (let at: Trail | undefined = end; at; at = at.holder) path[--length] = at.step;
  return path;
}
