import { expect, test } from "vitest";
import { readAddressee } from "../../../src/rules/document/addressee.js";

test.each([
  ["清溪县人民政府", "government", "县", "人民政府"],
  ["清溪县 人民政府", "government", "县", "人民政府"],
  ["清溪县人民政府：。", "government", "县", "人民政府"],
  ["云县人民政府", "government", "县", "人民政府"],
  ["临江市清溪县人民政府", "government", "县", "人民政府"],
  ["临江市长乐区人民政府", "government", "区", "人民政府"],
  ["云岭自治区人民政府", "government", "省", "人民政府"],
  ["云岭自治区临江市人民政府", "government", "市", "人民政府"],
  ["云岭自治州人民政府", "government", "州", "人民政府"],
  ["云岭自治县人民政府", "government", "县", "人民政府"],
  ["云岭自治县云台镇人民政府", "government", "乡", "人民政府"],
  ["安岭行署", "government", "州", "安岭行署"],
  ["安岭行政公署", "government", "州", "安岭行政公署"],
  ["国务院", "government", "国", "国务院"],
  ["县委", "party", "县", "委"],
  ["中共清溪县委员会", "party", "县", "委员会"],
  ["安岭地委", "party", "州", "安岭地委"],
  ["党中央", "party", "国", "党中央"],
  ["清溪县县直机关工委", "department", "县", "县直机关工委"],
  ["市农业农村局", "department", "市", "农业农村局"],
  ["市市场监督管理局", "department", "市", "市场监督管理局"],
  ["临江市城市管理局", "department", "市", "城市管理局"],
  ["江南省国家安全厅", "department", "省", "国家安全厅"],
  ["国家税务总局", "department", "国", "国家税务总局"],
  ["枫林街道党工委", "party", "乡", "党工委"],
  ["上级有关机关", "unknown", "", "上级有关机关"],
])("%s", (name, kind, place, organ) => {
  expect(readAddressee(name)).toEqual({ kind, place, organ });
});
