import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage } from "../browser/chromium.js";
import { install, pack, root, run, type Tarball } from "../package/install.js";

let folder: string;
let tarball: Tarball;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-report-examples-"));
  tarball = pack(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface ExampleManifest {
  readonly scripts: { readonly [name: string]: string };
  readonly dependencies: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
}

const examples = join(root, "examples");
const names = ["ci-sarif", "compare", "custom-rule", "database", "node-folder", "react-form", "server"] as const;
const manifestOf = (name: string): ExampleManifest => JSON.parse(readFileSync(join(examples, name, "package.json"), "utf8"));

/** Copies an example, installs it with the packed package in the place of the published one, and type-checks it. */
function prepare(name: (typeof names)[number]): string {
  const copy = join(folder, name);
  cpSync(join(examples, name), copy, { recursive: true, filter: (file) => !/\/(?:node_modules|dist)$/.test(file) });
  const manifest = manifestOf(name);
  const dependencies = { ...manifest.dependencies, "fazhi-report": `file:${tarball.path}` };
  writeFileSync(join(copy, "package.json"), JSON.stringify({ ...manifest, dependencies }));
  install(copy);
  expect(run("npm", ["run", "--silent", "check"], copy)).toEqual({ status: 0, output: "" });
  return copy;
}

const start = (copy: string): { status: number | null; output: string } => run("npm", ["run", "--silent", "start"], copy);

describe("every example", () => {
  it("is tested here", () => {
    const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // The demo runs from a clone, the playground has a test of its own.
    expect(folders.map((entry) => entry.name).sort()).toEqual([...names, "demo", "playground"].sort());
  });
  it.each(names)("%s pins what it depends on, and is described in both languages", (name) => {
    const { dependencies, devDependencies } = manifestOf(name);
    for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const readme = readFileSync(join(examples, name, "README.md"), "utf8");
    expect(readme).toMatch(/^# .+ · .*\p{Script=Han}/u);
    expect(readme).toContain("npm install && npm start");
  });
});

describe("node-folder", () => {
  it("prints a table of verdicts and of what is missing", () => {
    const { status, output } = start(prepare("node-folder"));
    expect(output.trim().split("\n").slice(2)).toEqual([
      "| 云台镇.docx | 2024 | 清溪县云台镇人民政府 | 未提出修改意见 | 无 | 0 |",
      "| 柳树街道.html | 2024 | 柳树街道办事处 | 未提出修改意见 | 下一年度主要安排 | 1 |",
      "| 青石镇.txt | 2024 | 青石镇人民政府 | 请修改后重新报送 | 无 | 2 |",
    ]);
    expect(status).toBe(1);
  });
});

describe("compare", () => {
  it("tells what is mended, left and new, and writes the second notice", () => {
    const { status, output } = start(prepare("compare"));
    const [mended = "", left = "", added = "", overlooked = "", notice = ""] = output
      .split(/^(?:已改|未改|新增内容中的问题|上次未提出|————.*————)(?=（|$)/m)
      .slice(1);
    expect(mended).toMatch(/^（2）\n.*95%.*\n.*全文没有写“党政主要负责人.*\n$/);
    expect(left).toMatch(/^（4）\n/);
    expect(left).toContain("截止");
    expect(added).toMatch(/^（1）\n.*手机号码（139\*{4}1234）/);
    expect(overlooked).toBe("（0）\n\n");
    expect(notice).toContain("青石镇人民政府");
    expect(notice).toContain("已改");
    expect(notice).toContain("未改");
    expect(output).not.toContain("13900001234");
    expect(status).toBe(0);
  });
});

describe("custom-rule", () => {
  it("shows the local rule and the local deadlines as 本地规定", () => {
    const { status, output } = start(prepare("custom-rule"));
    const local = output.split("\n").filter((line) => line.includes(" —— "));
    expect(local.map((line) => line.slice(0, line.indexOf(":")))).toEqual([
      "qingxi/hearing",
      "dates/reported-late",
      "dates/published-late",
    ]);
    expect(local[0]).toContain("全文没有写2024年行政应诉情况");
    expect(local[1]).toContain("报送日期为2025年2月10日，本地规定的时限是2025年2月1日之前");
    expect(local[2]).toContain("2025年3月15日");
    for (const line of local) expect(line).toContain("本地规定");
    expect(local[0]).not.toContain("督察工作规定");
    expect(status).toBe(0);
  });
});

describe("ci-sarif", () => {
  it("writes SARIF and fails on a report that has to be revised", () => {
    const copy = prepare("ci-sarif");
    const { status, output } = start(copy);
    expect(status).toBe(1);
    expect(output).toContain("2 reports checked, 1 to be revised");
    expect(output).toMatch(/^::error file=inbox\/shiqiao-2024\.txt,line=\d+::/m);
    expect(output).not.toContain("13900001234");
    const log = JSON.parse(readFileSync(join(copy, "report.sarif"), "utf8"));
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    const [{ artifacts, results }] = log.runs;
    expect(artifacts.map((artifact: { location: { uri: string } }) => artifact.location.uri)).toEqual([
      "inbox/shiqiao-2024.txt",
      "inbox/yuntai-2024.txt",
    ]);
    expect(results.some(({ ruleId, level }: { ruleId: string; level: string }) => ruleId === "parts/missing" && level === "error")).toBe(
      true,
    );
    rmSync(join(copy, "inbox/shiqiao-2024.txt"));
    expect(start(copy)).toMatchObject({ status: 0, output: expect.stringContaining("1 reports checked, 0 to be revised") });
  });
  it("has a job that runs the script and uploads the file it writes", () => {
    const job = readFileSync(join(examples, "ci-sarif/.github/workflows/reports.yml"), "utf8");
    expect(job).toContain("- run: npm start\n");
    expect(job).toMatch(/upload-sarif@v\d\n\s+if: always\(\)\n\s+with: \{ sarif_file: report\.sarif/);
    expect(manifestOf("ci-sarif").scripts["start"]).toMatch(/ report\.sarif$/);
  });
});

describe("database", () => {
  it("answers from the database what was asked", () => {
    const { status, output } = start(prepare("database"));
    const [missing = "", verdicts = "", rules = ""] = output.split("└").map((table) => table.replace(/[^\n]*\n/, ""));
    expect([...missing.matchAll(/'(.{2,4})人民政府'/g)].map(([, name]) => name)).toEqual(["石桥镇", "青石镇"]);
    expect([...verdicts.matchAll(/│ (\d{4}) │ '(\w+)'\s+│ (\d)/g)].map(([, ...cells]) => cells)).toEqual([
      ["2023", "fail", "1"],
      ["2024", "fail", "3"],
      ["2024", "pass", "1"],
    ]);
    expect(rules).toMatch(/'parts\/missing'\s+│ 4/);
    expect(output.trim().split("\n").at(-1)).toBe("云台镇人民政府 2025-01-15");
    expect(status).toBe(0);
  });
});

describe("server", () => {
  it("answers findings, takes in complete reports only, and documents itself", () => {
    const copy = prepare("server");
    // A client in a process of its own, against the app as it stands, without a port.
    writeFileSync(
      join(copy, "client.ts"),
      `import { readFileSync } from "node:fs";
      import { readReport } from "fazhi-report";
      import { app } from "./app.js";
      const send = async (method: string, path: string, body?: unknown) => {
        const answer = await app.request(path, { method, headers: { "content-type": "application/json" }, ...(body ? { body: JSON.stringify(body) } : {}) });
        const text = await answer.text();
        return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
      };
      const { report } = readReport(readFileSync(${JSON.stringify(join(examples, "demo/yuntai-2024.txt"))}, "utf8"));
      console.log(JSON.stringify({
        kept: await send("PUT", "/drafts/1", { year: 2024 }),
        misfit: await send("PUT", "/drafts/1", { year: "2024" }),
        checked: await send("POST", "/checks?locale=en", { year: "2024" }),
        refused: await send("POST", "/reports", { year: 2024 }),
        taken: await send("POST", "/reports", { ...report, approvedBy: ["林知远"] }),
        document: await send("GET", "/openapi.json"),
      }));`,
    );
    const { output } = run("npx", ["tsx", "client.ts"], copy);
    const { kept, misfit, checked, refused, taken, document } = JSON.parse(output);
    expect([kept.status, misfit.status, checked.status, refused.status, taken.status]).toEqual([204, 400, 200, 400, 201]);
    expect(checked.body.verdict).toBe("fail");
    const found = checked.body.findings.map(({ rule }: { rule: string }) => rule);
    expect(found).toContain("shape/invalid");
    expect(found.filter((rule: string) => rule === "parts/missing")).toHaveLength(4);
    expect(refused.body.issues).toContainEqual({ path: ["title"], message: "报告没有标题。请写明单位名称、年度和文种（报告）。" });
    expect(taken.body).toEqual({ number: 1, date: "2025-01-15" });
    expect(document.body.openapi).toBe("3.1.0");
    const components = JSON.parse(readFileSync(join(root, "docs/schema/openapi.json"), "utf8")).components.schemas;
    expect(document.body.components.schemas).toEqual(components);
    const body = document.body.paths["/reports"].post.requestBody.content["application/json"].schema;
    expect(body).toEqual({ $ref: "#/components/schemas/CompleteReport" });
    expect(Object.keys(document.body.paths)).toEqual(["/drafts/{id}", "/checks", "/reports"]);
  });
  it("starts", async () => {
    const copy = join(folder, "server");
    writeFileSync(
      join(copy, "once.ts"),
      `process.env.PORT = "0"; const log = console.log; console.log = (line) => { log(line); process.exit(0); }; await import("./serve.js");`,
    );
    expect(run("npx", ["tsx", "once.ts"], copy)).toEqual({
      status: 0,
      output: expect.stringMatching(/^http:\/\/localhost:\d+\/openapi\.json\n$/),
    });
  });
});

describe("react-form", () => {
  it("shows findings beside each part while one types", async () => {
    const copy = prepare("react-form");
    expect(run("npm", ["run", "--silent", "build"], copy).status).toBe(0);
    const types: { readonly [extension: string]: string } = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8" };
    const server = createServer((request, response) => {
      const name = request.url === "/" ? "/index.html" : (request.url ?? "");
      response.setHeader("content-type", types[name.split(".").at(-1) ?? ""] ?? "text/plain");
      response.end(readFileSync(join(copy, "dist", name)));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { page, close } = await openPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    try {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      const part = page.locator('section[aria-label="responsibility"]');
      const alerts = part.locator('[role="alert"]');
      await alerts.first().waitFor();
      expect(await alerts.allTextContents()).toEqual([expect.stringContaining("只有标题，没有内容")]);
      expect(await page.locator("button").isDisabled()).toBe(true);
      const words = "镇党委书记主持研究法治建设工作3次，听取汇报4次；镇长主持学法6次，督办案卷评查发现的问题5个，带头讲法治课2次。";
      await part.locator("textarea").pressSequentially(words);
      await expect.poll(() => alerts.count(), { timeout: 10_000 }).toBe(0);
      await part.locator("textarea").fill(`${words}电话13900001234。`);
      await expect.poll(() => alerts.allTextContents()).toEqual([expect.stringContaining("手机号码")]);
      await part.locator("textarea").fill(words);
      const fill = (label: string, text: string): Promise<void> => page.getByLabel(label, { exact: true }).fill(text);
      await fill("标题", "云台镇人民政府关于2024年度法治政府建设情况的报告");
      await fill("发文机关", "云台镇人民政府");
      await fill("主要举措和成效", "全年审查合同46份，提出修改意见31条，全部采纳；办理行政处罚案件9件，没有被撤销的案件。");
      await fill("存在的不足和原因", "执法人员偏少，办理生态环境案件较慢，原因是人员调动较多，没有及时补充，培训也偏重程序。");
      await fill("下一年度主要安排", "由综合行政执法队牵头，6月底前补充专业人员3名，全年安排跟班学习2批，每季度评查案卷一次。");
      await fill("发文机关署名", "云台镇人民政府");
      await fill("成文日期", "2025-01-15");
      await expect.poll(() => page.locator('[role="alert"]').allTextContents()).toEqual([]);
      await expect.poll(() => page.locator("button").isEnabled()).toBe(true);
      const dialogs: string[] = [];
      page.on("dialog", (dialog) => {
        dialogs.push(dialog.message());
        void dialog.accept();
      });
      await page.locator("button").click();
      await expect.poll(() => dialogs[0]).toBe("已报送：云台镇人民政府关于2024年度法治政府建设情况的报告");
      expect(errors).toEqual([]);
    } finally {
      await close();
      server.close();
    }
  });
});
