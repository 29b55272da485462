import { describe, expect, test } from "vitest";
import { findEnd, findSignOff, itemsOf, listAfterColon, namesOn, peopleOn } from "../../src/read/end.js";
import { linesOfMarkdown } from "../../src/read/markdown.js";
import { type Row, rowsOf } from "../../src/read/row.js";
import { linesOfText } from "../../src/read/text.js";

const rows = (...lines: string[]): Row[] => rowsOf(linesOfText(lines.join("\n")));
const textsOf = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);
const body = "镇政府全年组织集中学习，开展执法检查，群众满意度稳步提升。";
const organ = "清溪县水利局";
const day = "2024年1月12日";

const signOff = (...lines: string[]) => {
  const all = rows(...lines);
  const found = findSignOff(all, 0, all.length);
  return found && [textsOf(found.names), found.date?.words.text, found.from, found.to];
};

describe("sign-off (落款)", () => {
  test.each([
    [
      [body, organ, day],
      [[organ], day, 1, 3],
    ],
    [
      [body, day, organ],
      [[organ], day, 1, 3],
    ],
    [
      [body, day],
      [[], day, 1, 2],
    ],
    [
      [body, organ],
      [[organ], undefined, 1, 2],
    ],
    [
      [body, `${organ} ${day}`],
      [[organ], day, 1, 2],
    ],
    [
      [body, `${organ}${day}。`],
      [[organ], day, 1, 2],
    ],
    [
      [body, `（${organ} ${day}）`],
      [[organ], day, 1, 2],
    ],
    [
      [body, `${organ} 2024.1.12)`],
      [[organ], "2024.1.12", 1, 2],
    ],
    [
      [body, `${day}。`],
      [[], `${day}`, 1, 2],
    ],
    [
      [body, `${organ}（${day}）`],
      [[organ], day, 1, 2],
    ],
    [
      [body, `${organ} ( ${day})`],
      [[organ], day, 1, 2],
    ],
    [
      [body, `报告单位：${organ} 报告时间：${day}`],
      [[organ], day, 1, 2],
    ],
    [
      [body, `报告单位：${organ}`, `填报日期：${day}`],
      [[organ], day, 1, 3],
    ],
    [
      [body, "中共清溪县委员会", "清溪县人民政府", day],
      [["中共清溪县委员会", "清溪县人民政府"], day, 1, 4],
    ],
    [
      [body, "中共清溪县委员会", `清溪县人民政府 ${day}`],
      [["中共清溪县委员会", "清溪县人民政府"], day, 1, 3],
    ],
    [
      [body, `中共清溪县委员会 清溪县人民政府 ${day}`],
      [["中共清溪县委员会", "清溪县人民政府"], day, 1, 2],
    ],
    [
      [body, organ, "2024年 月 日"],
      [[organ], "2024年 月 日", 1, 3],
    ],
    [
      [body, organ, day, "附件：统计表"],
      [[organ], day, 1, 3],
    ],
    [
      [body, organ, "附件：统计表"],
      [[organ], undefined, 1, 2],
    ],
    [
      [body, day, organ, "抄送：县司法局"],
      [[organ], day, 1, 3],
    ],
    [
      [body, organ, day, organ],
      [[organ], day, 1, 3],
    ],
    [
      [organ, body, organ, day],
      [[organ], day, 2, 4],
    ],
    [
      ["单位：清溪县水利局（盖章）", day],
      [[organ], day, 0, 2],
    ],
  ] as const)("%j", (lines, expected) => {
    expect(signOff(...lines)).toEqual(expected);
  });

  test.each([
    [[body]],
    [[body, organ, body]],
    [[body, day, body]],
    [[body, day, organ, body]],
    [[body, "2024年 月 日"]],
    [[`${body}${body}${body}${organ} ${day}`]],
    [[body, `${organ}召开会议 ${day}`]],
    [[body, `自 ${day}`]],
    [[body, `一、${organ}`, body]],
  ] as const)("none: %j", (lines) => {
    expect(signOff(...lines)).toBeUndefined();
  });

  test("rows of a table are no sign-off", () => {
    const table = rowsOf(linesOfMarkdown(`|${organ}|\n\n|${day}|`));
    expect(findSignOff(table, 0, table.length)).toBeUndefined();
    const below = rowsOf(linesOfMarkdown(`|${organ}|\n\n${day}`));
    expect(findSignOff(below, 0, below.length)).toMatchObject({ names: [], from: 1 });
  });

  test("only lines between the bounds belong to it", () => {
    const all = rows(organ, day, organ);
    expect(findSignOff(all, 1, 2)).toMatchObject({ names: [], from: 1, to: 2 });
    expect(findSignOff(all, 0, 2)).toMatchObject({ from: 0, to: 2 });
    expect(findSignOff(rows("一、清溪县水利局", organ, day), 0, 3)?.from).toBe(1);
  });

  test("more than twelve organs do not sign one report", () => {
    const many = (count: number): string[] =>
      Array.from({ length: count }, (_, index) => `清溪县云台镇${"甲乙丙丁戊己庚辛壬癸子丑寅"[index]}岭村`.replace(/.岭村$/, "人民政府"));
    expect(signOff(...many(12), day)?.[2]).toBe(0);
    expect(signOff(...many(13), day)?.[2]).toBe(1);
    expect(signOff(...many(12))?.[2]).toBe(0);
    expect(signOff(...many(13))).toBeUndefined();
    expect(signOff(...many(13), `${organ} ${day}`)?.[2]).toBe(1);
  });
});

