import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { type Rendered, render } from "./site-markdown.js";
import { type NavLink, sitePage } from "./site-template.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const repository = "https://github.com/fazhi-report/fazhi-report/blob/main";

/** Pages that stand outside docs/. */
const otherPages: { readonly [source: string]: string } = {
  "README.md": "index.html",
  "README.zh-CN.md": "zh/index.html",
  "CONTRIBUTING.md": "contributing.html",
  "SECURITY.md": "security.html",
  "test/suite/README.md": "suite.html",
};

/** The navigation at the top, by language. */
const sections = [
  { source: "docs/guide/index.md", chinese: "docs/guide/zh/index.md", text: ["指南", "Guide"] },
  { source: "docs/rules/index.md", text: ["规则", "Rules"] },
  { source: "docs/law.md", text: ["依据", "Law"] },
  { source: "docs/schema/dictionary.en.md", chinese: "docs/schema/dictionary.zh-CN.md", text: ["数据字典", "Data"] },
  { address: "api/index.html", text: ["API", "API"] },
  { address: "playground/index.html", text: ["试用", "Playground"] },
] as const;

/** Pages that hold both languages, the Chinese first: their navigation is in both. */
const isBilingual = (source: string): boolean => /^docs\/(?:rules\/|law\.md)/.test(source);

const isChinese = (source: string): boolean => /zh-CN|\/zh\//.test(source);

/** The same page in the other language, where there is one. */
function otherLanguage(source: string): string {
  if (source === "README.md") return "README.zh-CN.md";
  if (source === "README.zh-CN.md") return "README.md";
  if (source.startsWith("docs/guide/zh/")) return source.replace("/zh/", "/");
  if (source.startsWith("docs/guide/")) return source.replace("guide/", "guide/zh/");
  return source.includes(".en.") ? source.replace(".en.", ".zh-CN.") : source.replace(".zh-CN.", ".en.");
}

/** Every page of the site: its Markdown source and its address. */
export function sitePages(): ReadonlyMap<string, string> {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md"))
    .sort();
  return new Map([...Object.entries(otherPages), ...docs.map((name) => [`docs/${name}`, name.replace(/\.md$/, ".html")] as const)]);
}

/** Writes the pages and the schema files; the API and the playground are made by others. */
export function writePages(out: string): readonly string[] {
  const pages = sitePages();
  const rendered = new Map<string, Rendered>();
  for (const [source, address] of pages) {
    const link = (target: string): string => siteLink(target, source, address, pages);
    rendered.set(source, render(readFileSync(join(root, source), "utf8"), link));
  }
  for (const [source, address] of pages) {
    const page = rendered.get(source);
    if (!page) continue;
    const to = (target: string): string => posix.relative(posix.dirname(address), target);
    const chinese = isChinese(source);
    const other = otherLanguage(source);
    const otherAddress = other === source ? undefined : pages.get(other);
    const top = sections.map((section): NavLink => {
      const own = "address" in section ? undefined : chinese && "chinese" in section ? section.chinese : section.source;
      const target = "address" in section ? section.address : (pages.get(own ?? "") ?? "");
      return {
        href: to(target),
        text: isBilingual(source) ? [...new Set(section.text)].join(" ") : section.text[chinese ? 0 : 1],
        isHere: own === source,
      };
    });
    const html = sitePage({
      lang: chinese || isBilingual(source) ? "zh-CN" : "en",
      title: page.title,
      html: page.html,
      style: to("site.css"),
      home: to(chinese ? "zh/index.html" : "index.html"),
      top,
      side: sideOf(source, rendered).map((below) => ({
        href: to(pages.get(below) ?? ""),
        text: rendered.get(below)?.title ?? below,
        isHere: below === source,
      })),
      ...(otherAddress !== undefined && { other: { href: to(otherAddress), lang: chinese ? "en" : "zh-CN" } }),
    });
    write(join(out, address), html);
  }
  const styles = ["examples/playground/style/colours.css", "scripts/site.css"].map((file) => readFileSync(join(root, file), "utf8"));
  write(join(out, "site.css"), styles.join("\n"));
  for (const name of readdirSync(join(root, "docs/schema"))) {
    if (name.endsWith(".json")) cpSync(join(root, "docs/schema", name), join(out, "schema", name));
  }
  return [...pages.values()];
}

/** Pages of the same folder: guides in the order of their index, rules of the same family. */
function sideOf(source: string, pages: ReadonlyMap<string, Rendered>): string[] {
  const folder = posix.dirname(source);
  if (folder.startsWith("docs/guide")) {
    const index = readFileSync(join(root, folder, "index.md"), "utf8");
    return [`${folder}/index.md`, ...[...index.matchAll(/^\d+\. \[[^\]]+\]\(([^)]+)\)/gm)].map(([, name]) => `${folder}/${name}`)];
  }
  if (!folder.startsWith("docs/rules/")) return [];
  return ["docs/rules/index.md", ...[...pages.keys()].filter((other) => posix.dirname(other) === folder)];
}

/** Where a link of a Markdown page leads: to a page of the site, to a file that is copied, or into the repository. */
function siteLink(target: string, source: string, address: string, pages: ReadonlyMap<string, string>): string {
  const [file = "", anchor] = target.split("#");
  const path = posix.join(posix.dirname(source), file);
  const hash = anchor === undefined ? "" : `#${anchor}`;
  const page = pages.get(path);
  if (page !== undefined) return posix.relative(posix.dirname(address), page) + hash;
  if (!existsSync(join(root, path))) throw new Error(`${source} links to ${target}, which does not exist`);
  if (/^docs\/schema\/[^/]+\.json$/.test(path)) return posix.relative(posix.dirname(address), path.replace("docs/", ""));
  return `${statSync(join(root, path)).isDirectory() ? repository.replace("/blob/", "/tree/") : repository}/${path}${hash}`;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
