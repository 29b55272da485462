import * as z from "zod";
import { expectations, expectedOf } from "./expected.js";
import { count, enter, type Fitter, isFull, leaveOut, lengthOf, misfit, notFitting, type Walk } from "./walk.js";

type Schema = z.core.$ZodType;
type Field = { readonly key: string; readonly optional: boolean; readonly take: Fitter };

/**
 * Turns a schema into closures that take what fits and leave out the rest. The schema stays the only description of the shape: objects, lists, optional fields and
 * discriminated unions are walked, whatever else it holds is checked by the schema itself.
 */
export function compile(schema: Schema, known = new Map<Schema, Fitter>()): Fitter {
  const made = known.get(schema);
  if (made) return made;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  let fitter: Fitter;
  if (def.type === "object" && !def.catchall && !def.checks?.length) fitter = objectFitter(def.shape, known);
  else if (def.type === "array" && !def.checks?.length) fitter = arrayFitter(def.element, known);
  else if (def.type === "union" && "discriminator" in def) fitter = unionFitter(def.discriminator as string, def.options, known);
  else if (def.type === "optional") {
    const inner = compile(def.innerType, known);
    fitter = (value, walk) => (value === undefined ? undefined : inner(value, walk));
  } else if (def.type === "literal") {
    const values: readonly unknown[] = def.values;
    const expected = expectedOf(schema);
    fitter = (value, walk) => (values.includes(value) ? value : notFitting(walk, expected));
  } else if (def.type === "string") fitter = textFitter(schema, def);
  else fitter = leafFitter(schema);
  known.set(schema, fitter);
  return fitter;
}

/** Whatever the walk does not look into, and every text of a certain form. */
function leafFitter(schema: Schema): Fitter {
  const expected = expectedOf(schema);
  return (value, walk) => {
    try {
      if (z.safeParse(schema, value).success) return value;
    } catch {
      // A value that cannot even be looked at does not fit.
    }
    return notFitting(walk, expected);
  };
}

function textFitter(schema: Schema, def: z.core.$ZodStringDef): Fitter {
  const plain = !def.checks?.length && !("format" in def) && !def.coerce;
  const check = plain ? undefined : leafFitter(schema);
  return (value, walk) => {
    if (typeof value !== "string") return notFitting(walk, expectedOf(schema));
    if (!count(walk, value.length)) return misfit;
    return check ? check(value, walk) : value;
  };
}

const isList = (value: object): boolean | undefined => {
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

/** Fits the value under a key, with the key on the path. What can be done without is left out here. */
function fitUnder(walk: Walk, key: string | number, value: unknown, take: Fitter, dispensable: boolean): unknown {
  const first = walk.misfits.length;
  walk.path.push(key);
  const fitted = value === unreadable ? notFitting(walk, expectations.readable) : take(value, walk);
  if (fitted === misfit && dispensable) leaveOut(walk, first);
  walk.path.pop();
  return fitted;
}

function objectFitter(shape: z.core.$ZodShape, known: Map<Schema, Fitter>): Fitter {
  let fields: readonly Field[] | undefined;
  let names: ReadonlySet<string> | undefined;
  return (value, walk) => {
    if (typeof value !== "object" || value === null || isList(value) !== false) return notFitting(walk, expectations.object);
    if (!enter(walk, value)) return misfit;
    // Made on first use: a section holds sections.
    fields ??= Object.keys(shape).map((key) => {
      const schema = shape[key] as Schema;
      return { key, optional: (schema as z.core.$ZodTypes)._zod.def.type === "optional", take: compile(schema, known) };
    });
    const out: Record<string, unknown> = {};
    let fits = true;
    for (const { key, optional, take } of fields) {
      const child = read(value, key);
      if (child === undefined && optional) continue;
      const fitted = fitUnder(walk, key, child, take, optional);
      if (fitted !== misfit) out[key] = fitted;
      else if (!optional) fits = false;
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

function arrayFitter(element: Schema, known: Map<Schema, Fitter>): Fitter {
  let take: Fitter | undefined;
  return (value, walk) => {
    if (typeof value !== "object" || value === null || isList(value) !== true) return notFitting(walk, expectations.list);
    let length: number | undefined;
    try {
      length = lengthOf(value as readonly unknown[]);
    } catch {
      return notFitting(walk, expectations.readable);
    }
    if (length === undefined) return notFitting(walk, expectations.shorter);
    if (!enter(walk, value)) return misfit;
    take ??= compile(element, known);
    const out: unknown[] = [];
    for (let index = 0; index < length && !isFull(walk); index++) {
      const fitted = fitUnder(walk, index, read(value, index), take, true);
      // A hole keeps the indices of what follows.
      if (fitted !== misfit) out[index] = fitted;
    }
    if (out.length < length) out.length = length;
    walk.around.pop();
    return out;
  };
}

function unionFitter(discriminator: string, options: readonly Schema[], known: Map<Schema, Fitter>): Fitter {
  const byValue = new Map<unknown, Fitter>();
  const expected: string[] = [];
  for (const option of options) {
    const take = compile(option, known);
    for (const value of option._zod.propValues?.[discriminator] ?? []) {
      byValue.set(value, take);
      expected.push(String(value));
    }
  }
  const words = { "zh-CN": `下列之一：${expected.join("、")}`, en: `one of ${expected.join(", ")}` };
  return (value, walk) => {
    if (typeof value !== "object" || value === null || isList(value) !== false) return notFitting(walk, expectations.object);
    const kind = read(value, discriminator);
    const take = byValue.get(kind);
    if (take) return take(value, walk);
    return fitUnder(walk, discriminator, kind, (_, inner) => notFitting(inner, words), false);
  };
}
