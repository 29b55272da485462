import { describe, expect, test } from "vitest";
import { kindOf, mayBeOfPage } from "../../src/read/page-words.js";
import { type Row, rowsOf } from "../../src/read/row.js";
import { linesOfText } from "../../src/read/text.js";

const rowOf = (text: string): Row => rowsOf(linesOfText(text))[0] as Row;
/** What a row is outside of the text and inside it. What is one must not be passed over by the first look. */
const kinds = (text: string) =>
  [true, false].map((outside) => {
    const kind = kindOf(rowOf(text), outside);
    if (kind) expect(mayBeOfPage(rowOf(text), outside), text).toBe(true);
    return kind;
  });

describe("words of a page (页面残留)", () => {
  test.each([
    ["qr-text", ["扫一扫在手机打开当前页", "微信扫码分享", "扫描上方二维码", "用手机浏览", "分享本页", "扫码查看"]],
    [
      "breadcrumb",
      ["当前位置：首页", "您现在的位置：首页>公开", "首页 > 公开 > 年报", "首页", "您的位置是首页", "政务>公开›报告", "首页/公开"],
    ],
    [
      "clock",
      ["今天是2025年3月2日 星期日", "现在是3月2日", "当前时间：3月2日 10:00", "2025年3月2日 星期日", "2025年12月12日（周三）10:23"],
    ],
    ["page-tool", ["打印", "【打印本页】【关闭窗口】", "字体：大 中 小", "分享到：微信 微博 QQ空间", "返回顶部", "下载", "打印|关闭"]],
    [
      "neighbour-link",
      ["上一篇：云台镇报告", "下一条信息：无", "上一页", "相关文章", "相关链接：县政府", "推荐阅读", "最新信息", "相关文档：《报告》"],
    ],
    [
      "navigation",
      ["网站首页 政务公开 办事服务 政民互动", "走进云台 首页", "登录 注册", "无障碍浏览|长者模式", "走进清溪|首页", "目录", "导航"],
    ],
  ] as const)("%s", (kind, lines) => {
    for (const line of lines) expect(kinds(line), line).toEqual([kind, kind]);
  });

  test.each([
    "版权所有：清溪县人民政府",
    "主办：清溪县人民政府",
    "承办:县政府办公室",
    "某ICP备0000号",
    "网站标识码0000",
    "技术支持：某公司",
    "©2024",
    "联系我们|本网站",
    "主办单位：县政府办",
    "公安备000",
  ])("a site's footer, outside of the text only: %s", (line) => {
    expect(kinds(line)).toEqual(["site-footer", undefined]);
  });

  test.each([
    "镇政府全年组织集中学习十二次。",
    "推广二维码。全年制作二十个。",
    "打印材料二十份",
    "关闭企业三家",
    "返回办理",
    "今天",
    "今年是换届之年",
    "2025年3月2日",
    "2025年3月2日召开会议",
    "上一年度",
    "下一步打算",
    "相关部门联合执法",
    "最新政策解读会",
    "首页改版完成",
    "位置偏远",
    "收入>支出",
    "公开>",
    "信息公开工作",
    "一是政务公开",
    "收藏家协会",
    "主办案件二十件",
    "热点问题",
  ])("none: %s", (line) => {
    expect(kinds(line)).toEqual([undefined, undefined]);
  });

  test("a line of the text that speaks of scanning is none, inside it", () => {
    expect(kinds("群众用手机扫一扫，即可查询办事指南")).toEqual(["qr-text", undefined]);
    expect(kinds("扫码关注、分享")).toEqual(["qr-text", undefined]);
  });

  test("a row longer than any is none", () => {
    expect(kinds("打印 ".repeat(30))).toEqual(["page-tool", "page-tool"]);
    expect(kinds("打印 ".repeat(70))).toEqual([undefined, undefined]);
  });

  test("outside of the text, labels and dates are looked at too", () => {
    for (const line of ["发布机构", "2024-02-20", "第2页", "三页", "浏览"]) expect(mayBeOfPage(rowOf(line), true), line).toBe(true);
    for (const line of ["镇政府全年组织集中学习十二次", "依法行政"]) expect(mayBeOfPage(rowOf(line), true), line).toBe(false);
    expect(mayBeOfPage(rowOf("发布机构"), false)).toBe(false);
    expect(mayBeOfPage(rowOf("发布机构：县水利局"), false)).toBe(true);
  });
});
