import { assignmentCheck } from "./assignment-check.ts";
import type { DatasetCheck } from "./dataset-check.ts";
import { duplicatesCheck } from "./duplicates-check.ts";
import { jumpCheck } from "./jump-check.ts";
import { periodsCheck } from "./periods-check.ts";
import { regressCheck } from "./regress-check.ts";
import { sumsCheck } from "./sums-check.ts";
import { taskReportsCheck } from "./task-reports-check.ts";

/** Every check over the rows of a dataset. */
export const DATASET_CHECKS: readonly DatasetCheck[] = [
  assignmentCheck,
  periodsCheck,
  duplicatesCheck,
  taskReportsCheck,
  sumsCheck,
  regressCheck,
  jumpCheck,
];
