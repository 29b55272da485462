import { describe, expect, it } from "vitest";
import { type Duty, dutyOf } from "../../src/law/duty.js";
import type { LocalDeadline } from "../../src/law/facts.js";
import type { Issuer } from "../../src/model/report.js";

const march = { before: "03-01", force: "must" } as const;
const april = { before: "04-01", force: "must" } as const;
const shouldMarch = { before: "03-01", force: "should" } as const;
const shouldApril = { before: "04-01", force: "should" } as const;
const full: Duty = { contents: "must", report: march, publish: april };
const expected: Duty = { contents: "should", report: shouldMarch, publish: shouldApril };

const town: Issuer = { name: "清溪县云台镇人民政府", kind: "government", level: "township" };
const committee: Issuer = { name: "中共清溪县云台镇委员会", kind: "party-committee", level: "township" };
const office: Issuer = { name: "清溪区柳河街道办事处", kind: "sub-district", level: "township" };
const workingCommittee: Issuer = { name: "中共清溪区柳河街道工作委员会", kind: "party-committee", level: "township" };

describe("dutyOf", () => {
  it.each<[string, Issuer[], number | undefined, Duty]>([
    ["a town", [town], 2024, full],
    ["a town in the first year of the provisions", [town], 2019, full],
    ["a town the year before", [town], 2018, { reason: "before-2019" }],
    ["a sub-district office in 2018", [office], 2018, { reason: "before-2019" }],
    ["an unknown year", [town], undefined, full],
    ["no issuer", [], 2024, full],
    ["an issuer that did not fit", new Array<Issuer>(1), 2024, full],
    ["an issuer of unknown kind", [{ name: "清溪县云台镇" }], 2024, full],
    ["a county", [{ name: "清溪县人民政府", kind: "government", level: "county" }], 2024, full],
    ["a prefecture", [{ name: "澜江市人民政府", kind: "government", level: "prefecture" }], 2024, full],
    [
      "a province",
      [{ name: "岱江省人民政府", kind: "government", level: "province" }],
      2024,
      { contents: "must", report: april, publish: april },
    ],
    ["a department of a province", [{ name: "岱江省司法厅", kind: "department", level: "province" }], 2024, full],
    ["a department of a county", [{ name: "清溪县司法局", kind: "department", level: "county" }], 2024, full],
    ["a department of unknown level", [{ name: "清溪县司法局", kind: "department" }], 2024, full],
    ["a department below the county", [{ name: "云台镇司法所", kind: "department", level: "township" }], 2024, { reason: "no-duty" }],
    ["a party committee alone", [committee], 2024, { contents: "must", report: march, reason: "no-duty" }],
    [
      "the party committee of a province",
      [{ name: "中共岱江省委员会", kind: "party-committee", level: "province" }],
      2024,
      { contents: "must", report: april, reason: "no-duty" },
    ],
    ["a joint issue", [committee, town], 2024, full],
    ["a sub-district office", [office], 2024, expected],
    ["a sub-district office with its party working committee", [workingCommittee, office], 2024, expected],
    ["a development zone", [{ name: "云汀经济开发区管理委员会", kind: "development-zone" }], 2024, expected],
    ["a commission is no development zone", [{ name: "澜江市发展和改革委员会" }], 2024, full],
  ])("%s", (_, issuers, year, duty) => {
    expect(dutyOf(issuers, year)).toEqual(duty);
  });
});

describe("local deadlines", () => {
  const title = { "zh-CN": "清溪县的规定", en: "a rule of Qingxi" };
  const row = (more: Partial<LocalDeadline>): LocalDeadline => ({
    id: "qingxi",
    verified: true,
    title,
    duty: "report",
    before: "02-01",
    ...more,
  });
  const local = { before: "02-01", title };

  it.each<[string, Partial<LocalDeadline>, Issuer, number | undefined, boolean]>([
    ["for every issuer of the call", {}, town, 2024, true],
    ["from its first year", { from: 2024 }, town, 2024, true],
    ["not before it", { from: 2025 }, town, 2024, false],
    ["up to its last year", { to: 2024 }, town, 2024, true],
    ["not after it", { to: 2023 }, town, 2024, false],
    ["in its division", { divisions: ["5101"] }, { ...town, divisionCode: "510123104" }, 2024, true],
    ["not in another", { divisions: ["5102"] }, { ...town, divisionCode: "510123104" }, 2024, false],
    ["not where the division is unknown", { divisions: ["5101"] }, town, 2024, false],
    ["for its kinds", { kinds: ["government"] }, town, 2024, true],
    ["not for others", { kinds: ["department"] }, town, 2024, false],
    ["for its levels", { levels: ["township"] }, town, 2024, true],
    ["not for other levels", { levels: ["county"] }, town, 2024, false],
    ["not where the level is unknown", { levels: ["township"] }, { name: "联合指挥部" }, 2024, false],
  ])("%s", (_, more, issuer, year, counts) => {
    expect(dutyOf([issuer], year, [row(more)])).toEqual(counts ? { ...full, report: { ...march, local } } : full);
  });

  it("takes the earliest, for its own duty", () => {
    const later = { "zh-CN": "后加的规定", en: "a rule that came later" };
    const rows = [
      row({ id: "a", before: "02-15" }),
      row({ id: "b" }),
      row({ id: "c", duty: "publish", before: "03-15" }),
      row({ id: "d", title: later }),
      row({ id: "e", before: "02-20" }),
    ];
    expect(dutyOf([town], 2024, rows)).toEqual({
      contents: "must",
      report: { ...march, local },
      publish: { ...april, local: { before: "03-15", title } },
    });
  });

  it("makes no duty where the law has none", () => {
    expect(dutyOf([committee], 2024, [row({ duty: "publish" })]).publish).toBeUndefined();
  });
});
