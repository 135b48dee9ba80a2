import { cellDayFormat } from "./cell-day-format.ts";
import { jsonSyntax } from "./json-syntax.ts";
import { keyDuplicate } from "./key-duplicate.ts";
import { ruleCompletionDay } from "./rule-completion-day.ts";
import { ruleStatus } from "./rule-status.ts";
import { submissionMismatch } from "./submission-mismatch.ts";
import { submissionWithdrawal } from "./submission-withdrawal.ts";
import type { RuleEntry } from "./validation-rule.ts";

/** The rules that only readers of task reports apply, from the file down to the whole report. */
export const TASK_REPORT_RULES: readonly RuleEntry[] = [
  jsonSyntax,
  submissionMismatch,
  submissionWithdrawal,
  cellDayFormat,
  keyDuplicate,
  ruleStatus,
  ruleCompletionDay,
];
