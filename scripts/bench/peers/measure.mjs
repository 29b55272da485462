// Measures rule engines of other fields. Standard input: { json, markdown, rounds }; standard output: a list of figures. Run by ../peers.ts.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const { json, markdown, rounds } = JSON.parse(readFileSync(0, "utf8"));
const folderOf = (entry) => dirname(fileURLToPath(import.meta.resolve(entry)));
const versionOf = (name) => JSON.parse(readFileSync(join(import.meta.dirname, "node_modules", name, "package.json"), "utf8")).version;

// A security advisory with as many products and vulnerabilities as it takes to be about as long as a report.
function advisory(bytes) {
  const make = (count) => ({
    document: {
      category: "csaf_security_advisory",
      csaf_version: "2.0",
      lang: "en",
      title: "Example advisory",
      notes: [{ category: "summary", text: "An advisory of an example." }],
      publisher: { category: "vendor", name: "Example", namespace: "https://example.com" },
      references: [{ category: "self", summary: "Itself", url: "https://example.com/2024-0001.json" }],
      tracking: {
        id: "EX-2024-0001",
        status: "final",
        version: "1",
        initial_release_date: "2024-01-01T10:00:00.000Z",
        current_release_date: "2024-01-01T10:00:00.000Z",
        revision_history: [{ date: "2024-01-01T10:00:00.000Z", number: "1", summary: "First release." }],
      },
    },
    product_tree: {
      full_product_names: Array.from({ length: count }, (_, index) => ({
        product_id: `P-${index}`,
        name: `Example product ${index}`,
        product_identification_helper: { cpe: `cpe:2.3:a:example:product_${index}:1.0:*:*:*:*:*:*:*` },
      })),
    },
    vulnerabilities: Array.from({ length: count }, (_, index) => ({
      cve: `CVE-2024-${1000 + index}`,
      cwe: { id: "CWE-79", name: "Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')" },
      notes: [{ category: "description", text: `What may happen in product ${index}, and under which conditions.` }],
      product_status: { known_affected: [`P-${index}`] },
      remediations: [{ category: "vendor_fix", details: "Update to version 1.1.", product_ids: [`P-${index}`] }],
    })),
  });
  let count = 1;
  while (JSON.stringify(make(count)).length < bytes) count += 1;
  return make(count);
}

// An API description with as many paths as it takes.
function api(bytes) {
  const make = (count) => ({
    openapi: "3.0.3",
    info: { title: "Example", version: "1.0.0", description: "An example.", contact: { name: "Example", url: "https://example.com" } },
    servers: [{ url: "https://example.org" }],
    tags: [{ name: "things", description: "Things." }],
    paths: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/things${index}/{id}`,
        {
          get: {
            operationId: `getThing${index}`,
            summary: "A thing",
            description: "Gives a thing by its id.",
            tags: ["things"],
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
            responses: {
              200: { description: "The thing", content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
            },
          },
        },
      ]),
    ),
    components: { schemas: { Thing: { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } } } },
  });
  let count = 1;
  while (JSON.stringify(make(count)).length < bytes) count += 1;
  return JSON.stringify(make(count));
}

const size = Buffer.byteLength(markdown);

const engines = {
  async markdownlint() {
    const { lint } = await import("markdownlint/sync");
    const lib = folderOf("markdownlint");
    const rules = new Set(
      readdirSync(lib)
        .filter((name) => /^md\d/.test(name))
        .flatMap((name) => readFileSync(join(lib, name), "utf8").match(/"MD\d{3}"/g) ?? []),
    );
    return { takes: "text", rules: rules.size, bytes: size, run: () => lint({ strings: { report: markdown } }) };
  },
  async "textlint-rule-preset-ja-technical-writing"() {
    const { TextlintKernel } = await import("@textlint/kernel");
    const { default: plugin } = await import("@textlint/textlint-plugin-markdown");
    const { default: preset } = await import("textlint-rule-preset-ja-technical-writing");
    const kernel = new TextlintKernel();
    const rules = Object.entries(preset.rules)
      .map(([ruleId, rule]) => ({ ruleId, rule, options: preset.rulesConfig[ruleId] }))
      .filter(({ options }) => options !== false);
    const options = { ext: ".md", plugins: [{ pluginId: "markdown", plugin: plugin.default ?? plugin }], rules };
    return { takes: "text", rules: rules.length, bytes: size, run: () => kernel.lintText(markdown, options) };
  },
  async "@secvisogram/csaf-validator-lib"() {
    const { default: validate } = await import("@secvisogram/csaf-validator-lib/validate.js");
    const tests = Object.values(await import("@secvisogram/csaf-validator-lib/basic.js"));
    const document = advisory(size);
    const { isValid } = await validate(tests, document);
    if (!isValid) throw new Error("the advisory does not pass");
    const bytes = Buffer.byteLength(JSON.stringify(document));
    return { takes: "an object", rules: tests.length, bytes, run: () => validate(tests, document) };
  },
  async "@stoplight/spectral-core"() {
    const { default: core } = await import("@stoplight/spectral-core");
    const { default: rulesets } = await import("@stoplight/spectral-rulesets");
    const spectral = new core.Spectral();
    spectral.setRuleset({ extends: [rulesets.oas] });
    const text = api(size);
    const rules = Object.values(spectral.ruleset.rules).filter(({ enabled }) => enabled).length;
    return { takes: "text", rules, bytes: Buffer.byteLength(text), run: () => spectral.run(text) };
  },
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

async function time(run, least) {
  let runs = 0;
  const start = performance.now();
  do {
    await run();
    runs += 1;
  } while (performance.now() - start < least);
  return (performance.now() - start) / runs;
}

const figures = [];
for (const [name, prepare] of Object.entries(engines)) {
  try {
    const { takes, rules, bytes, run } = await prepare();
    await time(run, 1000);
    const costs = [];
    const ratios = [];
    for (let round = 0; round < rounds; round++) {
      const unit = await time(() => JSON.parse(json), 40);
      costs.push(await time(run, 150));
      ratios.push(costs.at(-1) / unit);
    }
    figures.push({ name: `${name} ${versionOf(name)}`, takes, rules, bytes, median: median(costs), ratio: median(ratios) });
  } catch (error) {
    figures.push({ name, error: `did not run (${String(error?.message ?? error).split("\n")[0]})` });
  }
}
console.log(JSON.stringify(figures));
