import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

// A rule runs only where every field of its `needs` is there (src/validate/run.ts). What it says of such a field once more, for the compiler, no report can tell apart.
const places = {
  signatories: ["signOff", "signatories"],
  date: ["signOff", "date"],
  publicationDate: ["publication", "date"],
};
const placeOf = (need) => places[need] ?? [need];

/** The places that the rule around a node needs. */
function placesNeeded(path) {
  const call = path.findParent((parent) => parent.isCallExpression() && parent.node.callee.name === "defineRule");
  const needs = call?.node.arguments[0]?.properties.find((property) => property.key?.name === "needs")?.value;
  return (needs?.elements ?? []).map(({ value }) => placeOf(value));
}

/** signOff?.date and report.signOff?.date as ["signOff", "date"], year as ["year"]. */
function placeRead(node) {
  const names = [];
  let at = node;
  for (; at?.type === "OptionalMemberExpression" || at?.type === "MemberExpression"; at = at.object) names.unshift(at.property.name);
  if (at?.type !== "Identifier") return [];
  return at.name === "report" || at.name === "context" ? names.filter((name) => name !== "report") : [at.name, ...names];
}

const startsWith = (place, start) => start.length > 0 && start.every((name, index) => place[index] === name);
const reason = "the rule needs this field, so that it is there";

/** Leaves alone the defaults, the `?.` and the comparisons with undefined of fields that a rule needs. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "needs", {
    shouldIgnore(path) {
      const { node } = path;
      if (path.isAssignmentPattern() && node.left.type === "Identifier")
        return placesNeeded(path).some((place) => place.length === 1 && place[0] === node.left.name) ? reason : undefined;
      if (path.isOptionalMemberExpression() && node.optional) {
        const object = placeRead(node.object);
        return placesNeeded(path).some((place) => startsWith(place, object)) ? reason : undefined;
      }
      const compares = path.isBinaryExpression() && /^[!=]==$/.test(node.operator) && node.right.name === "undefined";
      if (!compares || node.left.type !== "Identifier") return undefined;
      const declared = path.scope.getBinding(node.left.name)?.path;
      const read =
        declared?.isVariableDeclarator() && declared.node.id.type === "Identifier" ? placeRead(declared.node.init) : [node.left.name];
      return placesNeeded(path).some((place) => place.length === read.length && startsWith(place, read)) ? reason : undefined;
    },
  }),
];
