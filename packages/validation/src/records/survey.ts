import { NUMBER_FORMATS, type NumberFormat, parseNumber } from "@kehoach/text";
import { type Cell, cellText } from "../grid.ts";
import type { SourceRecord } from "../source-record.ts";
import { missingMark } from "./missing-value.ts";
import { type DayOrder, dayNumbers } from "./read-day.ts";
import { writtenNumber } from "./written-number.ts";

/** How the numbers of a column are written, as far as the column itself or a mapping tells. */
export interface NumberColumn {
  readonly status: "declared" | "proven" | "ambiguous" | "contradictory" | "no-numbers";
  /** `null` unless declared or proven. */
  readonly format: NumberFormat | null;
  /** The formats that read every number. */
  readonly candidates: readonly NumberFormat[];
  /** The format that reads most of the numbers: what a finding is worded by, never what a number is read by. */
  readonly prevailing: NumberFormat;
}

/**
 * Finds the number format of a column while its cells go by: what `proveNumberFormat` finds, without keeping them.
 *
 * Cells that a file gives a type say nothing, nor do blank ones and marks for a missing value. Of `7,48%` and
 * `gần 2,2 tỷ USD` the number counts.
 */
export class ColumnSurvey {
  readonly #counts = new Map<NumberFormat, number>(NUMBER_FORMATS.map((format) => [format, 0]));
  /** Pairs of formats that have read a cell differently. */
  readonly #disputes = new Set<string>();
  #numbers = 0;

  add(cell: Cell): void {
    if (typeof cell !== "string") return;
    const text = cell.trim();
    if (text === "" || missingMark(text) !== undefined) return;
    const number = writtenNumber(text)?.number ?? text;
    const readings = NUMBER_FORMATS.map((format) => [format, parseNumber(number, format)] as const);
    const known = readings.filter(([, value]) => value !== undefined);
    if (known.length === 0) return;
    this.#numbers += 1;
    for (const [format, value] of known) {
      this.#counts.set(format, (this.#counts.get(format) ?? 0) + 1);
      for (const [other, otherValue] of known) {
        if (value !== otherValue) this.#disputes.add(`${format} ${other}`);
      }
    }
  }

  result(): NumberColumn {
    const count = (format: NumberFormat): number => this.#counts.get(format) ?? 0;
    const prevailing = NUMBER_FORMATS.reduce((best, format) => (count(format) > count(best) ? format : best));
    if (this.#numbers === 0) return { status: "no-numbers", format: null, candidates: [], prevailing };
    const candidates = NUMBER_FORMATS.filter((format) => count(format) === this.#numbers);
    const [first] = candidates;
    if (first === undefined) return { status: "contradictory", format: null, candidates, prevailing };
    const isDisputed = candidates.some((a) => candidates.some((b) => this.#disputes.has(`${a} ${b}`)));
    return isDisputed
      ? { status: "ambiguous", format: null, candidates, prevailing }
      : { status: "proven", format: first, candidates, prevailing: first };
  }
}

/** What a table as a whole tells about its cells. */
export interface TableSurvey {
  readonly numbers: NumberColumn;
  /** The order of day and month in each field of days; a field that proves nothing is not there. */
  readonly dayOrders: ReadonlyMap<string, DayOrder>;
}

/** What a mapping file declares. */
export interface DeclaredFormats {
  readonly numberFormat?: NumberFormat | undefined;
  readonly dayOrder?: DayOrder | undefined;
}

const DAY_FIELDS = ["published_on", "completed_on", "reported_on"] as const;

/** Looks at every record of a table in a first pass, and keeps none of them. What is declared is not looked for. */
export class RecordsSurvey {
  readonly #declared: DeclaredFormats;
  readonly #values = new ColumnSurvey();
  readonly #dayOrders = new Map<string, Set<DayOrder>>();

  constructor(declared: DeclaredFormats = {}) {
    this.#declared = declared;
  }

  add(record: SourceRecord<string>): void {
    this.#values.add(record.cell("value"));
    for (const field of DAY_FIELDS) {
      const cell = record.cell(field);
      const numbers =
        typeof cell === "string" && cell.length < 40 ? dayNumbers(cellText(cell).trim()) : undefined;
      if (numbers === undefined) continue;
      const orders = this.#dayOrders.get(field) ?? new Set();
      this.#dayOrders.set(field, orders);
      if (numbers.first > 12 && numbers.second <= 12) orders.add("day-month");
      if (numbers.second > 12 && numbers.first <= 12) orders.add("month-day");
    }
  }

  result(): TableSurvey {
    const { numberFormat: format, dayOrder } = this.#declared;
    const numbers: NumberColumn =
      format === undefined
        ? this.#values.result()
        : { status: "declared", format, candidates: [format], prevailing: format };
    const dayOrders = new Map<string, DayOrder>();
    for (const field of DAY_FIELDS) {
      const [first, second] = this.#dayOrders.get(field) ?? [];
      const order = dayOrder ?? (second === undefined ? first : undefined);
      if (order !== undefined) dayOrders.set(field, order);
    }
    return { numbers, dayOrders };
  }
}

/** The survey of one record that stands alone. */
export function surveyOf(record: SourceRecord<string>, declared?: DeclaredFormats): TableSurvey {
  const survey = new RecordsSurvey(declared);
  survey.add(record);
  return survey.result();
}
