import { describe, expect, test } from "vitest";
import { linesOfMarkdown } from "../../src/read/markdown.js";
import { joinParagraphs } from "../../src/read/paragraphs.js";
import { rowsOf } from "../../src/read/row.js";
import { linesOfText } from "../../src/read/text.js";

const joined = (...lines: string[]): string[] => joinParagraphs(rowsOf(linesOfText(lines.join("\n")))).map(({ text }) => text);
/** Whether the last line but one and the last become one. */
const joins = (row: string, next: string, after = ""): boolean => {
  const rows = joined("一、主要做法", "镇政府坚持依法行政。", row, next, ...(after === "" ? [] : [after]));
  const whole = row.trim() + next.trim();
  const isOne = rows.includes(whole);
  if (!isOne) expect(rows).toEqual(expect.arrayContaining([row.trim(), next.trim()]));
  return isOne;
};
const words = (length: number): string => "坚持把法治建设放在全局工作中谋划推进落实见效".repeat(5).slice(0, length);
const broken = "镇政府全年组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升依法行";

describe("where lines are paragraphs, a broken one is joined", () => {
  test.each([
    [broken, "政水平提高。"],
    [broken, "政水平提高，成效明显"],
    [broken, `政水平${words(32)}`],
    [`${broken}，`, "政水平提高。"],
    [`${broken}、`, "政水平提高。"],
    [`${broken}“`, "政水平"],
    [`${broken}（`, "政水平"],
    [`${broken}”`, "，水平提高。"],
    [`${broken}）`, "的水平提高。"],
    [words(35), "政水平提高。"],
  ])("%s / %s", (row, next) => {
    expect(joins(row, next)).toBe(true);
  });

  test.each([
    ["a sentence's end", "镇政府全年组织集中学习十二次，开展执法检查三十次，成效明显。", "政水平提高。"],
    ["a sentence's end in quotes", "镇政府全年组织集中学习十二次，开展执法检查，总结为“三个一。”", "政水平提高。"],
    ["a sentence's end in two closing marks", "镇政府全年组织集中学习十二次，开展执法检查，总结为（“三个一。”）", "政水平提高。"],
    ["a question", "镇政府全年组织集中学习十二次，开展执法检查三十次，成效如何？", "政水平提高。"],
    ["a colon", "镇政府全年组织集中学习十二次，开展执法检查三十次，成效如下：", "水平提高。"],
    ["a closing mark before other words", `${broken}”`, "镇政府提高。"],
    ["a number", broken, "（二）规范执法。"],
    ["the closing", broken, "特此报告。"],
    ["a date", broken, "2024年1月12日"],
    ["an attachment", broken, "附件：统计表"],
    ["an organ that signs", broken, "清溪县水利局"],
    ["words that begin a paragraph", broken, "同时，水平提高。"],
    ["words that begin a paragraph", broken, "2024年，水平提高。"],
    ["words that begin a paragraph", broken, "我镇水平提高。"],
    ["a character alone", `${broken}，`, "政，水平提高。"],
    ["a character alone", broken, "政，水平提高。"],
    ["an item", `${broken}，`, "一是水平提高。"],
    ["an item", `${broken}，`, "十一是水平提高。"],
    ["a line without any mark", broken, "政水平提高"],
    ["a line without any mark", broken, words(34)],
    ["a short line without any mark", words(34), "政水平提高。"],
    ["a title", `${words(33)}报告`, "政水平提高。"],
  ])("not before or behind %s: %s / %s", (_, row, next) => {
    expect(joins(row, next)).toBe(false);
  });

  test("an organ's name inside a sentence is no signature", () => {
    expect(joins(broken, "清溪县水利局", "牵头办理的事项，成效明显。")).toBe(false);
    expect(joined(broken, "清溪县水利局", "2024年1月12日")).toEqual([broken, "清溪县水利局", "2024年1月12日"]);
  });

  test("a short line goes on over a page break", () => {
    expect(joined("镇政府坚持依法行政。", "全面落实各项任务", "\f水平提高。")).toEqual([
      "镇政府坚持依法行政。",
      "全面落实各项任务水平提高。",
    ]);
    expect(joined("镇政府坚持依法行政。", "全面落实各项任务的报告", "\f水平提高。")).toHaveLength(3);
  });

  test("a number alone has its words on the next line", () => {
    for (const number of ["一、", "（一）", "（12）", "3.", "十一、"]) expect(joins(number, "加强学习"), number).toBe(true);
    expect(joins("一、", "（一）加强学习")).toBe(false);
    const [row] = joinParagraphs(rowsOf(linesOfText("（二）\n加强学习\n镇政府坚持依法行政。")));
    expect(row).toMatchObject({ text: "（二）加强学习", plain: "(二)加强学习", number: { value: 2, rank: 2, end: 3 } });
  });

  test("lines with a depth, and cells, stay as they are", () => {
    const ofMarkdown = (source: string): string[] => joinParagraphs(rowsOf(linesOfMarkdown(source))).map(({ text }) => text);
    expect(ofMarkdown(`${broken}\n## 政水平提高。`)).toEqual([broken, "政水平提高。"]);
    expect(ofMarkdown(`## ${broken}\n政水平提高。`)).toEqual([broken, "政水平提高。"]);
    expect(ofMarkdown(`${broken}\n|政|水平。|`)).toHaveLength(2);
    expect(ofMarkdown(`|${broken}|\n政水平提高。`)).toHaveLength(2);
    expect(ofMarkdown(`${broken}\n政水平提高。`)).toEqual([`${broken}政水平提高。`]);
  });

  test("where paragraphs are indented, an indent begins one", () => {
    const paragraph = "　　镇政府坚持依法行政，全年组织集中学习十二次，成效明显。";
    const lines = (indent: string): string[] => joined(paragraph, paragraph, `　　${broken}`, `${indent}政水平提高。`);
    expect(lines("")).toHaveLength(3);
    expect(lines(" ")).toHaveLength(3);
    expect(lines("　")).toHaveLength(4);
    expect(joined(broken, "　　政水平提高。")).toHaveLength(1);
    const plain = "镇政府坚持依法行政，全年组织集中学习十二次，成效明显。";
    expect(joined(paragraph, ...Array.from({ length: 8 }, () => plain), `　　${broken}`, "　　政水平提高。")).toHaveLength(10);
  });

  test("what was joined says where it was broken", () => {
    const text = `${broken}\n\n政水平提高，\n 成效明显。`;
    const [row] = joinParagraphs(rowsOf(linesOfText(text)));
    expect(row?.breaks.map(({ start, end }) => text.slice(start, end))).toEqual(["\n\n", "\n "]);
    expect(row?.pieces.map(({ from, to }) => text.slice(from, to)).join("")).toBe(row?.text);
  });

  test("Latin words keep a space between them, with a place", () => {
    const text = `${broken}政平台 Smart\nTown 系统，成效明显。`;
    const [row] = joinParagraphs(rowsOf(linesOfText(text)));
    expect(row?.text).toBe(`${broken}政平台 Smart Town 系统，成效明显。`);
    expect(row?.pieces.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
    expect(joined(`${broken}政平台 Smart`, "系统Town，成效明显。")[0]).toContain("Smart系统");
    expect(joined(`${broken}Smart平台`, "Town系统，成效明显。")[0]).toContain("平台Town");
  });
});

describe("headings over two lines (标题换行)", () => {
  test.each([
    ["二、推进法治政府建设存在的", "不足和原因"],
    ["二、推进法治政府建设，", "存在的不足"],
    ["二、推进法治政府建设和", words(45)],
    ["二、推进法治政府建设存在的不足", "和原因"],
    ["二、推进法治政府建设存在的不足", `及${words(24)}`],
  ])("%s / %s", (row, next) => {
    expect(joins(row, next)).toBe(true);
  });

  test.each([
    ["二、推进法治政府建设存在的", words(46)],
    ["二、推进法治政府建设存在的", "（一）人手不足"],
    ["二、推进法治政府建设存在的不足", "和以前一样，人手不足。"],
    ["二、推进法治政府建设存在的不足", `及${words(25)}`],
    ["二、推进法治政府建设存在的不足", "人手不足，编制有限。"],
    ["二、推进法治政府建设存在的不足", "人手与和谐"],
  ])("not %s / %s", (row, next) => {
    expect(joins(row, next)).toBe(false);
  });

  test("a fragment that is no sentence, before the text goes on", () => {
    const heading = "三、党政主要负责人履行推进法治建设第一责任";
    expect(joins(heading, "人职责情况", "镇党委书记带头履职。")).toBe(true);
    expect(joins(heading, "人职责情况", "（一）带头学法")).toBe(true);
    expect(joins(heading, words(12), "镇党委书记带头履职。")).toBe(true);
    expect(joins(heading, words(13), "镇党委书记带头履职。")).toBe(false);
    expect(joins(heading, "人职责情况", "镇党委书记带头履职")).toBe(false);
    expect(joins(heading, "人职责情况")).toBe(false);
    expect(joins(heading, "清溪县水利局", "镇党委书记带头履职。")).toBe(false);
    expect(joins("三、党政主要负责人履职情况", "人职责情况", "镇党委书记带头履职。")).toBe(false);
  });

  test("the heads' part is whole", () => {
    const heading = "党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况";
    expect(joins(heading, "镇党委书记、镇长带头履职，主持会议。")).toBe(false);
  });
});

/** A paragraph in lines of a width. */
const wrap = (paragraph: string, width: number, indent = ""): string[] => {
  const lines: string[] = [];
  const whole = indent + paragraph;
  for (let at = 0; at < whole.length; at += width) lines.push(whole.slice(at, at + width));
  return lines;
};
const first = "镇政府全年组织集中学习十二次开展执法检查三十次，群众满意度稳步提升依法行政的能力和水平有了新的提高各项任务按期完成。";
const second = "综合执法队办理行政处罚案件九件没有一件被复议纠正，审查合同四十六份提出修改意见三十一条全部采纳群众反映良好。";
const third = "司法所调解矛盾纠纷五十七件接待法律咨询二百人次，印发宣传资料三千份组织旁听庭审四场次法治氛围日益浓厚起来了。";
const all = [first, second, third];

describe("lines wrapped by hand (硬换行)", () => {
  test.each([22, 24, 26, 30])("%i characters wide, with indents, with blank lines between, and with neither", (width) => {
    expect(joined(...all.flatMap((one) => wrap(one, width, "　　")))).toEqual(all);
    expect(joined(...all.flatMap((one) => [...wrap(one, width), ""]))).toEqual(all);
    expect(joined(...all.flatMap((one) => wrap(one, width)))).toEqual(all);
  });

  const at24 = (...paragraphs: string[]): string[] => paragraphs.flatMap((one) => wrap(one, 24));
  const indented = (...paragraphs: string[]): string[] => paragraphs.flatMap((one) => wrap(one, 24, "　　"));
  const spaced = (...paragraphs: string[]): string[] => paragraphs.flatMap((one) => [...wrap(one, 24), ""]);

  test("a heading stands by itself, one that fills its line goes on", () => {
    for (const lay of [at24, indented, spaced]) {
      expect(joined(...lay(first, "一、主要举措和成效", second, third))).toEqual([first, "一、主要举措和成效", second, third]);
      expect(joined(...lay(first, "（一）强化学习", second, third))).toEqual([first, "（一）强化学习", second, third]);
    }
    const long = "三、党政主要负责人履行推进法治建设第一责任人职责加强法治政府建设的有关情况";
    for (const lay of [at24, indented, spaced]) expect(joined(...lay(first, long, second, third))).toEqual([first, long, second, third]);
  });

  test("a heading that fills its line and ends as headings do is whole", () => {
    const heading = "二、全面推进依法行政工作过程当中存在的困难和问题";
    expect(heading).toHaveLength(24);
    expect(joined(...at24(first), heading, ...at24(second, third))).toEqual([first, heading, second, third]);
  });

  test("two headings without text between stay two", () => {
    expect(joined(...at24(first), "一、主要举措和成效", "（一）强化理论武装", ...at24(second, third))).toEqual([
      first,
      "一、主要举措和成效",
      "（一）强化理论武装",
      second,
      third,
    ]);
    const full = "一、全面推进依法行政工作当中的主要举措和取得成效了";
    expect(joined(...at24(first), full.slice(0, 24), "（一）强化理论武装", ...at24(second, third))).toEqual([
      first,
      full.slice(0, 24),
      "（一）强化理论武装",
      second,
      third,
    ]);
  });

  test("a title that fills its line is whole", () => {
    const title = "清溪县云台镇人民政府二〇二三年法治政府建设工作报告";
    expect(joined(title, ...at24(...all))).toEqual([title, ...all]);
  });

  test("addressee, number and 签发人, a lead with its colon stand alone", () => {
    expect(joined("县人民政府：", ...at24(...all))).toEqual(["县人民政府：", ...all]);
    const lead = "现将云台镇二〇二三年法治政府建设有关情况报告如下：";
    expect(joined(lead, ...at24(...all))).toEqual([lead, ...all]);
    const number = "清政发〔2024〕11号　　　　　　签发人：贺明";
    expect(joined(number, ...at24(...all))).toEqual([number, ...all]);
    expect(joined("签发人：贺明　　　　　　　　　　李大川　　章云", ...at24(...all))).toHaveLength(4);
  });

  test("the signature behind a sentence that fills its line", () => {
    const full = `${first.slice(0, 47)}。`;
    expect(full).toHaveLength(48);
    const signed = ["清溪县云台镇人民政府", "2024年1月12日"];
    for (const lay of [at24, spaced]) expect(joined(...lay(...all, full), ...signed)).toEqual([...all, full, ...signed]);
    expect(joined(...at24(...all, full), "中共清溪县云台镇委员会", ...signed)).toEqual([...all, full, "中共清溪县云台镇委员会", ...signed]);
    expect(joined(...at24(...all, full), "清溪县云台镇人民政府")).toEqual([...all, full, "清溪县云台镇人民政府"]);
    expect(joined(...indented(...all), "　　　　　　　　　　清溪县云台镇人民政府", "　　　　　　　　　　2024年1月12日")).toEqual([
      ...all,
      ...signed,
    ]);
  });

  test("a sentence that ends with its full line: the next line goes on, unless it is blank or numbered before it", () => {
    const full = `${first.slice(0, 47)}。`;
    expect(joined(...at24(full, second, third, first))).toEqual([full + second, third, first]);
    expect(joined(...at24(full), "", ...at24(second, third, first))).toEqual([full, second, third, first]);
    expect(joined(...at24(full), "（二）规范执法", ...at24(second, third, first))).toEqual([full, "（二）规范执法", second, third, first]);
    expect(joined(...indented(`${first.slice(0, 45)}。`, second, third, first))).toEqual([`${first.slice(0, 45)}。`, second, third, first]);
  });

  test("a line that breaks off early goes on, words that stand alone do not", () => {
    const early = [second.slice(0, 24), second.slice(24, 36), second.slice(36)];
    expect(joined(...at24(first, third), ...early)).toEqual([first, third, second]);
    expect(joined(...indented(first, third), `　　${early[0]}`, ...early.slice(1))).toEqual([first, third, second]);
    expect(joined(...spaced(first, third, first), ...early)).toEqual([first, third, first, second]);
    for (const alone of ["党建引领", "清溪县水利局"]) {
      expect(joined(...at24(first, second), alone, ...at24(third)), alone).toEqual([first, second, alone, third]);
      expect(joined(...indented(first, second), alone, ...indented(third)), alone).toEqual([first, second, alone, third]);
    }
  });

  test("a page break inside a paragraph", () => {
    const lines = at24(second);
    const [head = "", ...rest] = lines;
    expect(joined(...at24(first), head, `\f${rest.join("\n")}`, ...at24(third))).toEqual(all);
    expect(joined(...spaced(first, third, first), head, "", `\f${rest.join("\n")}`)).toEqual([first, third, first, second]);
  });

  test("where blank lines stand between paragraphs, they alone end one", () => {
    const at20 = (...paragraphs: string[]): string[] => paragraphs.flatMap((one) => [...wrap(one, 20), ""]);
    const item = "坚持把法治建设放在全局工作中谋划推进";
    expect(joined(...at20(first, second, third), item, "", ...at20(first))).toEqual([first, second, third, item, first]);
    const early = ["镇政府全年组织集中学习十二次。", "开展执法检查三十次，成效明显。"];
    expect(joined(...at20(first, second, third), ...early, "", ...at20(first))).toEqual([first, second, third, early.join(""), first]);
    expect(joined(...at20(first, second, third), early[0] ?? "", "（二）规范执法", "", ...at20(first))).toEqual([
      first,
      second,
      third,
      early[0],
      "（二）规范执法",
      first,
    ]);
    const [head = "", ...rest] = wrap(second, 20);
    expect(joined(...at20(first, third, first), head, "", `\f${rest.join("\n")}`)).toEqual([first, third, first, second]);
    expect(joined(...at20(first, second, third, first), head, "", ...rest)).toHaveLength(6);
    expect(joined(...at20(first, second, third), "党建引领", ...at20(first))).toEqual([first, second, third, "党建引领", first]);
  });

  test("where blank lines stand between all lines, they end none", () => {
    expect(joined(...all.flatMap((one) => wrap(one, 24)).flatMap((line) => [line, ""]))).toEqual(all);
  });

  test("long paragraphs are not wrapped, however many headings of one length stand between them", () => {
    const heads = [
      "（一）强化理论武装工作落实",
      "（二）规范行政决策程序落实",
      "（三）严格行政执法责任落实",
      "（四）化解基层矛盾纠纷落实",
      "（五）深入推进普法宣传落实",
    ];
    const rows = heads.flatMap((head) => [head, first + second]);
    expect(joined(...rows)).toEqual(rows);
  });
});

describe("where level one jumps, the one break is where text was lost", () => {
  const one = "镇里组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升，建立健全各项工作";
  const other = "干部的法治意识明显增强，形成了良好的法治环境。";
  const text = (last: string, ...lines: string[]) => joined("一、主要做法", ...lines, last, "人手不足。");

  test.each(["四、存在的问题", "三、存在的问题", "十、存在的问题"])("%s", (last) => {
    expect(text(last, one, other)).toContain(other);
  });

  test("not where the numbers count on, or begin again", () => {
    for (const last of ["二、存在的问题", "一、存在的问题"]) expect(text(last, one, other)).toContain(one + other);
  });

  test("not where there are two such places", () => {
    expect(text("四、存在的问题", one, other, one, other)).toEqual([
      "一、主要做法",
      one + other,
      one + other,
      "四、存在的问题",
      "人手不足。",
    ]);
    const lost = "镇里组织集中学习十二次，开展执法检查三十次，群众满意度稳步提升，建立健全各项制度";
    expect(text("四、存在的问题", one, other, lost, "同时，成效明显。")).toContain(one + other);
  });

  test("a lost place elsewhere does not count", () => {
    expect(joined(one, other, "一、主要做法", "人手不足。", "四、存在的问题", "人手不足。")[0]).toBe(one + other);
    expect(joined("一、主要做法", "人手不足。", "四、存在的问题", one, other).at(-1)).toBe(one + other);
    expect(joined("一、主要做法", "人手不足。", "二、存在的问题", one, other, "五、下一步打算", "加强学习。")).toContain(other);
  });

  test("a line longer than any heading is no number that jumps", () => {
    expect(text(`四、${words(79)}`, one, other)).toContain(one + other);
    expect(text(`四、${words(78)}`, one, other)).toContain(other);
  });
});
