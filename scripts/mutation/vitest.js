// @ts-check
// What the tests import from "vitest" and "@fast-check/vitest" when they run in Stryker's process: vitest's own `expect`, and the least that collects tests.
import { format } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import fc from "fast-check";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

const globals = /** @type {any} */ (globalThis);
/** @type {any} */
const expect = (/** @type {unknown} */ value, /** @type {string | undefined} */ message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globals[ASYMMETRIC_MATCHERS_OBJECT], {
  getState: () => getState(expect),
  setState: (/** @type {object} */ state) => setState(state, expect),
  extend: (/** @type {any} */ matchers) => /** @type {any} */ (chai.expect).extend(expect, matchers),
});
setState({ assertionCalls: 0 }, expect);
Object.defineProperty(globals, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });
expect.extend(customMatchers);

/** @typedef {{ name: string, run: () => unknown }} Test */
/** @typedef {(...values: any[]) => unknown} Body */

/** @type {Test[]} */
let tests = [];
let path = "";

/** Once for each row; `$key` and `%s` in the name stand for its values. @param {(name: string, run: () => unknown) => void} make */
const each = (make) => (/** @type {readonly any[]} */ rows) => (/** @type {string} */ name, /** @type {Body} */ body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    const places = name.match(/%[sijdo]/g)?.length ?? 0;
    const title = format(name, .../** @type {unknown[]} */ (values.slice(0, places))).replace(/\$(\w+)/g, (whole, key) =>
      String(row?.[key] ?? whole),
    );
    make(title, () => body(...values));
  }
};

/** @param {string} name @param {() => unknown} body */
function describe(name, body) {
  const outer = path;
  path = `${path}${name} `;
  body();
  path = outer;
}
describe.each = each(describe);

/** @param {string} name @param {any[]} given options, the body, a time limit */
function test(name, ...given) {
  tests.push({ name: path + name, run: given.find((value) => typeof value === "function") });
}
test.each = each(test);
/** The same values in every run: a mutant must not be caught by luck. @param {any[]} values */
test.prop =
  (...[values]) =>
  (/** @type {string} */ name, /** @type {Body} */ body) =>
    test(name, () =>
      fc.assert(
        fc.property(...values, (/** @type {any[]} */ ...given) => body(...given)),
        { seed: 1 },
      ),
    );

/** Types are no matter of a run. @type {any} */
const anything = new Proxy(() => anything, { get: () => anything });

/** @type {{ readonly [id: string]: object }} */
export const modules = {
  vitest: { describe, it: test, test, expect, expectTypeOf: () => anything },
  "@fast-check/vitest": { fc, test, it: test },
};

/** The tests that are registered while a file is loaded. @param {() => void} load */
export function collect(load) {
  tests = [];
  load();
  return tests;
}