describe("names", () => {
  test.each([
    ["清溪县水利局", [organ]],
    ["清 溪 县 水 利 局", ["清 溪 县 水 利 局"]],
    ["清溪县水利局、清溪县司法局", [organ, "清溪县司法局"]],
    ["清溪县水利局 清溪县司法局（盖章）", [organ, "清溪县司法局"]],
    ["清溪县水利局 全体同志", ["清溪县水利局 全体同志"]],
  ])("%s", (line, names) => {
    const [row] = rows(line);
    const found = namesOn(row as Row);
    expect(textsOf(found)).toEqual(names);
    for (const { text, pieces } of found) expect(line.slice(pieces[0]?.from, pieces[0]?.to)).toBe(text);
  });

  test("items of a list", () => {
    const [row] = rows("抄送：县委， 县政府；县人大、县政协 县纪委。");
    expect(textsOf(listAfterColon(row as Row))).toEqual(["县委", "县政府", "县人大", "县政协", "县纪委"]);
    expect(itemsOf((rows("、，")[0] as Row) ?? { text: "", pieces: [] })).toEqual([]);
  });

  test.each([
    ["贺明", ["贺明"]],
    ["贺 明", ["贺明"]],
    ["卓 一 航", ["卓一航"]],
    ["卓  一  航", ["卓一航"]],
    ["欧 阳 一 航", ["欧阳一航"]],
    ["贺明 李大川", ["贺明", "李大川"]],
    ["贺明、李 川", ["贺明", "李", "川"]],
  ])("people: %s", (line, people) => {
    expect(textsOf(peopleOn(rows(line)[0] as Row))).toEqual(people);
  });
});

const end = (...lines: string[]) => {
  const found = findEnd(rows(...lines), 0);
  return {
    bodyEnd: found.bodyEnd,
    closing: found.closing?.text,
    signed: found.signOff && textsOf(found.signOff.names),
    attachments: found.attachments.map(({ title, rows: content }) => [title.text, ...(content ? textsOf(content) : ["-"])]),
    copiedTo: textsOf(found.copiedTo),
    remarks: textsOf(found.remarks),
    approvedBy: textsOf(found.approvedBy),
    leftOut: textsOf(found.leftOut),
  };
};
const nothing = { closing: undefined, signed: undefined, attachments: [], copiedTo: [], remarks: [], approvedBy: [], leftOut: [] };

