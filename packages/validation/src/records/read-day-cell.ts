import { shownText } from "../csv/shown-text.ts";
import { cellDateAmbiguous } from "../rules/cell-date-ambiguous.ts";
import { cellDateFormat } from "../rules/cell-date-format.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import { type DayContext, readDay } from "./read-day.ts";
import type { RecordReader } from "./record-reader.ts";

/** Reads a cell that holds a day, or a month where months are taken; blank is `null`, as is one that is reported. */
export function readDayCell<Field extends string>(
  reader: RecordReader<Field>,
  field: Field,
  context: DayContext,
): string | null {
  const text = reader.coded(field);
  if (text === undefined || text === "") return null;
  const cell = reader.cell(field);
  if (typeof cell !== "string" && cell.kind === "day") {
    // "12/2024" becomes the first of the month, and is still shown as a month
    const shown = context.months && cell.day.endsWith("-01") ? readDay(text, context) : undefined;
    return shown?.kind === "day" && shown.day === cell.day.slice(0, 7) ? shown.day : cell.day;
  }
  const reading = readDay(text, context);
  const written = (): string => shownText(text);
  switch (reading.kind) {
    case "day":
      return reading.day;
    case "ambiguous": {
      const { day, other } = reading;
      const parameters = { text: written(), read: day, other };
      const suggestions = [...suggestionsOf([day], "likely"), ...suggestionsOf([other], "guess")];
      reader.report(cellDateAmbiguous, field, parameters, suggestions);
      return day;
    }
    case "unknown":
      reader.report(cellDateFormat, field, { text: written(), months: context.months }, reading.suggestions);
      return null;
  }
}
