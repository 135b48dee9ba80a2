import type { DatasetKind } from "../dataset-reader.ts";

/** The fields that every record of a dataset needs. */
export const REQUIRED_FIELDS: Readonly<Record<DatasetKind, readonly string[]>> = {
  observations: ["indicator", "period", "value", "unit"],
  "task-reports": ["task", "agency", "period", "state"],
};

/** The field that says what a row is about. */
export const KEY_FIELDS: Readonly<Record<DatasetKind, string>> = {
  observations: "indicator",
  "task-reports": "task",
};
