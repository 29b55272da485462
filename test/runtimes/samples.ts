import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { root } from "../package/install.js";

const textOf = (name: string): string => readFileSync(join(root, "examples/demo", name), "utf8");

/** The documents that the smoke suite reads: a complete report and a draft as text, the first also as a web page and as a Word file (in base64). */
export async function makeSamples(): Promise<{ readonly [name: string]: string }> {
  const complete = textOf("yuntai-2024.txt");
  const lines = complete.split("\n").filter((line) => line.trim() !== "");
  const word = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  return {
    complete,
    draft: textOf("shiqiao-2024.txt"),
    html: `<!doctype html><title>云台镇人民政府</title><article>${lines.map((line) => `<p>${line}</p>`).join("\n")}</article>`,
    docx: await Packer.toBase64String(word),
  };
}
