import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Document, Packer, Paragraph } from "docx";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildPlayground } from "../../scripts/site-playground.js";
import { startChromium } from "./chromium.js";

const folder = mkdtempSync(join(tmpdir(), "playground-"));
const file = join(folder, "index.html");
const address = pathToFileURL(file).href;
let browser: Browser;
let pages: { page: Page; asked: string[]; complaints: string[] }[] = [];

beforeAll(async () => {
  await buildPlayground(file);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
// Whatever a test does, the page asks for nothing but itself, and the browser has nothing to complain of.
afterEach(async () => {
  const told = pages.map(({ asked, complaints }) => ({ asked, complaints }));
  await Promise.all(pages.map(({ page }) => page.context().close()));
  pages = [];
  for (const { asked, complaints } of told) {
    expect(asked).toEqual([address]);
    expect(complaints).toEqual([]);
  }
});

const desktop = { viewport: { width: 1280, height: 900 }, locale: "zh-CN" } as const;
const phone = { viewport: { width: 360, height: 740 }, locale: "zh-CN", hasTouch: true, isMobile: true } as const;

async function open(options: BrowserContextOptions = desktop): Promise<Page> {
  const context = await browser.newContext({ timezoneId: "Asia/Shanghai", ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("blob:") && !request.url().startsWith("data:") && request.url() !== "about:srcdoc")
      asked.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  pages.push({ page, asked, complaints });
  await page.goto(address);
  return page;
}

const defective = `云台镇2024年法治政府建设情况报告

2024年,云台镇扎实推进法治政府建设。现将有关情况报告如下：

一、主要举措和成效

截止目前，全镇办理群众诉求120件，办结114件，办结率98%。联系电话13900001234。

二、存在的不足和原因

执法人员偏少，原因是人员调动后没有及时补充，培训也偏重程序、少讲实务，年轻人经验不足。

三、2025年主要安排

由司法所牵头，6月底前补充执法人员3名，每季度组织一次案卷评查，年底前完成全部整改。

云台镇人民政府
2025年1月15日
`;

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel(/粘贴报告全文|Paste the report/).fill(text);
  await page.click("#check");
  await page.waitForSelector("#results:not([hidden])");
}

async function drop(page: Page, name: string, type: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, type, data }) => {
      const { DataTransfer, File, atob } = globalThis as unknown as {
        DataTransfer: new () => { items: { add(file: unknown): void } };
        File: new (parts: Uint8Array[], name: string, options: { type: string }) => unknown;
        atob(text: string): string;
      };
      const made = new DataTransfer();
      made.items.add(new File([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], name, { type }));
      return made;
    },
    { name, type, data: Buffer.from(bytes).toString("base64") },
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
  expect(await page.locator(".drop-here").isVisible()).toBe(true);
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await page.waitForSelector("#results:not([hidden])");
}

const cardOf = (page: Page, rule: string) => page.locator("#cards .card", { hasText: rule });
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { document, innerWidth } = globalThis as unknown as {
      document: { documentElement: { scrollWidth: number } };
      innerWidth: number;
    };
    return document.documentElement.scrollWidth - innerWidth;
  });

