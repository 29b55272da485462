// What the package must do everywhere, in plain JavaScript without anything of a platform: the same cases run in every runtime, loaded as an ES module and with require.
const assert = (condition, message) => {
  if (!condition) throw new Error(message);
};

const equal = (actual, expected) => {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
  assert(is === should, `${is} is not ${should}`);
};

const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const codesOf = (hex) => Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16));

/** The order of keywords means nothing. */
const inOrder = (value) => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inOrder(value[key])]),
  );
};

const fullTitle = "云台镇人民政府关于2024年度法治政府建设情况的报告";
const asOf = "2025-02-01";

/** @param {{ report: typeof import("fazhi-report"), html: typeof import("fazhi-report/html"), docx: typeof import("fazhi-report/docx"), schema: object, samples: object }} loaded */
function casesOf({ report: api, html, docx, schema, samples }) {
  const read = (text) => {
    const { report, source } = api.readReport(text);
    return { report, source, result: api.validateReport(report, { source, asOf }) };
  };
  return {
    "reads a text": () => {
      const { report, source } = api.readReport(samples.complete);
      equal([report.title, report.year, report.issuers[0].kind, report.issuers[0].level], [fullTitle, 2024, "government", "township"]);
      equal(
        report.sections.map(({ parts }) => parts),
        [["measures"], ["shortcomings"], ["responsibility"], ["plans"]],
      );
      equal(report.signOff.date, "2025-01-15");
      const { start } = source.locate(["sections", 1]);
      assert(samples.complete.slice(start.offset).startsWith("二、存在的不足和原因"), "the second section stands elsewhere");
    },
    "lets a complete report pass": () => {
      const { result } = read(samples.complete);
      equal([result.verdict, result.findings.length], ["pass", 0]);
    },
    "finds what is missing, in both languages": () => {
      const { report, result } = read(samples.draft);
      const missing = result.findings.filter(({ rule }) => rule === "parts/missing");
      equal([result.verdict, missing.length, missing[0].severity], ["fail", 1, "error"]);
      assert(missing[0].message.startsWith("全文没有写“党政主要负责人"), missing[0].message);
      const english = api.validateReport(report, { asOf, locale: "en" }).findings.find(({ rule }) => rule === "parts/missing");
      assert(english.message.includes("heads' performance"), english.message);
      assert(
        result.findings.some(({ position }) => position?.start.line > 1),
        "no finding has a position",
      );
    },
    "knows today's date in China": () => equal(/^\d{4}-\d\d-\d\d$/.test(api.validateReport({}).ruleSet.asOf), true),
    "never throws on what is no report": () => {
      for (const value of [null, undefined, 7, "text", [], { sections: "none" }, { title: 1n }])
        equal(api.validateReport(value).verdict, "fail");
    },
    "reads a web page": () => {
      const { report } = html.readHtml(samples.html);
      equal([report.title, report.year, report.sections.length], [fullTitle, 2024, 4]);
    },
    "reads a Word file": async () => {
      const { report } = await docx.readDocx(bytesOf(samples.docx));
      equal([report.title, report.year, report.sections.length], [fullTitle, 2024, 4]);
    },
    "refuses what is no Word file": async () => {
      const error = await docx.readDocx(new Uint8Array([1, 2, 3])).then(
        () => undefined,
        (reason) => reason,
      );
      assert(error instanceof Error, "nothing was thrown");
    },
    "decodes GB18030, UTF-16 and UTF-8": () => {
      const title = "云台镇2024年法治政府建设报告";
      equal(api.decodeText(codesOf("d4c6cca8d5f232303234c4eab7a8d6ced5feb8aebda8c9e8b1a8b8e6")), title);
      equal(api.decodeText(codesOf("fffe914ef0534795")), "云台镇");
      equal(api.decodeText(codesOf("feff4e9153f09547")), "云台镇");
      equal(api.decodeText(codesOf("efbbbfe4ba91e58fb0e99587")), "云台镇");
      equal(api.decodeText(codesOf("8139ee39")), "㐀");
    },
    "brings its JSON Schema": () => {
      equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
      equal(inOrder(api.toJsonSchema(api.reportSchema, { id: schema.$id })), inOrder(schema));
      assert("Section" in api.openApiComponents().schemas, "the components do not hold the section");
    },
    "describes itself": () => {
      assert(api.describeSchema({ locale: "zh-CN", format: "markdown" }).includes("成文日期"), "the dictionary lacks the date of issue");
      equal(api.rules.length, api.catalogueOf(api.rules).length);
      equal(api.toJsonSchema(api.reportSchema, { locale: "en" }).properties.year.title, "reporting year");
    },
    "writes every format": () => {
      const { source, result } = read(samples.draft);
      const options = { source, name: "draft.txt" };
      for (const format of [api.formatText, api.formatMarkdown, api.formatHtml, api.formatJunit]) {
        assert(format(result, options).includes("党政主要负责人"), `${format.name} lacks the missing part`);
      }
      equal(JSON.parse(api.formatJson(result, options)).verdict, "fail");
      const sarif = JSON.parse(api.formatSarif(result, options));
      equal([sarif.version, sarif.runs[0].results.length], ["2.1.0", result.findings.length]);
      assert(api.formatNotice(result, { recipient: "云台镇人民政府" }).includes("修改意见"), "the notice lacks its title");
    },
    "writes what it reads": () => {
      const { report } = api.readReport(samples.complete);
      equal(api.readReport(api.writeText(report)).report, report);
      equal(api.readReport(api.writeMarkdown(report), { format: "markdown" }).report.sections.length, 4);
      equal(html.readHtml(api.writeHtml(report)).report.sections.length, 4);
    },
    "compares two versions": () => {
      const [before, after] = [samples.draft, samples.complete].map((text) => read(text).result);
      const { mended } = api.compareResults(before, after);
      assert(
        mended.some(({ rule }) => rule === "parts/missing"),
        "the missing part is not mended",
      );
    },
    "fixes what is mechanical": () => {
      const { report, result } = read(samples.draft);
      const { report: fixed } = api.applyFixes(report, result.findings);
      assert(api.writeText(fixed).includes("截至目前"), "nothing was fixed");
    },
    "is a Standard Schema": async () => {
      const validator = api.reportValidator({ asOf, locale: "en" })["~standard"];
      const { issues } = await validator.validate({});
      assert(
        issues.some(({ path }) => path[0] === "title"),
        "the missing title is no issue",
      );
      equal((await validator.validate(read(samples.complete).report)).issues, undefined);
      const [draft7, openApi] = ["draft-07", "openapi-3.0"].map((target) => validator.jsonSchema.output({ target }));
      equal([draft7.$schema, draft7.required.includes("title")], ["http://json-schema.org/draft-07/schema#", true]);
      assert(!JSON.stringify(openApi).includes('"const"'), "OpenAPI 3.0 knows no const");
    },
    "takes a rule of one's own": () => {
      const rule = api.defineRule({
        id: "local/contact",
        since: "0.1.0",
        force: "should",
        basis: [],
        title: { "zh-CN": "联系人", en: "Contact" },
        about: { "zh-CN": "报告应有联系人。", en: "A report names a contact." },
        messages: { missing: { "zh-CN": "没有写联系人。请补写。", en: "No contact. Please add one." } },
        check: ({ report }, find) => {
          if (!report.remarks) find({ messageId: "missing", path: ["remarks"] });
        },
      });
      equal(api.validateReport({}, { customRules: [rule] }).findings.filter(({ rule: id }) => id === "local/contact").length, 1);
    },
    "holds its schema to zod's": () => {
      equal(api.reportSchema.parse({ year: 2024, own: 1 }), { year: 2024 });
      equal(api.completeReportSchema.safeParse({ year: 2024 }).success, false);
      assert(api.terms.get(api.reportSchema), "the schema has no name");
    },
  };
}

/** Runs every case; one that throws does not end the others. */
module.exports = async function runCases(loaded) {
  const failed = [];
  let passed = 0;
  for (const [name, check] of Object.entries(casesOf(loaded))) {
    try {
      await check();
      passed += 1;
    } catch (error) {
      failed.push(`${name}: ${error}`);
    }
  }
  return { passed, failed };
};
