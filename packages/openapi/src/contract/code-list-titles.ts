import * as model from "@kehoach/model";
import { SUBMISSION_STATES } from "./exchange-schemas.ts";

const CODE_LISTS: Readonly<Record<string, readonly string[]>> = {
  AgencyKind: model.AGENCY_KINDS,
  AreaLevel: model.AREA_LEVELS,
  AssumptionName: model.ASSUMPTION_NAMES,
  Basis: model.BASES,
  Certainty: model.CERTAINTIES,
  ChangeKind: model.CHANGE_KINDS,
  Confidence: model.CONFIDENCES,
  DateBasis: model.DATE_BASES,
  DeadlineReason: model.DEADLINE_REASONS,
  DeadlineStatus: model.DEADLINE_STATUSES,
  Direction: model.DIRECTIONS,
  DocumentRole: model.DOCUMENT_ROLES,
  DocumentTypeCode: model.DOCUMENT_TYPE_CODES,
  Evidence: model.EVIDENCES,
  ExclusionReason: model.EXCLUSION_REASONS,
  FormulaName: model.FORMULA_NAMES,
  IndicatorNature: model.INDICATOR_NATURES,
  MissingReason: model.MISSING_REASONS,
  NoteCode: model.NOTE_CODES,
  ObservationBasis: model.OBSERVATION_BASES,
  Outcome: model.OUTCOMES,
  Pace: model.PACES,
  PlanStatus: model.PLAN_STATUSES,
  Qualifier: model.QUALIFIERS,
  ReasonCode: model.REASON_CODES,
  Release: model.RELEASES,
  RivalReason: model.RIVAL_REASONS,
  RuleSeverity: [...model.SEVERITIES, "off"],
  SetAsideReason: model.SET_ASIDE_REASONS,
  Severity: model.SEVERITIES,
  StateReason: model.STATE_REASONS,
  SubmissionAction: model.SUBMISSION_ACTIONS,
  SubmissionState: SUBMISSION_STATES,
  SuccessionExtent: model.SUCCESSION_EXTENTS,
  TargetKind: model.TARGET_KINDS,
  TaskCell: model.TASK_CELLS,
  TaskRole: model.TASK_ROLES,
  TaskState: model.TASK_STATES,
  Verdict: model.VERDICTS,
};

const TITLES = new Map(Object.entries(CODE_LISTS).map(([title, codes]) => [codes.join(), title]));

/** The name of a code list, which generators of classes take for their enumerations. */
export function codeListTitle(codes: readonly unknown[]): string | undefined {
  return TITLES.get(codes.join());
}
