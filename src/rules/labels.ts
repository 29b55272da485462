import type { LocalText } from "../model/terms.js";
import type { Audience, Force, Severity, Stage } from "./rule.js";

/** Words for how strongly a rule binds (效力). */
export const forceLabels: { readonly [force in Force]: LocalText } = {
  must: { "zh-CN": "规定要求", en: "required by the provisions" },
  should: { "zh-CN": "规范要求", en: "required by good form" },
  hint: { "zh-CN": "参考意见", en: "for consideration" },
};

/** Words for severities (级别). */
export const severityLabels: { readonly [severity in Severity]: LocalText } = {
  error: { "zh-CN": "请修改", en: "please change" },
  warning: { "zh-CN": "建议修改", en: "suggested change" },
  info: { "zh-CN": "提示", en: "note" },
};

/** Words for whom a finding speaks to (对象). */
export const audienceLabels: { readonly [audience in Audience]: LocalText } = {
  drafter: { "zh-CN": "起草人员", en: "the drafter" },
  reviewer: { "zh-CN": "审核人员", en: "the reviewer" },
  platform: { "zh-CN": "平台维护人员", en: "the platform's keeper" },
};

/** Words for when a report is checked (环节). */
export const stageLabels: { readonly [stage in Stage]: LocalText } = {
  publication: { "zh-CN": "公开前", en: "before publication" },
  submission: { "zh-CN": "报送时", en: "at submission" },
};
