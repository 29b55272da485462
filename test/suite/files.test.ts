import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { reportSchema } from "../../src/model/schema.js";
import { suiteFiles, suiteFolder } from "./cases.js";

const schema = JSON.parse(readFileSync(join(suiteFolder, "suite.schema.json"), "utf8"));
const fits = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
const files = suiteFiles();

describe("files of the suite", () => {
  it("the schema refuses what is no case", () => {
    const good = { name: "a", base: "complete", outcome: "passed", findings: [] };
    const file = (wrong: object): unknown => ({ rule: "parts/missing", cases: [{ ...good, ...wrong }, good, good, good, good, good] });
    expect(fits(file({}))).toBe(true);
    for (const wrong of [{ outcome: "failed" }, { text: "一、" }, { outcome: "inapplicable" }, { reason: "no-duty" }, { remark: "x" }, { base: undefined, report: undefined }]) {
      expect(fits(JSON.parse(JSON.stringify(file(wrong))))).toBe(false);
    }
  });
  it.each(files)("$id fits the schema", ({ file }) => {
    fits(file);
    expect(fits.errors ?? []).toEqual([]);
  });
  it.each(files)("$id names each case once", ({ file }) => {
    const names = file.cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
  it.each(readdirSync(join(suiteFolder, "bases")))("the base %s is a report", (name) => {
    expect(reportSchema.safeParse(JSON.parse(readFileSync(join(suiteFolder, "bases", name), "utf8"))).error).toBeUndefined();
  });
});
