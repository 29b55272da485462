import { cite } from "../../law/cite.js";
import { splitOrgans } from "../../model/issuer.js";
import { shorten } from "../../text/count.js";
import { defineRule } from "../rule.js";
import { isNamedIn, isSignatureOf, organsOfTitle } from "./same-organ.js";

/** No joint issue has more organs than this. */
const most = 20;

/** 署名与发文机关不一致 */
export const signoffSignatoryMismatch = defineRule({
  id: "signoff/signatory-mismatch",
  since: "0.1.0",
  force: "should",
  basis: [cite("documents-2012", "art-9-signatory")],
  title: { "zh-CN": "署名与标题的单位不一致", en: "Another organ signs than the title names" },
  about: {
    "zh-CN":
      "文末署名应当是标题或者文首写明的发文机关；对不上的，多是沿用旧稿或者借用了其他单位的文稿。全称与简称（红格镇人民政府、盐边县红格镇人民政府）、同一地方的党委和政府不算不一致。一份报告只提示一次。",
    en: "The organ that signs should be the issuer named in the title or letterhead; another name mostly comes from an old draft or another organ's text. Full and short forms of a name, and the Party committee and the government of one place, count as the same. One finding per report.",
  },
  messages: {
    mismatch: {
      "zh-CN":
        "文末署的是“{signatory}”，标题或文首写的是“{issuer}”。请核对是不是同一个单位；是用了其他文稿的，请改正，并把全文的单位名称和数字一并核对。",
      en: "The report is signed by “{signatory}”, while title or letterhead names “{issuer}”. Please check whether they are the same; if another text was used, please correct it and check the names and figures throughout.",
    },
  },
  needs: ["signatories"],
  applies: ({ report }) =>
    report.issuers?.some(({ name }) => name.trim() !== "") || organsOfTitle(report.title).length > 0
      ? "should"
      : { inapplicable: "issuer-unknown" },
  check({ report: { title = "", issuers = [], signOff } }, find) {
    const names = issuers.map(({ name }) => name).filter((name) => name.trim() !== "");
    let titled: readonly string[] | undefined;
    const signatories = signOff?.signatories ?? [];
    for (const [index, signatory] of signatories.slice(0, most).entries()) {
      // What does not fit the schema leaves a hole.
      if (signatory === undefined || signatory.trim() === "") continue;
      // The issuer signs under the name it has in the title: most reports.
      if (names.includes(signatory) && title.includes(signatory)) continue;
      titled ??= organsOfTitle(title);
      const organs = splitOrgans(signatory);
      const isOneOf = (named: readonly string[]): boolean =>
        named.slice(0, most).some((organ) => isSignatureOf(signatory, organ) || organs.some((part) => isSignatureOf(part, organ)));
      // The issuers may have been read from the signature itself, so the title is asked too.
      const stranger = titled.length > 0 && !isOneOf(titled) && !organs.some((part) => isNamedIn(title, part)) ? titled : names;
      if (stranger.length === 0 || (stranger === names && isOneOf(names))) continue;
      const params = { signatory: shorten(signatory, 40), issuer: shorten(stranger.slice(0, 3).join("、"), 80) };
      find({ messageId: "mismatch", path: ["signOff", "signatories", index], range: [0, signatory.length], params });
      return;
    }
  },
});
