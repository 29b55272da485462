import { describe, expect, test } from "vitest";
import { readReport } from "../../src/read/read.js";

const title = "清溪县水利局2023年法治政府建设情况报告";
const opening = "2023年，清溪县水利局坚持依法行政，扎实推进各项工作。现将有关情况报告如下：";
const body = "全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升。";
const sections = ["一、主要举措和成效", body, "二、存在的问题", body];
const read = (...lines: string[]) => {
  const { report, source } = readReport(lines.join("\n"));
  const leftOut = source.notes.flatMap((note) => (note.code === "left-out" ? [note.text] : []));
  const found = source.notes.flatMap((note) => (note.code === "found" ? [`${note.path.join("/")} ${note.from}`] : []));
  return { ...report, leftOut, found };
};

describe("document number (发文字号)", () => {
  test.each([
    ["发文字号：清水发〔2024〕3号", "清水发〔2024〕3号"],
    ["文号:清水发〔2024〕3号", "清水发〔2024〕3号"],
    ["（清水发〔2024〕3号）", "清水发〔2024〕3号"],
    ["清水发 〔 2024 〕 3 号", "清水发〔2024〕3号"],
    ["清水发〔2024年〕3号", "清水发〔2024年〕3号"],
    ["清水发〔2024〕3号签发人：贺明", "清水发〔2024〕3号"],
    ["清水发〔２０２４〕１２号", "清水发〔２０２４〕１２号"],
  ])("%s", (line, number) => {
    const report = read(line, title, opening, ...sections);
    expect(report.documentNumber).toBe(number);
    expect(report.leftOut).toEqual([]);
    expect(report.found).toContain(`documentNumber ${/号[:：]/.test(line) ? "metadata" : "document-number"}`);
  });

  test("the first of two counts", () => {
    expect(read("清水发〔2024〕3号", "清政发〔2024〕8号", title, opening, ...sections).documentNumber).toBe("清水发〔2024〕3号");
  });

  test("a paragraph that begins with a number is the text's", () => {
    const paragraph = `清政发〔2023〕8号 文件印发以来，我局${"逐条对照任务清单抓好落实，".repeat(8)}取得成效。`;
    const report = read(title, paragraph, ...sections);
    expect(report.documentNumber).toBeUndefined();
    expect(report.opening).toEqual([{ type: "paragraph", text: paragraph }]);
  });

  test("a table of documents above the title holds no number of this one", () => {
    const report = read("清政发〔2024〕8号\t县司法局", "清政发〔2024〕9号\t县水利局", title, opening, ...sections);
    expect(report.documentNumber).toBeUndefined();
    expect(report.leftOut).toHaveLength(2);
  });
});

describe("签发人", () => {
  test.each([
    ["签发人：贺明", ["贺明"]],
    ["签 发 人：贺 明", ["贺明"]],
    ["签发人：贺明、李大川", ["贺明", "李大川"]],
    ["（签发人：贺明）", ["贺明"]],
    ["签发人：贺明（代）", ["贺明（代）"]],
  ])("%s", (line, people) => {
    expect(read(line, title, opening, ...sections).approvedBy).toEqual(people);
  });

  test("a sentence that speaks of one is the text's", () => {
    const paragraph = "各单位报送材料须注明签发人：未注明的一律退回。";
    const report = read(title, paragraph, ...sections);
    expect(report.approvedBy).toBeUndefined();
    expect(report.opening).toEqual([{ type: "paragraph", text: paragraph }]);
  });

  test("a long paragraph that begins with the word is the text's", () => {
    const paragraph = `签发人：这一栏去年漏填，${"今年起由办公室逐件核对后报送，".repeat(6)}不再遗漏。`;
    expect(read(title, paragraph, ...sections).approvedBy).toBeUndefined();
  });
});

