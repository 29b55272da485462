import { documentAddresseeMissing } from "./document/addressee-missing.js";
import { documentAddresseeUnfit } from "./document/addressee-unfit.js";
import { documentApproverMissing } from "./document/approver-missing.js";
import { documentAttachmentMissing } from "./document/attachment-missing.js";
import { documentNumberForm } from "./document/number-form.js";
import { documentNumberYear } from "./document/number-year.js";
import { documentWrongReport } from "./document/wrong-report.js";
import { figuresOver100 } from "./figures/over-100.js";
import { figuresRate } from "./figures/rate.js";
import { figuresTotal } from "./figures/total.js";
import { numberingSequence } from "./numbering/sequence.js";
import { numberingStyle } from "./numbering/style.js";
import { punctuationDayName } from "./punctuation/day-name.js";
import { punctuationHalfWidth } from "./punctuation/half-width.js";
import { punctuationSeries } from "./punctuation/series.js";
import { punctuationUnpaired } from "./punctuation/unpaired.js";
import type { Rule } from "./rule.js";
import { wordingCutoff } from "./wording/cutoff.js";
import { wordingDoubled } from "./wording/doubled.js";
import { wordingFazhi } from "./wording/fazhi.js";
import { wordingFixedExpression } from "./wording/fixed-expression.js";
import { wordingLawTitle } from "./wording/law-title.js";
import { yearsInstrumentYears } from "./years/instrument-years.js";
import { yearsMismatch } from "./years/mismatch.js";
import { yearsMissing } from "./years/missing.js";
import { yearsPlanOnEndedProgramme } from "./years/plan-on-ended-programme.js";
import { yearsPlanYear } from "./years/plan-year.js";
import { yearsRepealedLaw } from "./years/repealed-law.js";
import { yearsStaleOrgan } from "./years/stale-organ.js";
import { yearsStaleProgramme } from "./years/stale-programme.js";
import { yearsTitleMissing } from "./years/title-missing.js";
import { yearsUnheldEvent } from "./years/unheld-event.js";

/** The catalogue: every rule, in the order of the ids. */
export const rules = [
  documentAddresseeMissing,
  documentAddresseeUnfit,
  documentApproverMissing,
  documentAttachmentMissing,
  documentNumberForm,
  documentNumberYear,
  documentWrongReport,
  figuresOver100,
  figuresRate,
  figuresTotal,
  numberingSequence,
  numberingStyle,
  punctuationDayName,
  punctuationHalfWidth,
  punctuationSeries,
  punctuationUnpaired,
  wordingCutoff,
  wordingDoubled,
  wordingFazhi,
  wordingFixedExpression,
  wordingLawTitle,
  yearsInstrumentYears,
  yearsMismatch,
  yearsMissing,
  yearsPlanOnEndedProgramme,
  yearsPlanYear,
  yearsRepealedLaw,
  yearsStaleOrgan,
  yearsStaleProgramme,
  yearsTitleMissing,
  yearsUnheldEvent,
] as const satisfies readonly Rule[];

/** Id of a rule of the catalogue. */
export type RuleId = (typeof rules)[number]["id"];
