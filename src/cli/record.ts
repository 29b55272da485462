import { isUtf8 } from "node:buffer";
import { type Input, parseJson, textInput } from "./input.js";
import { longestLine } from "./lines.js";
import { problem } from "./problem.js";

/** A report on a line of NDJSON, as it came in. */
export interface Record {
  readonly name: string;
  /** @throws Problem when the line is no report. */
  readonly input: () => Promise<Input>;
}

const formats = ["text", "markdown", "html"] as const;

/** Reads a line: `{"name", "text", "format"}` or `{"name", "report"}`. A line without a name gets one; nothing is thrown before `input` is called. */
export function recordOf(line: Uint8Array, unnamed: string): Record {
  let name = unnamed;
  let input: Record["input"];
  try {
    if (line.length >= longestLine) throw problem("这一行过长，没有读取", "the line is too long, and was not read");
    if (!isUtf8(line)) throw problem("有无法识别的字节，请用 UTF-8 编码", "bytes that are not UTF-8");
    const value = parseJson(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8"));
    const fields: { readonly [key: string]: unknown } =
      typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
    if (typeof fields["name"] === "string" && fields["name"] !== "") name = fields["name"];
    input = async () => inputOf(fields);
  } catch (thrown) {
    input = async () => {
      throw thrown;
    };
  }
  return { name, input };
}

async function inputOf({ text, report, format = "text" }: { readonly [key: string]: unknown }): Promise<Input> {
  if (typeof text !== "string") {
    if (report !== undefined) return { report };
    throw problem('这一行应为 {"text": …} 或 {"report": …}', 'the line must be {"text": …} or {"report": …}');
  }
  const known = formats.find((one) => one === format);
  if (!known) throw problem(`format 可以是：${formats.join("、")}`, `format must be one of: ${formats.join(", ")}`);
  return textInput(text, known);
}