describe("letterhead (版头)", () => {
  const plain = "2023年度法治政府建设情况报告";

  test.each([["清溪县水利局文件"], ["清溪县水利局"], ["清 溪 县 水 利 局 文 件"]])(
    "%s names the issuer where the title names none",
    (line) => {
      const report = read(line, "清水发〔2024〕3号", plain, "现将有关情况报告如下：", ...sections);
      expect(report.issuers).toEqual([{ name: "清溪县水利局", kind: "department", level: "county" }]);
      expect(report.found).toContain("issuers/0 letterhead");
      expect(report.leftOut).toEqual([line]);
      expect(report.title).toBe(plain);
    },
  );

  test("another line above the title is left out and names nobody", () => {
    const report = read("内部传阅文件", "清水发〔2024〕3号", plain, "现将有关情况报告如下：", ...sections);
    expect(report.issuers).toBeUndefined();
    expect(report.leftOut).toEqual(["内部传阅文件"]);
  });

  test("an organ straight above the title is no sign-off", () => {
    const report = read("清水发〔2024〕3号", "清溪县水利局", "云台镇2023年法治政府建设情况报告", "现将有关情况报告如下：", ...sections);
    expect(report.signOff).toBeUndefined();
    expect(report.issuers?.map(({ name }) => name)).toEqual(["云台镇"]);
    expect(report.leftOut).toEqual(["清溪县水利局"]);
  });

  test("an organ under the title, without a date below it, names the issuer", () => {
    const report = read(plain, "清溪县水利局", "", "现将有关情况报告如下：", ...sections);
    expect(report.issuers?.map(({ name }) => name)).toEqual(["清溪县水利局"]);
    expect(report.opening).toEqual([{ type: "paragraph", text: "现将有关情况报告如下：" }]);
    expect(report.signOff).toBeUndefined();
  });

  test("words that end in 文件 under the title are the text's", () => {
    const report = read(title, "本报告依据上级有关文件", "现将有关情况报告如下：", ...sections);
    expect(report.opening?.map(({ text }) => text)).toEqual(["本报告依据上级有关文件", "现将有关情况报告如下："]);
  });
});

describe("addressees (主送机关)", () => {
  test.each([
    ["县人民政府：", ["县人民政府"]],
    ["县委、县政府，县司法局：", ["县委", "县政府", "县司法局"]],
    ["尊敬的各位代表：", ["尊敬的各位代表"]],
    ["县委全面依法治县委员会办公室:", ["县委全面依法治县委员会办公室"]],
  ])("%s", (line, addressees) => {
    const report = read(title, line, opening, ...sections);
    expect(report.addressees).toEqual(addressees);
    expect(report.opening).toEqual([{ type: "paragraph", text: opening }]);
  });

  test.each(["根据县司法局要求，现将有关情况汇报于下：", "一年来我局主要做了：", "本报告包括县委决定事项：", "目录："])(
    "none: %s",
    (line) => {
      const report = read(title, line, ...sections);
      expect(report.addressees).toBeUndefined();
      expect(report.opening?.[0]?.text).toBe(line);
    },
  );

  test("the first counts; a second such line begins the text", () => {
    const report = read(title, "县人民政府：", "县司法局：", opening, ...sections);
    expect(report.addressees).toEqual(["县人民政府"]);
    expect(report.opening?.[0]?.text).toBe("县司法局：");
  });

  test("those under the title count before the covering letter's", () => {
    const letter = ["县委：", "现将我局报告随文呈报，请审阅。", "清溪县水利局", "2024年1月26日"];
    expect(read(...letter, title, "县人民政府：", opening, ...sections).addressees).toEqual(["县人民政府"]);
    expect(read(...letter, title, opening, ...sections).addressees).toEqual(["县委"]);
  });
});

describe("covering letter (随文呈报的函)", () => {
  const words = "现将我局2023年度法治政府建设工作的有关材料随文呈报，请予审阅。";

  test("signed without a date, it is told by its text", () => {
    const report = read("县委、县政府：", words, "清溪县水利局", title, opening, ...sections);
    expect(report.signOff).toEqual({ signatories: ["清溪县水利局"] });
    expect(report.addressees).toEqual(["县委", "县政府"]);
    expect(report.leftOut).toEqual([words]);
  });

  test("dated, it may be short; what stands between it and the title is left out", () => {
    const report = read("县委：", "现呈上材料。", "清溪县水利局", "2024年1月26日", "（随文附送）", title, opening, ...sections);
    expect(report.signOff).toEqual({ signatories: ["清溪县水利局"], date: "2024-01-26", dateText: "2024年1月26日" });
    expect(report.leftOut).toEqual(["现呈上材料。", "（随文附送）"]);
    expect(report.found).toContain("signOff/date covering-letter");
  });

  test("the report's own sign-off counts before it", () => {
    const report = read("县委：", words, "清溪县水利局", "2024年1月26日", title, opening, ...sections, "清溪县水利局", "2024年1月12日");
    expect(report.signOff?.date).toBe("2024-01-12");
    expect(report.found).toContain("signOff/date sign-off");
  });
});

