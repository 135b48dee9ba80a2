import { bytesSource } from "../bytes-source.ts";
import type { InputFormat, ReaderEvent } from "../dataset-reader.ts";
import { workbookReader } from "../workbook/workbook-reader.ts";
import { addressOf } from "./address-of.ts";
import { comparable } from "./cells-by-sheetjs.ts";

/** Cells that are not blank by `sheet!address`. */
export type SheetCells = ReadonlyMap<string, string>;

/** What our reader tells of a workbook. */
export async function eventsOf(
  bytes: Uint8Array,
  format: InputFormat = "xlsx",
): Promise<readonly ReaderEvent[]> {
  const events: ReaderEvent[] = [];
  for await (const event of workbookReader.read(bytesSource("workbook", bytes), { format }))
    events.push(event);
  return events;
}

/** The cells of a workbook as our reader gives them; the rule of the finding instead, if it refuses the workbook. */
export async function cellsByUs(
  bytes: Uint8Array,
  format: InputFormat = "xlsx",
): Promise<SheetCells | string> {
  const cells = new Map<string, string>();
  let sheet = "";
  for await (const event of workbookReader.read(bytesSource("workbook", bytes), { format })) {
    if (event.kind === "finding") return event.finding.rule;
    if (event.kind === "sheet") sheet = event.sheet.name ?? "";
    if (event.kind !== "rows") continue;
    for (const { row, cells: values } of event.rows) {
      values.forEach((cell, column) => {
        const word = comparable(cell);
        if (word !== "") cells.set(`${sheet}!${addressOf({ row: row - 1, column })}`, word);
      });
    }
  }
  return cells;
}
