import { describeSchema } from "../describe/dictionary.js";
import { toJsonSchema } from "../describe/json-schema.js";
import { reportSchema } from "../model/schema.js";
import type { Locale } from "../model/terms.js";
import { type Arguments, choice } from "./arguments.js";
import { type ExitCode, exit, type Io } from "./io.js";
import { problem } from "./problem.js";

/** `schema`: prints the shape of a report, as JSON Schema or as the data dictionary (数据字典). */
export function schema(args: Arguments, io: Io, locale: Locale): ExitCode {
  if (args.operands.length > 0) throw problem("命令 schema 不带参数", "schema takes no arguments");
  const format = choice(args, "format", ["json-schema", "markdown", "html"]) ?? "markdown";
  const page =
    format === "json-schema" ? JSON.stringify(toJsonSchema(reportSchema, { locale }), null, 2) : describeSchema({ locale, format });
  io.stdout.write(page.endsWith("\n") ? page : `${page}\n`);
  return exit.clean;
}
