import type { LocalText } from "../model/terms.js";
import type { Audience, Force, Severity, Stage } from "../rules/rule.js";

/** How strongly a rule binds, in words. */
export const forceLabels: { readonly [force in Force]: LocalText } = {
  must: { "zh-CN": "规定要求", en: "required by provision" },
  should: { "zh-CN": "规范要求", en: "recommended by standard or settled practice" },
  hint: { "zh-CN": "参考意见", en: "advice" },
};

/** How a finding of that force counts unless it is set otherwise, in words. */
export const severityLabels: { readonly [severity in Severity]: LocalText } = {
  error: { "zh-CN": "请修改", en: "please change" },
  warning: { "zh-CN": "建议修改", en: "change advised" },
  info: { "zh-CN": "提示", en: "hint" },
};

/** Whom a rule speaks to, in words. */
export const audienceLabels: { readonly [audience in Audience]: LocalText } = {
  drafter: { "zh-CN": "起草人", en: "drafter" },
  reviewer: { "zh-CN": "审核人", en: "reviewer" },
  platform: { "zh-CN": "报送平台", en: "platform" },
};

/** When a rule speaks, in words. */
export const stageLabels: { readonly [stage in Stage]: LocalText } = {
  publication: { "zh-CN": "公开前", en: "before publication" },
  submission: { "zh-CN": "报送时", en: "at submission" },
};
