import { describe, expect, it } from "vitest";
import { describeSchema } from "../../src/describe/dictionary.js";
import { toJsonSchema } from "../../src/describe/json-schema.js";
import { command, folderOf } from "./command.js";

const folder = folderOf({});

describe("schema", () => {
  it("prints the data dictionary, as Markdown or as a page, in the language of the call", async () => {
    expect(await command(folder, ["schema"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("发文机关") });
    const english = await command(folder, ["schema", "--locale", "en"]);
    expect(english.out.trim()).toBe(describeSchema({ locale: "en", format: "markdown" }).trim());
    expect((await command(folder, ["schema", "--format", "html"])).out).toContain("<table");
  });
  it("prints JSON Schema", async () => {
    const { out } = await command(folder, ["schema", "--format", "json-schema"]);
    expect(JSON.parse(out)).toEqual(toJsonSchema(undefined, { locale: "zh-CN" }));
    expect(JSON.parse(out).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });
  it("refuses other formats and operands", async () => {
    expect((await command(folder, ["schema", "--format", "yaml"])).code).toBe(2);
    expect(await command(folder, ["schema", "x"])).toEqual({ code: 2, out: "", err: "fazhi-report：命令 schema 不带参数\n" });
  });
});
