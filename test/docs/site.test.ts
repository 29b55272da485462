import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writePages } from "../../scripts/site-pages.js";

const out = mkdtempSync(join(tmpdir(), "site-"));
const pages = writePages(out);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(file, "utf8");
const linksOf = (html: string): string[] => [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link ?? "");
/** Made beside the pages: by TypeDoc, and by the playground's own build. */
const madeElsewhere = /^(?:api|playground)\/index\.html$/;

describe("the documentation site", () => {
  it("has the guides in both languages, a page for each rule, the law and the dictionary", () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        "index.html",
        "zh/index.html",
        "guide/first-steps.html",
        "guide/zh/first-steps.html",
        "rules/parts/missing.html",
        "law.html",
      ]),
    );
    expect(read(join(out, "schema/report.schema.json"))).toContain("2020-12");
  });
  it.each(pages)("%s: every link leads somewhere, and nothing is loaded from elsewhere", (page) => {
    const file = join(out, page);
    const html = read(file);
    const broken = linksOf(html).filter((link) => {
      if (/^(?:https:|data:,$)/.test(link)) return false;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : resolve(dirname(file), path);
      if (madeElsewhere.test(target.slice(out.length + 1))) return false;
      if (!existsSync(target)) return true;
      return anchor !== undefined && !read(target).includes(`id="${decodeURI(anchor)}"`);
    });
    expect(broken).toEqual([]);
    expect(html).not.toMatch(/<(?:script|img|iframe|link)[^>]+(?:src|href)="(?:https?:)?\/\//);
    expect(html).toMatch(/<html lang="(?:en|zh-CN)">/);
    expect(html.match(/<title>([^<]+)<\/title>/)?.[1]).not.toMatch(/^ ?·/);
  });
  it("guides name each other in both languages", () => {
    expect(read(join(out, "guide/forms.html"))).toContain('<a class="language" href="zh/forms.html" lang="zh-CN">');
    expect(read(join(out, "guide/zh/forms.html"))).toContain('<a class="language" href="../forms.html" lang="en">');
  });
});
