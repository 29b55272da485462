import * as z from "zod";
import { expectations, expectedOf } from "./expected.js";
import { count, enter, type Fitter, isFull, leaveOut, lengthOf, misfit, notFitting, type Walk } from "./walk.js";

type Schema = z.core.$ZodType;

/** A schema ready for walking: a fitter and, where nothing lies below, a plain question that costs no bookkeeping. */
interface Compiled {
  readonly take: Fitter;
  readonly accepts: ((value: unknown) => boolean) | undefined;
  /** Whether it takes any text and nothing else, as most fields do. */
  readonly isText: boolean;
}
type Known = Map<Schema, Compiled>;
interface Field {
  readonly key: string;
  readonly optional: boolean;
  readonly value: Compiled;
}

/**
 * Turns a schema into closures that take what fits and leave out the rest. The schema stays the only description of the shape: objects, lists, optional fields and
 * discriminated unions are walked, whatever else it holds is checked by the schema itself.
 */
export function compile(schema: Schema): Fitter {
  return compiled(schema, new Map()).take;
}

function compiled(schema: Schema, known: Known): Compiled {
  const made = known.get(schema);
  if (made) return made;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  let own: Compiled;
  if (def.type === "object" && !def.catchall && !def.checks?.length) own = inner(objectFitter(def.shape, known));
  else if (def.type === "array" && !def.checks?.length) own = inner(arrayFitter(def.element, known));
  else if (def.type === "union" && "discriminator" in def) own = inner(unionFitter(def.discriminator as string, def.options, known));
  else if (def.type === "optional") own = optional(compiled(def.innerType, known));
  else own = leaf(schema);
  known.set(schema, own);
  return own;
}

const inner = (take: Fitter): Compiled => ({ take, accepts: undefined, isText: false });

function optional({ take, accepts, isText }: Compiled): Compiled {
  return {
    take: (value, walk) => (value === undefined ? undefined : take(value, walk)),
    accepts: accepts && ((value) => value === undefined || accepts(value)),
    isText,
  };
}

/** Whatever the walk does not look into: texts, numbers, dates, words of a closed list. */
function leaf(schema: Schema): Compiled {
  const expected = expectedOf(schema);
  const isText = isPlainText(schema);
  const accepts = isText ? (value: unknown) => typeof value === "string" : accepting(schema);
  return {
    isText,
    accepts,
    take: (value, walk) => {
      if (typeof value === "string" && !count(walk, value.length)) return misfit;
      return accepts(value) ? value : notFitting(walk, expected);
    },
  };
}

function isPlainText(schema: Schema): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "string" && !def.checks?.length && !("format" in def) && !def.coerce;
}

function accepting(schema: Schema): (value: unknown) => boolean {
  const { values } = (schema as z.core.$ZodTypes)._zod;
  if (values) return (value) => values.has(value as z.core.util.Literal);
  return (value) => {
    try {
      return z.safeParse(schema, value).success;
    } catch {
      // A value that cannot even be looked at does not fit.
      return false;
    }
  };
}

const isList = (value: unknown): boolean | undefined => {
  try {
    return Array.isArray(value);
  } catch {
    // A revoked proxy.
    return undefined;
  }
};

const unreadable: unique symbol = Symbol("unreadable");

function read(from: object, key: string | number): unknown {
  try {
    return (from as Record<string | number, unknown>)[key];
  } catch {
    return unreadable;
  }
}

/** Fits the value under a key. What can be done without is left out here. */
function takeUnder(walk: Walk, key: string | number, value: unknown, { take, accepts, isText }: Compiled, dispensable: boolean): unknown {
  if (typeof value === "string" && (isText || accepts?.(value))) {
    walk.size += value.length;
    if (!isFull(walk)) return value;
  } else if (accepts?.(value)) return value;
  const first = walk.misfits.length;
  walk.path.push(key);
  const taken = value === unreadable ? notFitting(walk, expectations.readable) : take(value, walk);
  if (taken === misfit && dispensable) leaveOut(walk, first);
  walk.path.pop();
  return taken;
}

function objectFitter(shape: z.core.$ZodShape, known: Known): Fitter {
  let fields: readonly Field[] | undefined;
  let names: ReadonlySet<string> | undefined;
  return (value, walk) => {
    if (typeof value !== "object" || value === null || isList(value) !== false) return notFitting(walk, expectations.object);
    if (!enter(walk, value)) return misfit;
    // Made on first use: a section holds sections.
    fields ??= Object.keys(shape).map((key) => {
      const schema = shape[key] as Schema;
      return { key, optional: (schema as z.core.$ZodTypes)._zod.def.type === "optional", value: compiled(schema, known) };
    });
    const out: Record<string, unknown> = {};
    let fits = true;
    for (let index = 0; index < fields.length; index++) {
      const { key, optional: dispensable, value: inside } = fields[index] as Field;
      const child = read(value, key);
      if (child === undefined && dispensable) continue;
      const taken = takeUnder(walk, key, child, inside, dispensable);
      if (taken !== misfit) out[key] = taken;
      else if (!dispensable) fits = false;
    }
    if (walk.keepsUnknown) {
      names ??= new Set(fields.map(({ key }) => key));
      carryUnknown(value, out, names);
    }
    walk.around.pop();
    return fits ? out : misfit;
  };
}

/** Keys that the schema does not know are left alone. */
function carryUnknown(from: object, to: Record<string, unknown>, names: ReadonlySet<string>): void {
  let keys: readonly string[];
  try {
    keys = Object.keys(from);
  } catch {
    return;
  }
  for (const key of keys) {
    if (names.has(key) || key === "__proto__") continue;
    const value = read(from, key);
    if (value !== unreadable) to[key] = value;
  }
}

function arrayFitter(element: Schema, known: Known): Fitter {
  let items: Compiled | undefined;
  return (value, walk) => {
    if (isList(value) !== true) return notFitting(walk, expectations.list);
    const list = value as readonly unknown[];
    let length: number | undefined;
    try {
      length = lengthOf(list);
    } catch {
      return notFitting(walk, expectations.readable);
    }
    if (length === undefined) return notFitting(walk, expectations.shorter);
    if (!enter(walk, list)) return misfit;
    items ??= compiled(element, known);
    const out: unknown[] = [];
    for (let index = 0; index < length && !isFull(walk); index++) {
      const taken = takeUnder(walk, index, read(list, index), items, true);
      // A hole keeps the indices of what follows.
      if (taken !== misfit) out[index] = taken;
    }
    if (out.length < length) out.length = length;
    walk.around.pop();
    return out;
  };
}

function unionFitter(discriminator: string, options: readonly Schema[], known: Known): Fitter {
  const byValue = new Map<unknown, Fitter>();
  const expected: string[] = [];
  for (const option of options) {
    const { take } = compiled(option, known);
    for (const value of option._zod.propValues?.[discriminator] ?? []) {
      byValue.set(value, take);
      expected.push(String(value));
    }
  }
  const words = { "zh-CN": `下列之一：${expected.join("、")}`, en: `one of ${expected.join(", ")}` };
  const wrongKind = inner((_, walk) => notFitting(walk, words));
  return (value, walk) => {
    if (typeof value !== "object" || value === null || isList(value) !== false) return notFitting(walk, expectations.object);
    const kind = read(value, discriminator);
    const take = byValue.get(kind);
    if (take) return take(value, walk);
    return takeUnder(walk, discriminator, kind, wrongKind, false);
  };
}
