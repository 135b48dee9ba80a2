import { fieldNames } from "../table/field-of.ts";

/** What a field is called in Vietnamese, of figures or else of task reports; what is no field keeps its name. */
export function columnVi(column: string): string {
  const { vi } = fieldNames("observations", column);
  return vi === column ? fieldNames("task-reports", column).vi : vi;
}
