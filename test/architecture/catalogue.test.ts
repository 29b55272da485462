import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules as catalogue } from "../../src/rules/index.js";
import type { Rule } from "../../src/rules/rule.js";
import { version } from "../../src/version.js";
import { sourceFiles } from "./sources.js";

const rules: readonly Rule[] = catalogue;
const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();
const messages = rules.flatMap((rule) =>
  Object.entries(rule.messages).map(([messageId, text]) => ({ where: `${rule.id} ${messageId}`, rule, text })),
);

describe("the catalogue", () => {
  it("is in the order of the ids, each once", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
  it("holds every rule that is written", () => {
    const written = sourceFiles().flatMap(({ path, text }) =>
      path.startsWith("rules/") ? [...text.matchAll(/defineRule\(\{\s*id: "([^"]+)"/g)].map(([, id]) => id) : [],
    );
    expect(written.sort()).toEqual(rules.map(({ id }) => id));
  });
  it("keeps each rule in the file of its name", () => {
    const astray = sourceFiles().flatMap(({ path, text }) =>
      [...text.matchAll(/defineRule\(\{\s*id: "([^"]+)"/g)]
        .filter(([, id]) => path !== `rules/${id}.ts` && path.startsWith("rules/"))
        .map(([, id]) => `${id} in ${path}`),
    );
    expect(astray).toEqual([]);
  });
  it.each(rules.map((rule) => ({ rule, id: rule.id })))("$id is released in a version and speaks both languages", ({ rule }) => {
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
    for (const text of [rule.title, rule.about, ...Object.values(rule.messages)]) {
      expect(Object.keys(text).sort()).toEqual(["en", "zh-CN"]);
      expect(text["zh-CN"].trim()).toMatch(/\p{Script=Han}/u);
      expect(text.en.trim()).toMatch(/[a-z]/);
    }
  });
  it.each(rules.map((rule) => ({ rule, id: rule.id })))("$id rests on something, or is technical", ({ rule }) => {
    if (!/^(?:source|shape)\//.test(rule.id)) expect(rule.basis.length).toBeGreaterThan(0);
  });
});

describe("messages", () => {
  it.each(messages)("$where has the same placeholders in both languages", ({ text }) => {
    expect(placeholders(text.en)).toEqual(placeholders(text["zh-CN"]));
  });
  it.each(["zh-CN", "en"] as const)("no two share a text (%s)", (locale) => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { where, text } of messages) {
      const other = seen.get(text[locale]);
      if (other) shared.push(`${other} = ${where}`);
      seen.set(text[locale], where);
    }
    expect(shared).toEqual([]);
  });
  it.each(messages)("$where speaks as an official would", ({ text }) => {
    expect(text["zh-CN"]).not.toMatch(/错误|违规|不合格|校验失败|不合法|法定|！|!/);
    expect(text.en).not.toMatch(/!|\b(?:invalid|illegal|violation|error)\b/i);
  });
  it("a please-add says not to invent what was not done", () => {
    const bold = messages.filter(
      ({ text }) =>
        /请(?:逐条)?(?:补写|补充)/.test(text["zh-CN"]) && !/没有|确实|按实际|如实|从本单位|可以单列|多从|补写日/.test(text["zh-CN"]),
    );
    expect(bold.map(({ where }) => where)).toEqual([]);
  });
  it("name no field of the model", () => {
    const fields =
      /\b(?:signOff|signatories|addressees|documentNumber|approvedBy|dateText|runIn|copiedTo|issuers|divisionCode|creditCode)\b/;
    expect(messages.filter(({ text }) => fields.test(text["zh-CN"]) || fields.test(text.en)).map(({ where }) => where)).toEqual([]);
  });
});

describe("the version", () => {
  it("is that of package.json", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
    expect(version).toBe(manifest.version);
  });
});
