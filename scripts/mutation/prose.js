import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const prose = new Set(["about", "title", "messages", "zh-CN", "en", "since", "basis"]);
const keyOf = (node) => (node.key?.type === "StringLiteral" ? node.key.value : node.key?.name);

/** Leaves the words of rules alone: title, about, messages, basis. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "prose", {
    shouldIgnore: (path) =>
      path.isObjectProperty() && prose.has(keyOf(path.node)) ? "the words of a rule are prose, not a decision" : undefined,
  }),
];