describe("the page", () => {
  it("says that classified documents must not be put there, and lets in nothing but its own script", async () => {
    const page = await open();
    expect(await page.locator(".warning-line strong").textContent()).toBe("严禁上传涉密文件");
    await page.click('[data-locale="en"]');
    expect(await page.locator(".warning-line strong").textContent()).toContain("严禁上传涉密文件");
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+';/);
    const source = readFileSync(file, "utf8");
    expect(source).not.toMatch(/<(?:script|img|iframe|link)[^>]+(?:src|href)="(?!data:)/);
    expect(source).toContain("MIT License");
  });
  it("refuses in words what it cannot read", async () => {
    const page = await open();
    await page.click("#check");
    expect(await page.locator("#problem").textContent()).toContain("还没有内容");
    await page.setInputFiles("#file", {
      name: "旧稿.doc",
      mimeType: "application/msword",
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    });
    await expect.poll(() => page.locator("#problem").textContent()).toContain("旧版 Word 文件");
    await page.setInputFiles("#file", { name: "report.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await expect.poll(() => page.locator("#problem").textContent()).toContain("JSON");
    expect(await page.locator("#results").isHidden()).toBe(true);
  });
});

describe("a pasted report", () => {
  it("shows the verdict, the four parts, the elements and the findings, with their basis", async () => {
    const page = await open();
    await check(page, defective);
    expect(await page.locator("#verdict").textContent()).toBe("请修改后重新报送");
    expect(await page.locator("#parts li").allTextContents()).toEqual([
      "主要举措和成效有",
      "不足和原因有",
      "第一责任人履职无",
      "下一年度安排有",
    ]);
    expect(await page.locator("#elements dd").allTextContents()).toEqual(["有", "有", "有", "有", "有"]);
    expect(await page.locator("#outline-tree > ol > li").count()).toBe(3);
    const missing = cardOf(page, "parts/missing");
    expect(await missing.textContent()).toContain("《法治政府建设与责任落实督察工作规定》");
    expect(await missing.locator("a").getAttribute("href")).toBe("https://fazhi-report.github.io/rules/parts/missing");
    expect(await page.locator("#not-checked").textContent()).toContain("所写事项是否属实");
  });
  it("marks the findings where they are; a click leads to the finding and back", async () => {
    const page = await open();
    await check(page, defective);
    const rate = page.locator("mark", { hasText: "98%" });
    expect(await rate.getAttribute("class")).toBe("error");
    await rate.click();
    const card = cardOf(page, "figures/rate");
    expect(await card.getAttribute("class")).toContain("chosen");
    await card.getByRole("button", { name: "看原文" }).click();
    expect(await rate.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    await page.locator("mark", { hasText: "截止" }).press("Enter");
    expect(await cardOf(page, "wording/cutoff").getAttribute("class")).toContain("chosen");
    expect(await card.getAttribute("class")).not.toContain("chosen");
  });
  it("hides sensitive words everywhere but in the input", async () => {
    const page = await open();
    await check(page, defective);
    await page.locator("mark", { hasText: "＊＊＊＊" }).click();
    expect(await cardOf(page, "privacy/phone").textContent()).toContain("139****1234");
    const frame = page.frameLocator("#notice-page");
    await expect.poll(() => frame.locator("h1").count()).toBe(1);
    expect(await page.locator("#results").innerHTML()).not.toContain("13900001234");
    for (const kind of ["json", "sarif", "html"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#save-${kind}`)]);
      expect(readFileSync(await download.path(), "utf8")).not.toContain("13900001234");
    }
  });
  it("speaks English when asked to, and keeps the notice in Chinese", async () => {
    const page = await open();
    await check(page, defective);
    await page.click('[data-locale="en"]');
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("#verdict").textContent()).toBe("please revise and submit again");
    expect(await cardOf(page, "parts/missing").textContent()).toContain("The report says nothing of");
    await page.click("#tab-notice");
    const frame = page.frameLocator("#notice-page");
    await expect.poll(() => frame.locator("h1").textContent()).toContain("修改意见");
    expect(await page.locator("#pane-notice").textContent()).toContain("always in Chinese");
  });
  it("follows the stage and the day", async () => {
    const page = await open();
    await check(page, defective);
    expect(await cardOf(page, "document/addressee-missing").count()).toBe(0);
    await page.selectOption("#stage", "submission");
    expect(await cardOf(page, "document/addressee-missing").count()).toBe(1);
    await page.fill("#as-of", "2024-12-01");
    await page.locator("#as-of").blur();
    expect(await cardOf(page, "dates/future").count()).toBe(1);
    expect(await page.locator("#rule-set").textContent()).toContain("检查日期2024-12-01");
  });
  it("makes the mechanical repairs, offers the repaired text, and takes them back", async () => {
    const page = await open();
    await check(page, defective);
    const before = await page.locator("#cards .card").count();
    await page.click("#fix-all");
    expect(await page.locator("#sheet").textContent()).toContain("截至目前");
    expect(await page.locator("#cards .card").count()).toBeLessThan(before);
    expect(await page.locator("#status").textContent()).toMatch(/已更正[2-9]条/);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-text")]);
    expect(readFileSync(await download.path(), "utf8")).toContain("2024年，云台镇");
    await page.click("#undo");
    expect(await page.locator("#cards .card").count()).toBe(before);
    await cardOf(page, "wording/cutoff").getByRole("button", { name: "更正这一处" }).click();
    expect(await page.locator("#cards .card").count()).toBe(before - 1);
  });
  it("is downloaded as SARIF, with positions in the text", async () => {
    const page = await open();
    await check(page, defective);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-sarif")]);
    expect(download.suggestedFilename()).toBe("report.sarif");
    const { version, runs } = JSON.parse(readFileSync(await download.path(), "utf8")) as {
      version: string;
      runs: { results: { ruleId: string; locations: { physicalLocation: { region?: { startLine: number } } }[] }[] }[];
    };
    expect(version).toBe("2.1.0");
    const rate = runs[0]?.results.find(({ ruleId }) => ruleId === "figures/rate");
    expect(rate?.locations[0]?.physicalLocation.region?.startLine).toBe(7);
  });
});

describe("files", () => {
  it("a Word file that is dropped on the page is read", async () => {
    const page = await open();
    const lines = defective.split("\n").filter((line) => line !== "");
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }));
    await drop(page, "云台镇.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes);
    expect(await page.locator("#file-name").textContent()).toBe("云台镇.docx");
    expect(await page.locator("#sheet .title").textContent()).toContain("云台镇2024年法治政府建设情况报告");
    expect(await cardOf(page, "figures/rate").count()).toBe(1);
  });
  it("a web page that is dropped is read, and its markup never becomes part of this page", async () => {
    const page = await open();
    const body = defective
      .split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("");
    const html = `<html><body><p>&lt;img src=x onerror=alert(1)&gt;</p>${body}<script>document.title = "x"</script></body></html>`;
    await drop(page, "page.html", "text/html", new TextEncoder().encode(html));
    expect(await cardOf(page, "parts/missing").count()).toBe(1);
    expect(await page.locator("#results img").count()).toBe(0);
    expect(await page.title()).toBe("法治政府建设年度报告检查");
  });
  it("a text in GB18030 and a report as JSON are chosen and read", async () => {
    const page = await open();
    // “云台镇2024年法治政府建设情况报告” in GB18030.
    const bytes = Buffer.from("d4c6ccA8d5f232303234c4eab7a8d6ceD5fEb8aeBDA8c9E8c7e9bff6b1a8b8e6".toLowerCase(), "hex");
    await page.setInputFiles("#file", { name: "gb.txt", mimeType: "text/plain", buffer: bytes });
    await expect.poll(() => page.locator("#sheet .title").textContent()).toContain("云台镇2024年法治政府建设情况报告");
    const report = { year: 2024, sections: [{ type: "section", heading: "主要举措和成效", content: [{ type: "paragraph", text: 7 }] }] };
    await page.setInputFiles("#file", { name: "report.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(report)) });
    await expect.poll(() => page.locator("#sheet").textContent()).toContain("主要举措和成效");
    expect(await cardOf(page, "shape/invalid").count()).toBe(1);
  });
});

describe("the notice", () => {
  it("is drawn as it will be printed, and printed", async () => {
    const page = await open();
    await check(page, defective);
    await page.click("#tab-notice");
    await page.getByLabel("发出单位").fill("清溪县司法局");
    await page.getByLabel("修改时限").fill("2025-03-10");
    const frame = page.frameLocator("#notice-page");
    await expect.poll(() => frame.locator("main").textContent()).toContain("于2025年3月10日前");
    expect(await frame.locator("main").textContent()).toContain("清溪县司法局");
    const printed = page.evaluate(() => {
      const frame = (
        globalThis as unknown as { document: { getElementById(id: string): { contentWindow: EventTarget } } }
      ).document.getElementById("notice-page");
      return new Promise((resolve) => frame.contentWindow.addEventListener("beforeprint", () => resolve("printed")));
    });
    await page.click("#notice-print");
    expect(await printed).toBe("printed");
  });
});

describe("on a phone", () => {
  it.each(["zh-CN", "en"])("nothing is wider than the screen (%s)", async (locale) => {
    const page = await open({ ...phone, locale });
    expect(await overflow(page)).toBe(0);
    await check(page, defective);
    for (const view of ["text", "findings", "outline", "notice"]) {
      await page.tap(`#tab-${view}`);
      expect(await page.locator(`#pane-${view}`).isVisible(), view).toBe(true);
      expect(await overflow(page), view).toBe(0);
    }
  });
  it("a tap on a mark brings the finding up from below", async () => {
    const page = await open(phone);
    await check(page, defective);
    await page.locator("mark", { hasText: "98%" }).tap();
    const sheet = page.getByRole("dialog");
    expect(await sheet.textContent()).toContain("114÷120约为95%");
    await sheet.getByRole("button", { name: "关闭" }).tap();
    expect(await sheet.isVisible()).toBe(false);
  });
});

describe("by keyboard", () => {
  it("tabs are walked with the arrows, and the status is told", async () => {
    const page = await open(phone);
    await check(page, defective);
    await page.focus("#tab-text");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#tab-findings").getAttribute("aria-selected")).toBe("true");
    expect(await page.locator("#pane-findings").isVisible()).toBe(true);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("#tab-notice").getAttribute("aria-selected")).toBe("true");
    expect(await page.locator("#status").textContent()).toContain("检查完成：请修改后重新报送");
  });
  it("a report is checked with Ctrl+Enter, and the verdict has the focus", async () => {
    const page = await open();
    await page.fill("#input", defective);
    await page.press("#input", "Control+Enter");
    expect(await page.locator("#verdict").evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  });
});

describe("whole reports", () => {
  const folder = new URL("../corpus/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  it("every finding is shown in the text, and nothing is wider than a phone", async () => {
    const page = await open(phone);
    for (const name of names) {
      await page.setInputFiles("#file", { name, mimeType: "text/plain", buffer: readFileSync(new URL(name, folder)) });
      await expect.poll(() => page.locator("#file-name").textContent()).toBe(name);
      const cards = await page.locator("#cards .card").evaluateAll((found) => found.map(({ id }) => id.replace("finding-", "")));
      const inText = await page
        .locator("#sheet [data-findings]")
        .evaluateAll((found) => found.flatMap((place) => place.getAttribute("data-findings")?.split(" ") ?? []));
      expect([...new Set(inText)].sort(), name).toEqual(cards.sort());
      expect(await overflow(page), name).toBe(0);
    }
    expect(names.length).toBeGreaterThan(5);
  });
});

describe("the samples", () => {
  it("one has findings, one has none", async () => {
    const page = await open();
    await page.click("#sample");
    expect(await page.locator("#verdict").textContent()).toBe("请修改后重新报送");
    await page.locator("#entry summary").click();
    await page.click("#sample-clean");
    expect(await page.locator("#verdict").textContent()).toBe("未提出修改意见");
    expect(await page.locator("#cards .card").count()).toBe(0);
  });
});
