// Three endpoints: a draft is kept when its shape fits, checked as it is, and taken in when nothing is left to revise.
// The OpenAPI document holds the package's own components.
import { sValidator } from "@hono/standard-validator";
import {
  type CompleteReport,
  formatJson,
  openApiComponents,
  type Report,
  reportSchema,
  reportValidator,
  validateReport,
  version,
} from "fazhi-report";
import { Hono } from "hono";
import { describeRoute, openAPIRouteHandler } from "hono-openapi";

const json = (schema: object) => ({ "application/json": { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const body = (name: "Report" | "CompleteReport") => ({ required: true, content: json(ref(name)) });
const findings = {
  type: "object",
  required: ["verdict", "findings", "notChecked"],
  properties: {
    verdict: { enum: ["pass", "fail", "review"] },
    findings: {
      type: "array",
      items: { type: "object", properties: { rule: { type: "string" }, message: { type: "string" }, severity: { type: "string" } } },
    },
    notChecked: { type: "array", items: { type: "string" } },
  },
};

const drafts = new Map<string, Report>();
const accepted: CompleteReport[] = [];

export const app = new Hono();

app.put(
  "/drafts/:id",
  describeRoute({ summary: "存稿 Keep a draft", requestBody: body("Report"), responses: { 204: { description: "已存 Kept" } } }),
  sValidator("json", reportSchema),
  (c) => {
    drafts.set(c.req.param("id"), c.req.valid("json"));
    return c.body(null, 204);
  },
);

app.post(
  "/checks",
  describeRoute({
    summary: "检查 Check a draft",
    requestBody: body("Report"),
    responses: { 200: { description: "意见 Findings", content: json(findings) } },
  }),
  async (c) => {
    // No gate in front: what does not fit the schema is a finding like any other, in the language asked for.
    const result = validateReport(await c.req.json(), { locale: c.req.query("locale") === "en" ? "en" : "zh-CN" });
    // formatJson masks what must not be repeated.
    return c.body(formatJson(result), 200, { "content-type": "application/json; charset=UTF-8" });
  },
);

app.post(
  "/reports",
  describeRoute({
    summary: "报送 Submit a report",
    requestBody: body("CompleteReport"),
    responses: { 201: { description: "已收 Taken in" }, 400: { description: "请修改 To be revised" } },
  }),
  sValidator("json", reportValidator({ stage: "submission" }), (checked, c) => {
    // Only the issues: the validator's own answer would send the whole report back.
    if (!checked.success) return c.json({ issues: checked.error }, 400);
  }),
  (c) => {
    // A CompleteReport, as the compiler knows.
    const report = c.req.valid("json");
    accepted.push(report);
    return c.json({ number: accepted.length, date: report.signOff.date }, 201);
  },
);

app.get(
  "/openapi.json",
  openAPIRouteHandler(app, {
    documentation: {
      openapi: "3.1.0",
      info: { title: "法治政府建设年度报告", version },
      // biome-ignore lint/suspicious/noExplicitAny: the type of the document knows OpenAPI 3.0 only
      components: openApiComponents() as any,
    },
  }),
);
