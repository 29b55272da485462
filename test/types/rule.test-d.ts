import {
  cite,
  defineRule,
  describeSchema,
  type Fault,
  type JsonSchema,
  type Locale,
  type Path,
  type Rule,
  reportSchema,
  rules,
  toJsonSchema,
} from "fazhi-report";
import { expectTypeOf, test } from "vitest";
import * as z from "zod";

const words = { "zh-CN": "标题", en: "title" };

test("a rule's params are typed from its Chinese message", () => {
  defineRule({
    id: "local/title",
    since: "0.1.0",
    force: "hint",
    basis: [cite("documents-2012", "art-9-7")],
    title: words,
    about: words,
    messages: {
      long: { "zh-CN": "{place}有{count}个字。", en: "{place} has {count} characters." },
      odd: { "zh-CN": "{place}不规范。", en: "{place} is odd." },
    },
    check(_, find) {
      find({ messageId: "long", path: ["title"], params: { count: 40 } });
      find({ messageId: "odd", path: ["title"] });
      // @ts-expect-error no such message
      find({ messageId: "short", path: ["title"] });
      // @ts-expect-error the message needs {count}
      find({ messageId: "long", path: ["title"] });
      // @ts-expect-error the message has no {length}
      find({ messageId: "long", path: ["title"], params: { length: 40 } });
    },
  });
});

test("a rule's options come from its schema", () => {
  const rule = defineRule({
    id: "local/late",
    since: "0.1.0",
    force: "should",
    basis: [],
    title: words,
    about: words,
    messages: { late: { "zh-CN": "过晚。", en: "Late." } },
    options: z.strictObject({ before: z.string().default("01-31") }),
    check({ options, report }) {
      expectTypeOf(options).toEqualTypeOf<{ before: string }>();
      expectTypeOf(report.year).toEqualTypeOf<number | undefined>();
    },
  });
  expectTypeOf(rule).toEqualTypeOf<Rule<"local/late">>();
});

test("a citation names what exists", () => {
  cite("inspection-2019", "contents");
  // @ts-expect-error no such instrument
  cite("inspection-2091");
  // @ts-expect-error no such provision
  cite("inspection-2019", "art-99");
});

test("the catalogue is a list of rules", () => {
  expectTypeOf(rules).toExtend<readonly Rule[]>();
  expectTypeOf<Fault["path"]>().toEqualTypeOf<Path>();
});

test("schemas describe themselves, extended ones too", () => {
  expectTypeOf(toJsonSchema(reportSchema.extend({ budget: z.number() }))).toEqualTypeOf<JsonSchema>();
  expectTypeOf(describeSchema({ locale: "en" as Locale, format: "html" })).toBeString();
  // @ts-expect-error no such format
  describeSchema({ format: "pdf" });
});
