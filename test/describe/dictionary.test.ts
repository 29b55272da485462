import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type DictionaryType, describeSchema } from "../../src/describe/dictionary.js";
import { reportSchema } from "../../src/model/schema.js";
import { rules } from "../../src/rules/index.js";

const types = (options: Parameters<typeof describeSchema>[0]): DictionaryType[] =>
  JSON.parse(describeSchema({ ...options, format: "json" })) as DictionaryType[];
const field = (all: DictionaryType[], type: string, name: string): DictionaryType["fields"][number] | undefined =>
  all.find((entry) => entry.name === type)?.fields.find((entry) => entry.field === name);

describe("describeSchema", () => {
  it("lists every type of a report, the report first", () => {
    const names = types({}).map(({ name }) => name);
    expect(names[0]).toBe("Report");
    expect([...names].sort()).toEqual([
      "Attachment",
      "Issuer",
      "Paragraph",
      "Publication",
      "Report",
      "Section",
      "SignOff",
      "Submission",
      "Table",
    ]);
  });
  it("has every field of the schema, in its order", () => {
    expect(types({})[0]?.fields.map((entry) => entry.field)).toEqual(Object.keys(reportSchema.shape));
  });
  it("says name, type, shape and example", () => {
    expect(field(types({ locale: "en" }), "Issuer", "name")).toMatchObject({
      term: "机关名称",
      title: "name",
      type: "text",
      required: true,
      example: "清溪县云台镇人民政府",
    });
    expect(field(types({}), "Report", "sections")).toMatchObject({ term: "正文", title: "正文", type: "列表 (Section)", required: false });
    expect(field(types({}), "SignOff", "date")).toMatchObject({ type: "日期" });
    expect(field(types({ locale: "en" }), "Section", "content")).toMatchObject({ type: "list (Paragraph or Section or Table)" });
  });
  it("says which rules ask for a field, on what basis", () => {
    const { requiredBy } = field(types({ locale: "en" }), "SignOff", "date") ?? {};
    expect(requiredBy).toEqual([
      { rule: "signoff/date-missing", force: "must", basis: [expect.stringMatching(/^Regulations on the Handling of Official Documents/)] },
    ]);
  });
  it("names rules that exist", () => {
    const asked = types({}).flatMap(({ fields }) => fields.flatMap(({ requiredBy }) => requiredBy.map(({ rule }) => rule)));
    // Every rule of this kind that the table names is in the catalogue: none was dropped.
    expect(asked.sort()).toEqual(
      [
        "document/addressee-missing",
        "document/approver-missing",
        "document/attachment-missing",
        "issuer/missing",
        "parts/empty",
        "parts/missing",
        "signoff/date-missing",
        "signoff/signatory-missing",
        "title/missing",
        "years/missing",
      ].sort(),
    );
    expect(rules.map(({ id }) => id as string)).toEqual(expect.arrayContaining(asked));
  });
  it("describes a schema that a user extended, nested objects too", () => {
    const schema = reportSchema.extend({
      budget: z
        .number()
        .optional()
        .meta({ title: "普法经费", description: "单位：万元", examples: [12.5] }),
      contact: z.object({ name: z.string().meta({ title: "联系人" }), phone: z.string().optional() }).meta({ title: "联系方式" }),
      channel: z.enum(["site", "paper"]),
    });
    const all = types({ schema });
    expect(field(all, "Report", "budget")).toEqual({
      field: "budget",
      term: "普法经费",
      title: "普法经费",
      description: "单位：万元",
      type: "数字",
      required: false,
      requiredBy: [],
      example: 12.5,
    });
    expect(field(all, "Report", "contact")).toMatchObject({ title: "联系方式", type: "Contact", required: true });
    expect(field(all, "Contact", "name")).toMatchObject({ title: "联系人", required: true });
    expect(field(all, "Contact", "phone")).toMatchObject({ title: "phone", required: false });
    expect(field(all, "Report", "channel")).toMatchObject({ type: '"site" 或 "paper"' });
    expect(field(all, "Report", "year")).toMatchObject({ title: "报告年度" });
  });
  it("describes any schema, one that stands in itself too", () => {
    const note = z.object({
      text: z.unknown(),
      nothing: z.null(),
      tags: z.array(z.any()),
      get notes() {
        return z.array(note).optional();
      },
    });
    const [only, ...others] = types({ schema: note as unknown as typeof reportSchema });
    expect(others).toEqual([]);
    expect(only?.fields.map(({ field: name, type }) => [name, type])).toEqual([
      ["text", "任意值"],
      ["nothing", "null"],
      ["tags", "列表 (任意值)"],
      ["notes", "列表 (Report)"],
    ]);
  });
  it("writes Markdown tables whose rows have as many cells as the head", () => {
    const schema = reportSchema.extend({ odd: z.string().meta({ title: "a|b", description: "one\ntwo" }) });
    for (const locale of ["zh-CN", "en"] as const) {
      const rows = describeSchema({ schema, locale })
        .split("\n")
        .filter((line) => line.startsWith("|"));
      expect(rows.length).toBeGreaterThan(40);
      expect(new Set(rows.map((row) => row.replaceAll("\\|", "").split("|").length))).toEqual(new Set([9]));
    }
  });
  it("writes a page of HTML that loads nothing and escapes what it shows", () => {
    const schema = reportSchema.extend({ odd: z.string().meta({ title: "<script>alert(1)</script>" }) });
    const page = describeSchema({ schema, format: "html", locale: "en" });
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script|<link|src=|url\(|https?:\/\/(?!www\.example)/);
    expect(page.match(/<tr>/g)?.length).toBe(page.match(/<\/tr>/g)?.length);
  });
});
