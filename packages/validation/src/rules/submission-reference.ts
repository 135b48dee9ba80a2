import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What is wrong with the submission that another one refers to. */
export type ReferenceFault = "missing" | "unknown" | "other-agency" | "later" | "withdrawn" | "itself";

const FAULTS: Readonly<Record<ReferenceFault, LocalizedText>> = {
  missing: { vi: "không được ghi", en: "is not given" },
  unknown: { vi: "không có trong các bộ đã nộp", en: "is not among the submissions" },
  "other-agency": { vi: "là của cơ quan khác", en: "is of another agency" },
  later: { vi: "được nộp sau", en: "was made later" },
  withdrawn: {
    vi: "không còn hiệu lực (đã được đính chính, đã rút lại hoặc không được nhận)",
    en: "no longer stands (it was corrected, withdrawn or refused)",
  },
  itself: { vi: "là chính nó", en: "is this one itself" },
};

const ADVICE: Readonly<Record<ReferenceFault, LocalizedText>> = {
  missing: { vi: "Ghi mã của bộ cần sửa.", en: "Give the id of the submission that is meant." },
  unknown: { vi: "Ghi đúng mã của bộ đã nộp.", en: "Give the id of a submission that was made." },
  "other-agency": {
    vi: "Để cơ quan đã nộp tự đính chính hoặc rút lại.",
    en: "Let the agency that submitted it correct or withdraw it.",
  },
  later: { vi: "Kiểm tra ngày nộp của hai bộ.", en: "Check the days of the two submissions." },
  withdrawn: {
    vi: "Ghi mã của bộ đang có hiệu lực, hoặc nộp lại thành bộ mới.",
    en: "Give the id of the submission that stands, or submit anew.",
  },
  itself: { vi: "Ghi mã của bộ cần sửa.", en: "Give the id of the submission that is to be corrected." },
};

/** A submission corrects or withdraws one that it cannot. */
export const submissionReference: ValidationRule<{
  submission: string;
  refersTo: string;
  fault: ReferenceFault;
}> = {
  id: "submission.reference",
  severity: "error",
  scope: "dataset",
  title: {
    vi: "Đính chính hoặc rút lại một bộ không thể",
    en: "A submission corrects or withdraws one that it cannot",
  },
  rationale: {
    vi: "Nếu thay nhầm bộ số liệu thì số đúng bị mất; bộ như vậy không được áp dụng.",
    en: "To replace the wrong submission would lose what is right, so such a one is not applied.",
  },
  message: ({ submission, refersTo, fault }) => ({
    vi: `Bộ “${submission}” đính chính hoặc rút lại bộ “${refersTo}”, nhưng bộ đó ${FAULTS[fault].vi}.`,
    en: `The submission "${submission}" refers to "${refersTo}", which ${FAULTS[fault].en}.`,
  }),
  fix: ({ fault }) => ADVICE[fault],
};
