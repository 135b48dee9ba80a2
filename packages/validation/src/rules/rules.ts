import { cellDateFormat } from "./cell-date-format.ts";
import { cellNumberAmbiguous } from "./cell-number-ambiguous.ts";
import { cellNumberFormat } from "./cell-number-format.ts";
import { cellNumberSize } from "./cell-number-size.ts";
import { cellPeriodFormat } from "./cell-period-format.ts";
import { cellRange } from "./cell-range.ts";
import { cellRequired } from "./cell-required.ts";
import { cellUnitMismatch } from "./cell-unit-mismatch.ts";
import { codeLabelUsed } from "./code-label-used.ts";
import { codeUnknown } from "./code-unknown.ts";
import { columnDuplicate } from "./column-duplicate.ts";
import { columnMissing } from "./column-missing.ts";
import { columnUnknown } from "./column-unknown.ts";
import { encodingInvalid } from "./encoding-invalid.ts";
import { fileEmpty } from "./file-empty.ts";
import { fileFindingsLimit } from "./file-findings-limit.ts";
import { fileLimit } from "./file-limit.ts";
import { fileParse } from "./file-parse.ts";
import { filePartsLimit } from "./file-parts-limit.ts";
import { refAmbiguous } from "./ref-ambiguous.ts";
import { refUnknown } from "./ref-unknown.ts";
import { rowWidth } from "./row-width.ts";
import { TASK_REPORT_RULES } from "./rules-of-task-reports.ts";
import type { RuleEntry } from "./validation-rule.ts";

/** Every rule that readers apply, from the file down to the cell and its references. */
export const RULES: readonly RuleEntry[] = [
  fileEmpty,
  fileLimit,
  filePartsLimit,
  fileFindingsLimit,
  fileParse,
  encodingInvalid,
  columnMissing,
  columnUnknown,
  columnDuplicate,
  rowWidth,
  cellRequired,
  cellNumberFormat,
  cellNumberAmbiguous,
  cellNumberSize,
  cellRange,
  cellPeriodFormat,
  cellDateFormat,
  cellUnitMismatch,
  codeUnknown,
  codeLabelUsed,
  refUnknown,
  refAmbiguous,
  ...TASK_REPORT_RULES,
];
