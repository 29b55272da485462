import { describe, expect, it } from "vitest";
import type { Params } from "../../src/rules/rule.js";
import { renderMessage } from "../../src/validate/render.js";

const render = (text: string, params: Params = {}, quote?: string) =>
  renderMessage({ "zh-CN": text, en: `en: ${text}` }, { place: "标题", quote, params, report: {}, options: { locale: "zh-CN" } });

describe("a message", () => {
  it("is filled with place, quote and values", () => {
    expect(render("{place}有“{quote}”，共{count}处。", { count: 3 }, "合同")).toBe("标题有“合同”，共3处。");
    expect(render("{a}和{b}", { a: { term: "plans" }, b: { place: ["year"] } })).toBe("下一年度主要安排和报告年度");
    expect(render("{a}{a}", { a: "甲" })).toBe("甲甲");
    expect(render("没有空位。")).toBe("没有空位。");
    expect(render("")).toBe("");
  });
  it("keeps a placeholder that has no value", () => {
    expect(render("{quote}")).toBe("{quote}");
    expect(render("{other}", {}, "合同")).toBe("{other}");
    expect(render("{other}{toString}")).toBe("{other}{toString}");
    expect(render("{a}", { a: undefined } as unknown as Params)).toBe("{a}");
  });
});
