import { describe, expect, it } from "vitest";
import { choice, parseArguments } from "../../src/cli/arguments.js";
import { isProblem, nearest, problemText } from "../../src/cli/problem.js";
import { command } from "./command.js";

const problemOf = (argv: readonly string[]): string => {
  try {
    parseArguments(argv);
  } catch (thrown) {
    if (isProblem(thrown)) return thrown.problem.en;
    throw thrown;
  }
  return "";
};

describe("parseArguments", () => {
  it("takes operands and values as they are typed", () => {
    const args = parseArguments([
      "check",
      "007",
      "-",
      "1e3",
      "--contact",
      "0123",
      "--deadline=2026-03-10",
      "--sender",
      "",
      "--round",
      "2",
      "--",
      "--odd.txt",
      "-",
    ]);
    expect(args.command?.name).toBe("check");
    expect(args.operands).toEqual(["007", "-", "1e3", "--odd.txt", "-"]);
    expect(Object.fromEntries(args.options)).toEqual({ contact: "0123", deadline: "2026-03-10", sender: "", round: "2" });
  });
  it("finds the command wherever it stands, and never takes a value for it", () => {
    expect(parseArguments(["--locale", "en", "read", "--outline", "read"])).toMatchObject({
      command: { name: "read" },
      operands: ["read"],
    });
    expect(parseArguments(["--format", "check", "check", "a"]).options.get("format")).toBe("check");
  });
  it("knows flags, and lets the last of a repeated option count", () => {
    const args = parseArguments(["read", "a", "--explain", "--locale", "en", "--locale=zh-CN"]);
    expect([...args.flags]).toEqual(["explain"]);
    expect(args.options.get("locale")).toBe("zh-CN");
  });
  it("takes - as the value of an option", () => {
    expect(parseArguments(["check", "a.txt", "--before", "-"])).toMatchObject({ operands: ["a.txt"] });
    expect(parseArguments(["check", "a.txt", "--before", "-"]).options.get("before")).toBe("-");
  });
  it.each([
    [["chekc", "a"], 'unknown command "chekc". Did you mean check?'],
    [["frobnicate"], 'unknown command "frobnicate". Commands: check, read, rules, explain, schema'],
    [["check", "a", "--fromat", "json"], "unknown option --fromat. Did you mean --format?"],
    [["check", "a", "--no-config"], "unknown option --no-config. See fazhi-report check --help"],
    [["--odd"], "unknown option --odd. See fazhi-report --help"],
    [["check", "a", "-q"], "unknown option -q. See fazhi-report check --help"],
    [["check", "a", "-format"], "unknown option -format. Did you mean --format?"],
    [["check", "a", "--__proto__", "x"], "unknown option --__proto__. See fazhi-report check --help"],
    [["check", "a", "--format.x", "1"], "unknown option --format.x. Did you mean --format?"],
    [["read", "a", "--stage", "submission"], "read has no option --stage; it belongs to check"],
    [["check", "a", "--format"], "option --format <format> needs a value"],
    [["check", "a", "--format", "--stage=submission"], "option --format <format> needs a value"],
    [["read", "a", "--outline=yes"], "option --outline takes no value"],
  ])("refuses %j", (argv, words) => {
    expect(problemOf(argv)).toBe(words);
  });
  it("allows only listed values", () => {
    expect(choice(parseArguments(["check", "--stage", "submission"]), "stage", ["submission"])).toBe("submission");
    expect(() => choice(parseArguments(["check", "--stage", "drafting"]), "stage", ["submission"])).toThrow(
      expect.objectContaining({ problem: expect.anything() }),
    );
  });
});

describe("nearest", () => {
  it("suggests only what is near", () => {
    expect(nearest("parts/mising", ["parts/missing", "parts/order"])).toBe("parts/missing");
    expect(nearest("x", ["parts/missing"])).toBeUndefined();
    expect(nearest("", ["ab", "abc", "abcd"])).toBe("ab");
    expect(nearest("oder", ["order", "older", "parts"])).toBe("order");
    expect(nearest("readd", ["red", "read"])).toBe("read");
  });
});

describe("problemText", () => {
  it("is one line whatever was thrown, in the language asked for", () => {
    expect(problemText(new Error("disk\n  full"), "zh-CN")).toBe("程序内部出错：disk   full");
    expect(problemText("gone\u001b[2J", "en")).toBe("internal error: gone [2J");
  });
});

describe("help and version", () => {
  it("explain the command and each of its commands", async () => {
    const help = await command("/", ["--help"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    for (const name of ["check", "read", "rules", "explain"]) {
      expect(help.out).toContain(`  ${name} `);
      const own = await command("/", [name, "--help"]);
      expect(own.out.split("\n")[0]).toMatch(new RegExp(`^fazhi-report ${name}: `));
      expect(own).toMatchObject({ code: 0, err: "" });
    }
    expect(help.out).toContain("法治政府建设年度报告");
    expect((await command("/", ["check", "-h"])).out).toContain("--write-baseline <file>");
  });
  it("is shown with status 2 when no command is given", async () => {
    expect(await command("/", [])).toMatchObject({ code: 2 });
    expect((await command("/", ["--locale", "en"])).err).toBe(
      "fazhi-report: name a command: check, read, rules, explain, schema; see --help\n",
    );
  });
  it("names the version", async () => {
    expect((await command("/", ["--version"])).out).toMatch(/^fazhi-report \d+\.\d+\.\d+\S*\n$/);
    expect((await command("/", ["-v"])).code).toBe(0);
  });
  it("says what is wrong in one line, in the language asked for", async () => {
    expect(await command("/", ["chekc"])).toEqual({ code: 2, out: "", err: "fazhi-report：没有“chekc”这个命令。是不是要用 check？\n" });
    expect((await command("/", ["chekc", "--locale=en"])).err).toBe('fazhi-report: unknown command "chekc". Did you mean check?\n');
    expect((await command("/", ["check", "a", "--locale", "fr"])).err).toContain("可以是：zh-CN、en");
  });
});