describe("what follows the text (文末)", () => {
  test.each([[["附件1：统计表", "附件2：任务清单"]], [["附件：", "1.统计表", "2.任务清单"]], [["附件：1.统计表", "2.任务清单"]]])(
    "attachments announced before the sign-off: %j",
    (lines) => {
      const found = end(body, ...lines, organ, day);
      expect(found.bodyEnd).toBe(1);
      expect(found.attachments.map(([title]) => title)).toEqual(["统计表", "任务清单"]);
    },
  );

  test.each([[["附件：", "（一）统计表", "（二）任务清单"]], [["附件：", "1.统计表", body]], [["附件："]]])(
    "what stands below 附件： is no list of titles: %j",
    (lines) => {
      expect(end(body, ...lines, organ, day).bodyEnd).toBe(1 + lines.length);
    },
  );

  test("without a sign-off the text ends where nothing but such lines follows", () => {
    expect(end(body, body)).toEqual({ ...nothing, bodyEnd: 2 });
    expect(end(body, "特此报告。")).toEqual({ ...nothing, bodyEnd: 1, closing: "特此报告。" });
    expect(end(body, "抄送：县司法局。")).toEqual({ ...nothing, bodyEnd: 1, copiedTo: ["县司法局"] });
    expect(end(body, "县水利局办公室2024年1月13日印发")).toEqual({ ...nothing, bodyEnd: 1, remarks: ["县水利局办公室2024年1月13日印发"] });
    expect(end(body, "（此件公开发布）")).toEqual({ ...nothing, bodyEnd: 1, remarks: ["（此件公开发布）"] });
    expect(end(body, "联系人：李川", "抄送：县司法局")).toEqual({
      ...nothing,
      bodyEnd: 1,
      remarks: ["联系人：李川"],
      copiedTo: ["县司法局"],
    });
    expect(end(body, "联系人：李川", body)).toEqual({ ...nothing, bodyEnd: 3 });
    expect(end(body, "特此报告。", "附件", body).bodyEnd).toBe(1);
  });

  test.each(["附件", "附件1", "附件12", "附件二", "附件：", "附件2:"])("%s alone begins what follows", (line) => {
    expect(end(body, line, "统计表", body)).toMatchObject({ bodyEnd: 1, attachments: [["统计表", body]] });
  });

  test.each(["附件材料", "见附件", "附件很多，见后", "附件：统计表见后"])("%s does not", (line) => {
    expect(end(body, line, body, body).bodyEnd).toBe(4);
  });

  test("an announcement stands among the last lines, behind no sentence", () => {
    expect(end(body, "附件：统计表", organ, day)).toMatchObject({ bodyEnd: 1, attachments: [["统计表", "-"]] });
    expect(end(body, "特此报告。", "附件：统计表", organ, day)).toMatchObject({
      bodyEnd: 1,
      closing: "特此报告。",
      attachments: [["统计表", "-"]],
    });
    expect(end(body, "附件：统计表", "特此报告。", organ, day)).toMatchObject({ bodyEnd: 1, attachments: [["统计表", "-"]] });
    expect(end(body, "附件：统计表", body, organ, day)).toMatchObject({ bodyEnd: 3, attachments: [] });
    expect(end(body, "附件：统计表", "全年工作。清单", organ, day)).toMatchObject({
      bodyEnd: 1,
      attachments: [
        ["统计表", "-"],
        ["全年工作。清单", "-"],
      ],
    });
    expect(end("附件：统计表", organ, day)).toMatchObject({ bodyEnd: 0, attachments: [["统计表", "-"]] });
    const list = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index + 2}.统计表`);
    expect(end(body, "附件：1.统计表", ...list(15), organ, day).attachments).toHaveLength(16);
    expect(end(body, "附件：1.统计表", ...list(16), organ, day).attachments).toEqual([]);
    expect(end(body, "附件：统计表", "甲".repeat(121), organ, day).attachments).toEqual([]);
    expect(end(body, "附件", organ, day).attachments).toEqual([]);
  });

  test("announced titles: numbers, labels and marks go", () => {
    const titles = (...lines: string[]) => end(body, ...lines, organ, day).attachments.map(([title]) => title);
    expect(titles("附件：1.统计表", "2.任务清单；")).toEqual(["统计表", "任务清单"]);
    expect(titles("附件：（一）统计表")).toEqual(["（一）统计表"]);
    expect(titles("附件：1.统计表 2.任务清单 10.普法一览表")).toEqual(["统计表", "任务清单", "普法一览表"]);
    expect(titles("附件：统计表 2.5版")).toEqual(["统计表 2.5版"]);
    expect(titles("附 件 ： 统计表，")).toEqual(["统计表"]);
  });

  test("attachments behind the sign-off", () => {
    const behind = (...lines: string[]) => end(body, organ, day, ...lines).attachments;
    expect(behind("附件1", "统计表", body, "附件2：任务清单", body)).toEqual([
      ["统计表", body],
      ["任务清单", body],
    ]);
    expect(behind("附件1：统计表", "全县情况", body)).toEqual([["统计表", "全县情况", body]]);
    expect(behind("附件", body)).toEqual([["附件", body]]);
    expect(behind("附件1：", body)).toEqual([["附件1", body]]);
    expect(behind("附件 2 ：", body)).toEqual([["附件 2", body]]);
    expect(behind("附件", "甲".repeat(60), body)).toEqual([["甲".repeat(60), body]]);
    expect(behind("附件", "甲".repeat(61), body)).toEqual([["附件", "甲".repeat(61), body]]);
    expect(behind("附件", "情况如下：", body)).toEqual([["附件", "情况如下：", body]]);
    expect(behind("附件", "一、检查情况", body)).toEqual([["附件", "一、检查情况", body]]);
    expect(behind("附件", "检查。情况", body)).toEqual([["检查。情况", body]]);
    expect(behind("附件：统计表", "（一）主动公开情况", body, "（主动公开）")).toEqual([["统计表", "（一）主动公开情况", body]]);
    expect(behind("附件")).toEqual([["附件"]]);
    expect(behind(`附件：${"甲".repeat(78)}`, body)).toEqual([]);
    expect(behind(`附件：${"甲".repeat(77)}`, body)).toEqual([["甲".repeat(77), body]]);
  });

  test("take the titles that were announced", () => {
    const both = (announced: readonly string[], ...lines: string[]) => end(body, ...announced, organ, day, ...lines).attachments;
    const two = ["附件：1.统计表", "2.任务清单"];
    expect(both(two, "附件2", "任务清单", body)).toEqual([
      ["统计表", "-"],
      ["任务清单", body],
    ]);
    expect(both(two, "附件一", "统计表", body, "附件二", "任务清单", body)).toEqual([
      ["统计表", body],
      ["任务清单", body],
    ]);
    expect(both(two, "附件", "统计表", body, "附件", "任务清单", body)).toEqual([
      ["统计表", body],
      ["任务清单", body],
    ]);
    expect(both(two, "附件1", "统计表", body, "附件1", "另一张表", body)).toEqual([
      ["统计表", body],
      ["任务清单", body],
    ]);
    expect(both(["附件：统计表"], "附件", "全县统计表", body)).toEqual([["统计表", body]]);
    expect(both(["附件：统计表"], "附件：统计表", "统计表", body)).toEqual([["统计表", body]]);
    expect(both(["附件：统计表"], "附件1", "统计表", body, "附件2", "任务清单", body)).toEqual([
      ["统计表", body],
      ["任务清单", body],
    ]);
    expect(both(two, "附件12", "普法一览表", body)).toEqual([
      ["统计表", body],
      ["任务清单", "-"],
    ]);
  });

  test("a table that begins an attachment is no title of it", () => {
    const all = rowsOf(linesOfMarkdown(`${body}\n\n${organ}\n\n${day}\n\n附件\n\n|统计|表|\n|1|2|`));
    const [attachment] = findEnd(all, 0).attachments;
    expect(attachment?.title.text).toBe("附件");
    expect(attachment?.rows).toHaveLength(2);
  });

  test("签发人, copies, remarks; the rest is another document", () => {
    expect(end(body, organ, day, "签发人：贺 明", "抄送：县司法局、县委办。", "联系电话：0000", "全年工作要点", body)).toEqual({
      bodyEnd: 1,
      closing: undefined,
      signed: [organ],
      attachments: [],
      copiedTo: ["县司法局", "县委办"],
      remarks: ["联系电话：0000"],
      approvedBy: ["贺明"],
      leftOut: ["全年工作要点", body],
    });
  });

  test("a table's rows are none of these", () => {
    const all = rowsOf(linesOfMarkdown(`${body}\n\n|抄送：县司法局|\n\n|附件|`));
    expect(findEnd(all, 0)).toMatchObject({ bodyEnd: 3, attachments: [], copiedTo: [] });
    const behind = rowsOf(
      linesOfMarkdown(`${body}\n\n${organ}\n\n${day}\n\n|抄送：县司法局|\n\n|附件：统计表|\n\n|联系人：李川|\n\n|签发人：贺明|`),
    );
    const found = findEnd(behind, 0);
    expect(found.leftOut).toHaveLength(4);
    const before = rowsOf(linesOfMarkdown(`${body}\n\n附件：统计表\n\n|甲|乙|\n\n${organ}\n\n${day}`));
    expect(findEnd(before, 0).attachments).toEqual([]);
    const closing = rowsOf(linesOfMarkdown(`${body}\n\n|特此报告。|`));
    expect(findEnd(closing, 0).closing).toBeUndefined();
  });

  test("lines before the text are none of these", () => {
    expect(findEnd(rows("特此报告。", body), 1).closing).toBeUndefined();
    expect(findEnd(rows("特此报告。"), 1)).toMatchObject({ bodyEnd: 1 });
    expect(findEnd(rows("抄送：县司法局", body), 1)).toMatchObject({ bodyEnd: 2, copiedTo: [] });
    expect(findEnd(rows("附件：统计表", "甲", organ, day), 1).attachments).toEqual([]);
    expect(findEnd(rows(body, "抄送：县司法局"), 1)).toMatchObject({ bodyEnd: 1, copiedTo: [{ text: "县司法局" }] });
  });
});
