import { type Location, parsePeriod, parseUnit } from "@kehoach/model";
import { fold } from "@kehoach/text";
import { columnLetter } from "../column-letter.ts";
import { shownText } from "../csv/shown-text.ts";
import { cellText, type GridRow } from "../grid.ts";
import { readPeriod } from "../records/read-period.ts";
import { isRowNumberHeader, matchHeader } from "./field-of.ts";
import { DEFAULT_FIELDS, type DefaultField, type TableDefault } from "./table-layout.ts";

/** What the rows above a table say of it. */
export interface TitleBlock {
  readonly defaults: ReadonlyMap<DefaultField, TableDefault>;
  /** The year that the titles speak of, if it is one. */
  readonly year: number | undefined;
}

/** Where rows are. */
export interface TablePlace {
  readonly input: string | undefined;
  readonly sheet: string | undefined;
}

/** Where a cell of a row is. */
export function cellLocation(
  { input, sheet }: TablePlace,
  {
    row,
    place,
    header,
    field,
  }: {
    readonly row: GridRow;
    /** From 0. */
    readonly place: number;
    readonly header: string | null;
    readonly field?: string | undefined;
  },
): Location {
  const letter = columnLetter(place + 1);
  return {
    input,
    sheet,
    row: row.row,
    line: row.line,
    column: { index: place + 1, letter, header },
    cell: `${letter}${row.row}`,
    field,
  };
}

const LONGEST_TITLE = 500;
const MOST_TITLES = 50;
const YEAR_OF_TITLE = /\b(?:nam|year) (\d{4})\b/g;

function isDefaultField(field: string | undefined): field is DefaultField {
  return DEFAULT_FIELDS.some((known) => known === field);
}

/** The field that a label above a table names, such as that before the colon of `Đơn vị tính: tỷ đồng`. */
function titleField(label: string, value: string): DefaultField | undefined {
  if (isRowNumberHeader(label)) return undefined;
  const field = matchHeader(label, "observations")?.field ?? matchHeader(label, "task-reports")?.field;
  if (field !== "unit" || fold(label) !== "don vi") return isDefaultField(field) ? field : undefined;
  // "Đơn vị: tỷ đồng", but "Đơn vị: Sở Xây dựng"
  const reading = parseUnit(value);
  return reading.ok || reading.candidates.length > 0 ? "unit" : "agency";
}

interface Statement {
  readonly field: DefaultField;
  readonly text: string;
  readonly place: number;
}

function statement(label: string, value: string, place: number): readonly Statement[] {
  const text = value.trim();
  const field = text === "" ? undefined : titleField(label.trim(), text);
  return field === undefined ? [] : [{ field, text, place }];
}

/** `(Đơn vị tính: tỷ đồng)` without its brackets. */
function unwrapped(line: string): string {
  const text = line.trim();
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
}

function* statementsOf(filled: readonly TitleCell[]): Generator<Statement> {
  for (const [index, { text, place }] of filled.entries()) {
    for (const line of text.split(/[\r\n]+/)) {
      const [label = "", ...rest] = unwrapped(line).split(":");
      yield* statement(label, rest.join(":"), place);
    }
    const next = filled[index + 1];
    // a label in one cell, what it says in the next
    if (next !== undefined) yield* statement(text.replace(/:$/, ""), next.text, next.place);
  }
}

interface TitleCell {
  readonly text: string;
  readonly place: number;
}

/** The first filled cells of a row; titles have few. */
function titleCells({ cells }: GridRow): readonly TitleCell[] {
  const filled: TitleCell[] = [];
  for (const [place, cell] of cells.entries()) {
    const text = cellText(cell).trim();
    if (text !== "" && text.length <= LONGEST_TITLE) filled.push({ text, place });
    if (filled.length === MOST_TITLES) break;
  }
  return filled;
}

interface RowTitles {
  readonly defaults: readonly (readonly [DefaultField, TableDefault])[];
  readonly years: readonly number[];
}

/** Reads the rows above a table: titles, and what they say of unit, period, agency, area and release. */
export class TitleBlockReader {
  readonly #place: TablePlace;
  readonly #titles = new Map<GridRow, RowTitles>();

  constructor(place: TablePlace) {
    this.#place = place;
  }

  /** What the rows say together; of two statements the lower one counts, and a year only if it is the only one. */
  read(rows: readonly GridRow[]): TitleBlock {
    const titles = rows.map((row) => this.#titlesOf(row));
    const defaults = new Map(titles.flatMap((row) => row.defaults));
    const years = new Set(titles.flatMap((row) => row.years));
    const [year] = years;
    return {
      defaults,
      year: yearOf(defaults.get("period")?.text) ?? (years.size === 1 ? year : undefined),
    };
  }

  #titlesOf(row: GridRow): RowTitles {
    const known = this.#titles.get(row);
    if (known !== undefined) return known;
    const filled = titleCells(row);
    const titles: RowTitles = {
      defaults: [...statementsOf(filled)].map(({ field, text, place }) => {
        const location = cellLocation(this.#place, { row, place, header: null, field });
        return [field, { text: shownText(text), location }] as const;
      }),
      years: filled.flatMap(({ text }) =>
        [...fold(text).matchAll(YEAR_OF_TITLE)].map(([, year]) => Number(year)),
      ),
    };
    this.#titles.set(row, titles);
    return titles;
  }
}

/** The year of a period as people write it, `undefined` if it is of several. */
export function yearOf(text: string | undefined): number | undefined {
  const reading = text === undefined ? undefined : readPeriod(text);
  if (reading === undefined || reading.kind === "unknown") return undefined;
  const period = parsePeriod(reading.code);
  if (period === undefined) return undefined;
  if (period.kind === "range") return period.months <= 12 ? Number(period.start.slice(0, 4)) : undefined;
  return period.kind === "day" ? Number(period.day.slice(0, 4)) : period.year;
}
