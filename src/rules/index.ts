import { contentActorMissing } from "./content/actor-missing.js";
import { contentActsMissing } from "./content/acts-missing.js";
import { contentCausesMissing } from "./content/causes-missing.js";
import { contentDraftMark } from "./content/draft-mark.js";
import { contentFiguresMissing } from "./content/figures-missing.js";
import { contentPlaceholder } from "./content/placeholder.js";
import { contentRegulationWording } from "./content/regulation-wording.js";
import { contentRepeatedParagraph } from "./content/repeated-paragraph.js";
import { contentRequest } from "./content/request.js";
import { contentSelfReference } from "./content/self-reference.js";
import { contentTruncated } from "./content/truncated.js";
import { contentWordingReview } from "./content/wording-review.js";
import { datesBeforeYearEnd } from "./dates/before-year-end.js";
import { datesFuture } from "./dates/future.js";
import { datesOutOfOrder } from "./dates/out-of-order.js";
import { datesOutsidePeriod } from "./dates/outside-period.js";
import { datesPublishedLate } from "./dates/published-late.js";
import { datesReportedLate } from "./dates/reported-late.js";
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
import { issuerCreditCode } from "./issuer/credit-code.js";
import { issuerDivisionCode } from "./issuer/division-code.js";
import { issuerLevelMismatch } from "./issuer/level-mismatch.js";
import { issuerMissing } from "./issuer/missing.js";
import { numberingSequence } from "./numbering/sequence.js";
import { numberingStyle } from "./numbering/style.js";
import { partsEmbedded } from "./parts/embedded.js";
import { partsEmpty } from "./parts/empty.js";
import { partsMerged } from "./parts/merged.js";
import { partsMissing } from "./parts/missing.js";
import { partsOrder } from "./parts/order.js";
import { partsRepeated } from "./parts/repeated.js";
import { partsThin } from "./parts/thin.js";
import { partsUnrecognised } from "./parts/unrecognised.js";
import { privacyBankCard } from "./privacy/bank-card.js";
import { privacyIdNumber } from "./privacy/id-number.js";
import { privacyLandline } from "./privacy/landline.js";
import { privacyPerson } from "./privacy/person.js";
import { privacyPhone } from "./privacy/phone.js";
import { privacySecrecyMark } from "./privacy/secrecy-mark.js";
import { privacySensitiveCount } from "./privacy/sensitive-count.js";
import { punctuationDayName } from "./punctuation/day-name.js";
import { punctuationHalfWidth } from "./punctuation/half-width.js";
import { punctuationSeries } from "./punctuation/series.js";
import { punctuationUnpaired } from "./punctuation/unpaired.js";
import type { Rule } from "./rule.js";
import { shapeInvalid } from "./shape/invalid.js";
import { signoffDateForm } from "./signoff/date-form.js";
import { signoffDateMissing } from "./signoff/date-missing.js";
import { signoffSignatoryMismatch } from "./signoff/signatory-mismatch.js";
import { signoffSignatoryMissing } from "./signoff/signatory-missing.js";
import { sourceGap } from "./source/gap.js";
import { sourceResidue } from "./source/residue.js";
import { titleElements } from "./title/elements.js";
import { titleMissing } from "./title/missing.js";
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
  contentActorMissing,
  contentActsMissing,
  contentCausesMissing,
  contentDraftMark,
  contentFiguresMissing,
  contentPlaceholder,
  contentRegulationWording,
  contentRepeatedParagraph,
  contentRequest,
  contentSelfReference,
  contentTruncated,
  contentWordingReview,
  datesBeforeYearEnd,
  datesFuture,
  datesOutOfOrder,
  datesOutsidePeriod,
  datesPublishedLate,
  datesReportedLate,
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
  issuerCreditCode,
  issuerDivisionCode,
  issuerLevelMismatch,
  issuerMissing,
  numberingSequence,
  numberingStyle,
  partsEmbedded,
  partsEmpty,
  partsMerged,
  partsMissing,
  partsOrder,
  partsRepeated,
  partsThin,
  partsUnrecognised,
  privacyBankCard,
  privacyIdNumber,
  privacyLandline,
  privacyPerson,
  privacyPhone,
  privacySecrecyMark,
  privacySensitiveCount,
  punctuationDayName,
  punctuationHalfWidth,
  punctuationSeries,
  punctuationUnpaired,
  shapeInvalid,
  signoffDateForm,
  signoffDateMissing,
  signoffSignatoryMismatch,
  signoffSignatoryMissing,
  sourceGap,
  sourceResidue,
  titleElements,
  titleMissing,
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
