import { describe, expect, it } from "vitest";
import type { Part, Report, Section } from "../../src/model/report.js";
import { coverageOf } from "../../src/validate/coverage.js";

const section = (parts: Part[], content: Section["content"] = []): Section => ({ type: "section", heading: "", parts, content });

describe("coverageOf", () => {
  it("knows every part of an empty report to be absent", () => {
    const absent = { status: "absent", paths: [] };
    expect(coverageOf({})).toEqual({ measures: absent, shortcomings: absent, responsibility: absent, plans: absent, other: absent });
  });
  it("tells a section of its own from a sub-heading inside another part", () => {
    const report: Report = {
      sections: [section(["measures"], [section(["responsibility"])]), section(["shortcomings", "plans"]), section(["plans"])],
    };
    expect(coverageOf(report)).toMatchObject({
      measures: { status: "own", paths: [["sections", 0]] },
      responsibility: { status: "embedded", paths: [["sections", 0, "content", 0]] },
      plans: {
        status: "own",
        paths: [
          ["sections", 1],
          ["sections", 2],
        ],
      },
      other: { status: "absent" },
    });
  });
});
