import { cellCodeDamaged } from "./cell-code-damaged.ts";
import { cellDateAmbiguous } from "./cell-date-ambiguous.ts";
import { cellDateFormat } from "./cell-date-format.ts";
import { cellFormulaError } from "./cell-formula-error.ts";
import { cellFormulaUncached } from "./cell-formula-uncached.ts";
import { cellNumberAmbiguous } from "./cell-number-ambiguous.ts";
import { cellNumberFormat } from "./cell-number-format.ts";
import { cellNumberSize } from "./cell-number-size.ts";
import { cellPeriodFormat } from "./cell-period-format.ts";
import { cellRange } from "./cell-range.ts";
import { cellRequired } from "./cell-required.ts";
import { cellType } from "./cell-type.ts";
import { cellUnitAssumed } from "./cell-unit-assumed.ts";
import { cellUnitInValue } from "./cell-unit-in-value.ts";
import { cellUnitMismatch } from "./cell-unit-mismatch.ts";
import { cellWhitespace } from "./cell-whitespace.ts";
import { codeLabelUsed } from "./code-label-used.ts";
import { codeUnknown } from "./code-unknown.ts";
import { columnDuplicate } from "./column-duplicate.ts";
import { columnMissing } from "./column-missing.ts";
import { columnUnknown } from "./column-unknown.ts";
import { configExpired } from "./config-expired.ts";
import { configInvalid } from "./config-invalid.ts";
import { encodingAssumed } from "./encoding-assumed.ts";
import { encodingInvalid } from "./encoding-invalid.ts";
import { encodingInvisible } from "./encoding-invisible.ts";
import { encodingLegacyFont } from "./encoding-legacy-font.ts";
import { encodingMojibake } from "./encoding-mojibake.ts";
import { fileCorrupt } from "./file-corrupt.ts";
import { fileEmpty } from "./file-empty.ts";
import { fileFindingsLimit } from "./file-findings-limit.ts";
import { fileLimit } from "./file-limit.ts";
import { fileParse } from "./file-parse.ts";
import { filePartsLimit } from "./file-parts-limit.ts";
import { fileTypeUnsupported } from "./file-type-unsupported.ts";
import { fileUnreadable } from "./file-unreadable.ts";
import { jsonDuplicateKey } from "./json-duplicate-key.ts";
import { jsonKeyUnknown } from "./json-key-unknown.ts";
import { jsonLimit } from "./json-limit.ts";
import { jsonShape } from "./json-shape.ts";
import { jsonSyntax } from "./json-syntax.ts";
import { keyConflict } from "./key-conflict.ts";
import { keyDuplicate } from "./key-duplicate.ts";
import { keyRepeated } from "./key-repeated.ts";
import { periodOutsidePlan } from "./period-outside-plan.ts";
import { refAmbiguous } from "./ref-ambiguous.ts";
import { refNotAssigned } from "./ref-not-assigned.ts";
import { refUnknown } from "./ref-unknown.ts";
import { rowMerged } from "./row-merged.ts";
import { rowTotal } from "./row-total.ts";
import { rowWidth } from "./row-width.ts";
import { ruleCompletionDay } from "./rule-completion-day.ts";
import { ruleFutureDay } from "./rule-future-day.ts";
import { ruleJump } from "./rule-jump.ts";
import { ruleMissing } from "./rule-missing.ts";
import { ruleOrder } from "./rule-order.ts";
import { ruleRegress } from "./rule-regress.ts";
import { ruleStatus } from "./rule-status.ts";
import { ruleSum } from "./rule-sum.ts";
import { submissionConflict } from "./submission-conflict.ts";
import { submissionDuplicate } from "./submission-duplicate.ts";
import { submissionMismatch } from "./submission-mismatch.ts";
import { submissionReference } from "./submission-reference.ts";
import { submissionVersion } from "./submission-version.ts";
import { submissionWithdrawal } from "./submission-withdrawal.ts";
import { tableEmpty } from "./table-empty.ts";
import { tableHeaderMissing } from "./table-header-missing.ts";
import type { RuleEntry } from "./validation-rule.ts";
import { workbookEncrypted } from "./workbook-encrypted.ts";
import { workbookHostile } from "./workbook-hostile.ts";
import { workbookSheetMissing } from "./workbook-sheet-missing.ts";
import { workbookTemplateOutdated } from "./workbook-template-outdated.ts";
import { workbookTemplateUnknown } from "./workbook-template-unknown.ts";

/** Every rule, from those of whole files down to those of cells, then those of datasets; each group in order of id. */
export const RULES: readonly RuleEntry[] = [
  configExpired,
  configInvalid,
  encodingAssumed,
  encodingInvalid,
  fileCorrupt,
  fileEmpty,
  fileFindingsLimit,
  fileLimit,
  fileParse,
  filePartsLimit,
  fileTypeUnsupported,
  fileUnreadable,
  jsonKeyUnknown,
  jsonShape,
  jsonSyntax,
  submissionMismatch,
  submissionVersion,
  submissionWithdrawal,
  workbookEncrypted,
  workbookHostile,
  workbookSheetMissing,
  workbookTemplateOutdated,
  workbookTemplateUnknown,
  columnDuplicate,
  columnMissing,
  columnUnknown,
  tableEmpty,
  tableHeaderMissing,
  jsonDuplicateKey,
  jsonLimit,
  periodOutsidePlan,
  refNotAssigned,
  rowMerged,
  rowTotal,
  rowWidth,
  ruleCompletionDay,
  ruleFutureDay,
  ruleMissing,
  ruleOrder,
  ruleStatus,
  cellCodeDamaged,
  cellDateAmbiguous,
  cellDateFormat,
  cellFormulaError,
  cellFormulaUncached,
  cellNumberAmbiguous,
  cellNumberFormat,
  cellNumberSize,
  cellPeriodFormat,
  cellRange,
  cellRequired,
  cellType,
  cellUnitAssumed,
  cellUnitInValue,
  cellUnitMismatch,
  cellWhitespace,
  codeLabelUsed,
  codeUnknown,
  encodingInvisible,
  encodingLegacyFont,
  encodingMojibake,
  refAmbiguous,
  refUnknown,
  keyConflict,
  keyDuplicate,
  keyRepeated,
  ruleJump,
  ruleRegress,
  ruleSum,
  submissionConflict,
  submissionDuplicate,
  submissionReference,
];
