import { describe, expect, test } from "vitest";
import { describeOrgan, isOrganName, isSameOrgan, splitOrgans } from "../../src/model/issuer.js";

describe("kind and level from a name", () => {
  test.each([
    ["清溪省人民政府", "government", "province"],
    ["清溪壮族自治区人民政府", "government", "province"],
    ["重庆市人民政府", "government", "province"],
    ["清溪市人民政府", "government", "prefecture"],
    ["清溪地区行政公署", "government", "prefecture"],
    ["司法厅", "department", "province"],
    ["清溪州人民政府", "government", "prefecture"],
    ["湖州市云台市人民政府", "government", "county"],
    ["清溪县人民政府", "government", "county"],
    ["重庆市星湖区人民政府", "government", "county"],
    ["清溪自治县人民政府", "government", "county"],
    ["清溪县云台镇人民政府", "government", "township"],
    ["云台乡人民政府", "government", "township"],
    ["清溪縣雲臺鎮人民政府", "government", "township"],
    ["中共清溪县委员会", "party-committee", "county"],
    ["中共清溪县云台镇委员会", "party-committee", "township"],
    ["云台镇党委", "party-committee", "township"],
    ["清溪县委", "party-committee", "county"],
    ["清溪县水利局党组", "party-committee", "county"],
    ["星湖区石桥街道办事处", "sub-district", "township"],
    ["清溪县农业农村局", "department", "county"],
    ["清溪县城市管理局", "department", "county"],
    ["清溪县市场监督管理局", "department", "county"],
    ["清溪县住房和城乡建设局", "department", "county"],
    ["清溪县乡村振兴局", "department", "county"],
    ["清溪市发展和改革委员会", "department", "prefecture"],
    ["清溪市星湖区教育局", "department", "county"],
    ["栗园区审计局", "department", "county"],
    ["清溪产业园区规划局", "department", undefined],
    ["清溪省司法厅", "department", "province"],
    ["清溪县人民政府办公室", "department", "county"],
    ["清溪县委办公室", "department", "county"],
    ["云汀经济开发区管理委员会", "development-zone", undefined],
    ["清溪高新区管委会", "development-zone", undefined],
    ["清溪市国有资产监督管理委员会", "department", "prefecture"],
  ])("%s", (name, kind, level) => {
    expect(describeOrgan(name)).toEqual({ kind, ...(level && { level }), bare: false });
  });

  test.each([
    ["云台镇", "government", "township"],
    ["清溪县", "government", "county"],
    ["石桥街道", "sub-district", "township"],
    ["云汀经济开发区", "development-zone", undefined],
  ])("a bare place: %s", (name, kind, level) => {
    expect(describeOrgan(name)).toEqual({ kind, ...(level && { level }), bare: true });
  });

  test.each(["坚持依法行政", "2023年", "", "现将有关情况报告如下"])("no organ: %s", (text) => {
    expect(describeOrgan(text)).toEqual({ bare: false });
    expect(isOrganName(text)).toBe(false);
  });
});

describe("one organ, two names", () => {
  test.each([
    ["红岩镇人民政府", "清溪县红岩镇人民政府"],
    ["云台镇", "清溪县云台镇人民政府"],
    ["云台镇", "中共清溪县云台镇委员会"],
    ["石桥街道", "星湖区石桥街道办事处"],
    ["清溪县委", "中共清溪县委员会"],
    ["县水利局", "清溪县水利局"],
    ["水利局", "清溪县水利局"],
    ["清溪高新区管委会", "清溪高新区管理委员会"],
    ["云汀经济开发区", "云汀经济开发区管理委员会"],
    ["云台镇政府", "云台镇人民政府"],
    ["清溪县水利局", "清溪县水利局"],
  ])("%s = %s", (one, other) => {
    expect(isSameOrgan(one, other)).toBe(true);
    expect(isSameOrgan(other, one)).toBe(true);
  });

  test.each([
    ["云台镇人民政府", "中共云台镇委员会"],
    ["台镇人民政府", "云台镇人民政府"],
    ["清溪县水利局", "清溪县林业局"],
    ["清溪县", "清溪县水利局"],
    ["云汀经济开发区", "星湖经济开发区管委会"],
    ["清溪县人民政府", "清溪县云台镇人民政府"],
  ])("%s is not %s", (one, other) => {
    expect(isSameOrgan(one, other)).toBe(false);
    expect(isSameOrgan(other, one)).toBe(false);
  });
});

test.each([
  ["中共清溪县委员会　清溪县人民政府", ["中共清溪县委员会", "清溪县人民政府"]],
  ["中共清溪县委员会清溪县人民政府", ["中共清溪县委员会", "清溪县人民政府"]],
  ["中共清溪县委、清溪县人民政府", ["中共清溪县委", "清溪县人民政府"]],
  ["云台镇党委镇政府", ["云台镇党委", "镇政府"]],
  ["清溪县水利局", ["清溪县水利局"]],
])("organs in %s", (text, names) => {
  expect(splitOrgans(text)).toEqual(names);
});
