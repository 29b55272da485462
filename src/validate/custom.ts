import { instruments } from "../law/instruments.js";
import type { LocalText } from "../model/terms.js";
import type { Audience, Force, Rule, Stage } from "../rules/rule.js";
import { inWords, isNamed } from "./caller.js";

const forces: readonly unknown[] = ["must", "should", "hint"] satisfies Force[];
const audiences: readonly unknown[] = ["drafter", "reviewer", "platform"] satisfies Audience[];
const stages: readonly unknown[] = [undefined, "publication", "submission"] satisfies (Stage | undefined)[];

const isLocalText = (value: unknown): boolean => {
  if (!isNamed(value)) return false;
  const { "zh-CN": zh, en } = value as Partial<LocalText>;
  return typeof zh === "string" && typeof en === "string";
};

/**
 * Checks the rules that a call brings along. Rules made by `defineRule` pass; the check is for rules written by hand or without types.
 *
 * @throws TypeError when one is no rule, or its id is malformed or taken.
 */
export function checkCustomRules(given: readonly Rule[], catalogue: readonly Rule[]): readonly Rule[] {
  if (!Array.isArray(given)) throw new TypeError(`customRules must be a list of rules, not ${inWords(given)}`);
  const taken = new Set(catalogue.map(({ id }) => id));
  const rules: readonly Rule[] = given;
  rules.forEach((rule, index) => {
    if (!isNamed(rule)) throw new TypeError(`customRules[${index}] is no rule: ${inWords(rule)} (allowed: what defineRule makes)`);
    const { id } = rule;
    if (typeof id !== "string" || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) {
      throw new TypeError(
        `customRules[${index}]: not a rule id: ${inWords(id)} (allowed: "family/name" in lower-case letters, digits and hyphens)`,
      );
    }
    if (taken.has(id)) throw new TypeError(`customRules[${index}]: the id ${inWords(id)} is taken (allowed: an id of no other rule)`);
    taken.add(id);
    checkBody(rule);
  });
  return rules;
}

function checkBody({ id, force, audience, stage, basis, messages, title, check, needles, options }: Rule): void {
  const refuse = (what: string, allowed: string): never => {
    throw new TypeError(`custom rule ${id}: ${what} (allowed: ${allowed})`);
  };
  if (!forces.includes(force)) refuse(`unknown force ${inWords(force)}`, `"must", "should", "hint"`);
  if (!audiences.includes(audience)) refuse(`unknown audience ${inWords(audience)}`, `"drafter", "reviewer", "platform"`);
  if (!stages.includes(stage)) refuse(`unknown stage ${inWords(stage)}`, `"publication", "submission", or none for both`);
  if (!isLocalText(title)) refuse("the title is missing", `an object with "zh-CN" and "en"`);
  if (!isNamed(messages) || Object.keys(messages).length === 0)
    refuse("messages are missing", `at least one message with "zh-CN" and "en"`);
  for (const [messageId, text] of Object.entries(messages)) {
    if (!isLocalText(text)) refuse(`message ${inWords(messageId)} is not written in both languages`, `an object with "zh-CN" and "en"`);
  }
  if (!Array.isArray(basis)) refuse("the basis is missing", "a list of provisions, which may be empty");
  for (const entry of basis) {
    const key: unknown = isNamed(entry) ? entry.instrument : entry;
    if (typeof key !== "string" || !Object.hasOwn(instruments, key))
      refuse(`unknown instrument ${inWords(key)}`, Object.keys(instruments).join(", "));
  }
  if (
    needles !== undefined &&
    typeof needles !== "function" &&
    !(Array.isArray(needles) && needles.every((needle) => typeof needle === "string" && needle !== ""))
  ) {
    refuse("needles are no texts", "a list of texts, or a function that gives one");
  }
  if (options !== undefined && !options.safeParse({}).success) refuse("an option has no default", "a schema whose every field has one");
  if (typeof check !== "function") refuse("check is missing", "a function");
}
