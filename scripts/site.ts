// Writes the documentation site into site/: the pages and the playground (npm run docs:site; TypeDoc adds the API).
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writePages } from "./site-pages.js";
import { buildPlayground } from "./site-playground.js";

const out = fileURLToPath(new URL("../site", import.meta.url));
rmSync(out, { recursive: true, force: true });
const pages = writePages(out);
const { bytes } = await buildPlayground(join(out, "playground/index.html"));
console.log(`site: ${pages.length} pages, playground ${Math.round(bytes / 1024)} KB`);
