import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { defineRule } from "../../src/rules/rule.js";
import type { ValidateOptions } from "../../src/validate/result.js";
import { command, folderOf } from "./command.js";

const broken = defineRule({
  id: "test/broken",
  since: "0.1.0",
  force: "must",
  basis: [],
  title: { "zh-CN": "坏了", en: "broken" },
  about: { "zh-CN": "坏了。", en: "Broken." },
  messages: { broken: { "zh-CN": "坏了。", en: "Broken." } },
  applies: () => "must",
  check: () => {
    throw new TypeError("out of luck");
  },
});
// The command takes no rules of its own: one that crashes is put under it.
vi.mock("../../src/validate/validate.js", async (original) => {
  const { validateReport } = await original<typeof import("../../src/validate/validate.js")>();
  return { validateReport: (input: unknown, options: ValidateOptions) => validateReport(input, { ...options, customRules: [broken] }) };
});

const complete = JSON.parse(readFileSync(new URL("../suite/bases/complete.json", import.meta.url), "utf8"));

it("a rule that could not be completed is named, and the status says that something could not be run", async () => {
  const folder = folderOf({ "complete.json": complete });
  const ran = await command(folder, ["check", "complete.json", "--format", "ndjson"]);
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.out)).toMatchObject({ verdict: "review", crashed: ["test/broken"] });
});
