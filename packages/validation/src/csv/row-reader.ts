import {
  type ColumnLocation,
  type Finding,
  type FindingParameter,
  findingOf,
  type Location,
  parsePeriod,
  type Rule,
  type Suggestion,
} from "@kehoach/model";
import { cellPeriodFormat } from "../rules/cell-period-format.ts";
import { cellRequired } from "../rules/cell-required.ts";
import type { CsvRecord } from "./parse-records.ts";
import { periodSuggestions } from "./period-suggestions.ts";
import { shownText } from "./shown-text.ts";

/** Where the cells of a row are to be found. */
export interface RowPlaces<Column extends string> {
  readonly input: string | undefined;
  readonly columns: ReadonlyMap<Column, ColumnLocation>;
}

/** Reads the cells of one row, one column after the other, and gathers what is wrong with them. */
export class RowReader<Column extends string> {
  readonly findings: Finding[] = [];
  /** Whether one of the findings is an error. */
  failed = false;
  readonly #record: CsvRecord;
  readonly #places: RowPlaces<Column>;

  constructor(record: CsvRecord, places: RowPlaces<Column>) {
    this.#record = record;
    this.#places = places;
  }

  /** A cell without the blanks around it; `""` where there is no such column. */
  text(column: Column): string {
    const place = this.#places.columns.get(column);
    return place === undefined ? "" : (this.#record.cells[place.index - 1] ?? "").trim();
  }

  locationOf(column: Column): Location {
    const { row, line } = this.#record;
    const { input, columns } = this.#places;
    const place = columns.get(column);
    return place === undefined
      ? { input, row, line }
      : { input, row, line, column: place, cell: `${place.letter}${row}` };
  }

  /** Adds a finding about a cell. */
  report<Parameters extends Readonly<Record<string, FindingParameter>>>(
    rule: Rule<Parameters>,
    column: Column,
    parameters: Parameters,
    suggestions: readonly Suggestion[] = [],
  ): undefined {
    const [location, value] = [this.locationOf(column), shownText(this.text(column))];
    this.findings.push(findingOf(rule, { parameters, location, value, suggestions }));
    if (rule.severity === "error") this.failed = true;
    return undefined;
  }

  /** A cell that must be filled. */
  required(column: Column): string | undefined {
    const text = this.text(column);
    return text === "" ? this.report(cellRequired, column, { column }) : text;
  }

  /** A cell that must be filled with a code of a period. */
  period(column: Column): string | undefined {
    const text = this.required(column);
    if (text === undefined || parsePeriod(text) !== undefined) return text;
    return this.report(cellPeriodFormat, column, { text: shownText(text) }, periodSuggestions(text));
  }
}