describe("under the title", () => {
  test.each([
    ["（2024年1月12日）", "2024年1月12日"],
    ["2024年1月12日", "2024年1月12日"],
  ])("a date: %s", (line, dateText) => {
    const report = read(title, line, opening, ...sections);
    expect(report.signOff).toEqual({ date: "2024-01-12", dateText });
    expect(report.found).toContain("signOff/date under-title");
    expect(report.opening).toEqual([{ type: "paragraph", text: opening }]);
  });

  test("an organ behind a dash, and its date", () => {
    const report = read(title, "——清溪县水利局", "（2024年1月12日）", opening, ...sections);
    expect(report.signOff).toEqual({ signatories: ["清溪县水利局"], date: "2024-01-12", dateText: "2024年1月12日" });
    expect(report.opening).toEqual([{ type: "paragraph", text: opening }]);
  });

  test("the first of two dates counts", () => {
    expect(read(title, "2024年1月12日", "2024年2月1日", opening, ...sections).signOff?.date).toBe("2024-01-12");
  });

  test("an organ and its date", () => {
    const report = read(title, "清溪县水利局", "2024年1月12日", opening, ...sections);
    expect(report.signOff).toEqual({ signatories: ["清溪县水利局"], date: "2024-01-12", dateText: "2024年1月12日" });
    expect(report.leftOut).toEqual([]);
  });

  test.each(["法治政府建设情况", "清溪县水利局2023年法治政府建设情况", "水利局2023年法治政府建设情况报告"])(
    "a line that says no more than the title is left out: %s",
    (line) => {
      const report = read(title, line, opening, ...sections);
      expect(report.title).toBe(title);
      expect(report.leftOut).toEqual([line]);
      expect(report.opening).toEqual([{ type: "paragraph", text: opening }]);
    },
  );

  test.each(["建设", "法治政府建设情况及其他"])("a scrap of the title, or a line that says more, is the text's: %s", (line) => {
    expect(read(title, "", line, "", opening, ...sections).opening?.[0]?.text).toContain(line);
  });

  test.each(["清溪县水利局 2024年1月12日", "清溪县水利局（2024年1月12日）", "（清溪县水利局 2024年1月12日）"])(
    "%s is name and date",
    (line) => {
      const report = read(title, line, opening, ...sections);
      expect(report.signOff).toEqual({ signatories: ["清溪县水利局"], date: "2024-01-12", dateText: "2024年1月12日" });
      expect(report.found).toContain("signOff/date under-title");
      expect(report.opening).toHaveLength(1);
    },
  );
  test.each(["清溪县水利局 2024-01-12", "李川 2024年1月12日", "清溪县水利局报告 2024年1月12日"])("%s is not", (line) => {
    const report = read(title, line, opening, ...sections);
    expect(report.signOff).toBeUndefined();
    expect(report.opening).toHaveLength(2);
  });
  test("a closing straight under the title is the text's", () => {
    expect(read(title, "特此报告。").closing).toBe("特此报告。");
  });

  test("without a title the first line is the text's", () => {
    const report = read("现将有关情况说明于下。", ...sections);
    expect(report.title).toBeUndefined();
    expect(report.opening).toEqual([{ type: "paragraph", text: "现将有关情况说明于下。" }]);
    expect(report.leftOut).toEqual([]);
  });
});

describe("marks (标识)", () => {
  test.each(["内部资料", "秘密★1年", "（征求意见稿）", "特急"])("%s above and under the title", (mark) => {
    expect(read(mark, title, opening, ...sections)).toMatchObject({ marks: [mark], leftOut: [] });
    expect(read(title, mark, opening, ...sections)).toMatchObject({ marks: [mark], opening: [{ text: opening }] });
  });
  test("a sentence is none", () => {
    expect(read(title, "内部资料管理进一步规范，全年未发生失泄密事件，保密意识明显增强。", ...sections).marks).toBeUndefined();
  });
});
