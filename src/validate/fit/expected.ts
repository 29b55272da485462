import type * as z from "zod";
import type { LocalText } from "../../model/terms.js";

/** What is expected where the schema alone does not say it. */
export const expectations = {
  object: { "zh-CN": "对象", en: "an object" },
  list: { "zh-CN": "列表", en: "a list" },
  text: { "zh-CN": "文字", en: "a text" },
  readable: { "zh-CN": "可以读取的值", en: "a value that can be read" },
  acyclic: { "zh-CN": "不包含自身的内容", en: "a value that does not contain itself" },
  shallow: { "zh-CN": "不超过64层的内容", en: "at most 64 levels" },
  shorter: { "zh-CN": "不超过1000000项的列表", en: "a list of at most 1,000,000 items" },
  smaller: { "zh-CN": "总量不超过1.3亿字的内容", en: "at most 130 million characters in all" },
} as const satisfies { readonly [name: string]: LocalText };

const oneOf = (values: Iterable<unknown>): LocalText => {
  const names = [...values].map(String);
  return names.length === 1
    ? { "zh-CN": `“${names[0]}”`, en: `“${names[0]}”` }
    : { "zh-CN": `下列之一：${names.join("、")}`, en: `one of ${names.join(", ")}` };
};

/** What a schema expects, in words. */
export function expectedOf(schema: z.core.$ZodType): LocalText {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return expectedOf(def.innerType);
    case "string":
      if ("format" in def && def.format === "date") return { "zh-CN": "日期，写作2025-01-31的样子", en: "a date such as 2025-01-31" };
      return expectations.text;
    case "number": {
      const { minValue: least, maxValue: most } = schema as z.ZodNumber;
      return Number.isFinite(least) && Number.isFinite(most)
        ? { "zh-CN": `${least}至${most}的整数`, en: `a whole number from ${least} to ${most}` }
        : { "zh-CN": "数字", en: "a number" };
    }
    case "boolean":
      return { "zh-CN": "true或者false", en: "true or false" };
    case "enum":
      return oneOf(Object.values(def.entries));
    case "literal":
      return oneOf(def.values);
    case "array":
      return expectations.list;
    default:
      return expectations.object;
  }
}
