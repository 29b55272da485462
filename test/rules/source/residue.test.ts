import { describe, expect, it } from "vitest";
import { readReport } from "../../../src/read/read.js";
import { validateReport } from "../../../src/validate/validate.js";

const body = `清溪县云台镇人民政府2024年度法治政府建设情况报告

2024年，云台镇扎实推进依法行政。现将有关情况报告如下：

一、主要举措和成效

修订镇政府议事规则，重大事项一律先行合法性审查，全年审查合同46份。

清溪县云台镇人民政府
2025年1月16日
`;
const residueOf = (text: string) => {
  const { report, source } = readReport(text);
  return validateReport(report, { source }).findings.filter(({ rule }) => rule === "source/residue");
};

describe("source/residue", () => {
  it("shows the first left-over in the source", () => {
    const [finding] = residueOf(`当前位置：首页 > 政务公开\n${body}`);
    expect(finding?.position).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 15, offset: 14 } });
  });
  it("counts the footer of a page that was copied into a text", () => {
    const text = `${body}\n主办：清溪县人民政府办公室　ICP备案号：蜀ICP备00000000号\n网站地图 | 关于我们 | 联系我们\n`;
    const [finding] = residueOf(text);
    expect(finding?.params).toMatchObject({ kinds: { "zh-CN": "网站底部信息" } });
    expect(finding?.position?.start.offset).toBe(text.indexOf("主办"));
  });
});
