import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const here = join(root, "examples/playground");

/** What is bundled in keeps its licence: the page carries them in a comment. */
function licencesOf(inputs: readonly string[]): string {
  const names = [...new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []))].sort();
  return names
    .map((name) => {
      const folder = join(root, "node_modules", name);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name}\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}`;
    })
    .join("\n\n")
    .replaceAll("-->", "-- >");
}

/** Builds the playground into one self-contained page: its script is let in by its hash, and nothing is loaded from elsewhere. */
export async function buildPlayground(file: string): Promise<{ readonly bytes: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(here, "src/main.ts")],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    loader: { ".txt": "text" },
    legalComments: "none",
    // The package by its name, from its sources.
    alias: {
      "fazhi-report": join(root, "src/index.ts"),
      "fazhi-report/html": join(root, "src/read/html/index.ts"),
      "fazhi-report/docx": join(root, "src/read/docx/index.ts"),
    },
  });
  // `</script` would end the element: inside a string of the script `<\/script` is the same.
  const script = (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script").trim();
  const styles = ["colours", "page", "results", "sheet", "notice", "widths"]
    .map((name) => readFileSync(join(here, `style/${name}.css`), "utf8").trim())
    .join("\n");
  const parts: { readonly [name: string]: string } = {
    "script-element": `<script type="module">${script}</script>`,
    licences: licencesOf(Object.keys(metafile.inputs)),
    "style-element": `<style>\n${styles}\n</style>`,
    "script-hash": `sha256-${createHash("sha256").update(script).digest("base64")}`,
  };
  const page = readFileSync(join(here, "index.html"), "utf8").replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => parts[name] ?? "");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  return { bytes: Buffer.byteLength(page) };
}
