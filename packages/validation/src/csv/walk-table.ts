import type { Plan } from "@kehoach/model";
import type { DatasetKind } from "../dataset-reader.ts";
import type { RecordSinks } from "../records/read-records.ts";
import { TableReader } from "../table/table-reader.ts";
import type { CsvTable } from "./read-table.ts";

/**
 * Goes through the records of a CSV file that is held in memory, as a stream of rows would be, up to where it breaks if it
 * does.
 */
export function walkTable(
  { input, rows, broken }: CsvTable,
  { plan, dataset }: { readonly plan: Plan; readonly dataset: DatasetKind },
  { onFinding, onRecord, onLayout, isSpent }: RecordSinks,
): void {
  const reader = new TableReader({
    input,
    sheet: { name: null, hidden: false, merges: [] },
    plan,
    dataset,
    onFinding,
    onLayout,
    onRecord: (record) => {
      if (!isSpent()) onRecord(record);
    },
  });
  for (const row of rows) {
    if (isSpent()) return;
    reader.push([row]);
  }
  reader.end();
  for (const finding of broken) onFinding(finding);
}
