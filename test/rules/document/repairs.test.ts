import { expect, test } from "vitest";
import { repaired, reportWith } from "../report.js";

test.each([
  ["云政[2025]3号", "云政〔2025〕3号"],
  ["云政〔2025〕第03号", "云政〔2025〕3号"],
  ["云政【2025】3", "云政〔2025〕3号"],
])("document/number-form writes %s as it should be", (documentNumber, correct) => {
  expect(repaired(reportWith({ documentNumber }), "document/number-form").documentNumber).toBe(correct);
});
