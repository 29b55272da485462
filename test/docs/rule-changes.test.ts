import { describe, expect, it } from "vitest";
import { refusals } from "../../scripts/rule-changes.js";

const released = { version: "1.2.0", rules: { "parts/missing": "must", "title/elements": "hint", "title/elements-long": "hint" } };
const now = [
  { id: "parts/missing", force: "must" },
  { id: "title/elements", force: "hint" },
  { id: "title/elements-long", force: "hint" },
];

describe("the catalogue keeps its promises", () => {
  it("nothing changed, or a rule is new: nothing to say", () => {
    expect(refusals(released, [...now, { id: "years/new", force: "hint" }], [])).toEqual([]);
  });
  it("refuses an id that is gone", () => {
    expect(refusals(released, now.slice(1), [])).toEqual(["the rule parts/missing of 1.2.0 is gone: no changeset names it"]);
  });
  it("refuses a changed force", () => {
    expect(refusals(released, [{ id: "parts/missing", force: "should" }, ...now.slice(1)], [])).toEqual([
      "the force of parts/missing was must in 1.2.0 and is should now: no changeset names it",
    ]);
  });
  it("lets it pass when a changeset names the id", () => {
    expect(refusals(released, now.slice(1), ['---\n"fazhi-report": major\n---\n\n`parts/missing` is given up.\n'])).toEqual([]);
  });
  it("is not content with a longer id", () => {
    expect(
      refusals(
        released,
        now.filter(({ id }) => id !== "title/elements"),
        ["title/elements-long is given up"],
      ),
    ).toHaveLength(1);
  });
});
