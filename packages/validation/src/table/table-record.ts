import type { Location } from "@kehoach/model";
import { type Cell, cellText, type GridRow } from "../grid.ts";
import type { SourceRecord } from "../source-record.ts";
import type { IndicatorPart } from "./component-rows.ts";
import type { HeaderColumn } from "./header-columns.ts";
import { joinedPeriod, type SplitPeriod } from "./split-period.ts";
import type { TableDefault } from "./table-layout.ts";
import { cellLocation, type TablePlace } from "./title-block.ts";

/** What the rows of a table have in common. */
export interface TableShape {
  readonly place: TablePlace;
  readonly columns: ReadonlyMap<string, HeaderColumn>;
  /** Set if the column of periods says only a part of them. */
  readonly splitPeriod: SplitPeriod | undefined;
  /** What holds for the whole table, for fields without a column. */
  readonly defaults: ReadonlyMap<string, TableDefault>;
}

/** A column of a wide table: the values of one period. */
export interface WideColumn {
  readonly column: HeaderColumn;
  /** What the header says, by field; it comes before what holds for the whole table. */
  readonly stated: ReadonlyMap<string, string>;
}

/** What a record takes from more than the cells of its row. */
export interface TableRecordOptions {
  /** The column of the value, in a wide table. */
  readonly wide?: WideColumn | undefined;
  /** What the row is about, if its first cell names a component of an indicator above it. */
  readonly part?: IndicatorPart | undefined;
}

/** A row of a long table, or one value of a row of a wide one. */
export class TableRecord implements SourceRecord<string> {
  readonly #shape: TableShape;
  readonly #row: GridRow;
  readonly #wide: WideColumn | undefined;
  readonly #part: IndicatorPart | undefined;

  constructor(shape: TableShape, row: GridRow, { wide, part }: TableRecordOptions = {}) {
    this.#shape = shape;
    this.#row = row;
    this.#wide = wide;
    this.#part = part;
  }

  has(field: string): boolean {
    return (
      (this.#part !== undefined && field === "component") ||
      (this.#wide !== undefined && (field === "value" || this.#wide.stated.has(field))) ||
      this.#shape.columns.has(field) ||
      this.#shape.defaults.has(field)
    );
  }

  cell(field: string): Cell {
    const { splitPeriod } = this.#shape;
    if (this.#part !== undefined && (field === "indicator" || field === "component"))
      return this.#part[field];
    if (field === "period" && splitPeriod !== undefined) {
      const { year, part, word } = splitPeriod;
      return joinedPeriod({ year: this.#textIn(year), part: this.#textIn(part) }, word);
    }
    const column = this.#columnOf(field);
    if (column !== undefined) return this.#row.cells[column.location.index - 1] ?? "";
    return this.#wide?.stated.get(field) ?? this.#shape.defaults.get(field)?.text ?? "";
  }

  locationOf(field: string | null): Location {
    const column = this.#columnOf(field ?? "value");
    if (field === null) {
      return this.#wide === undefined || column === undefined
        ? this.#rowLocation()
        : this.#cellLocation(column);
    }
    if (column !== undefined) return { ...this.#cellLocation(column), field };
    if (this.#wide?.stated.has(field) === true) {
      const { column: head } = this.#wide;
      return this.#place(head.row, head, field);
    }
    return this.#shape.defaults.get(field)?.location ?? { ...this.#rowLocation(), field };
  }

  /** The column of a field; what a header states is in none. */
  #columnOf(field: string): HeaderColumn | undefined {
    if (this.#wide !== undefined) {
      if (field === "value") return this.#wide.column;
      if (this.#wide.stated.has(field)) return undefined;
    }
    const { columns, splitPeriod } = this.#shape;
    if (this.#part !== undefined && field === "component") return columns.get("indicator");
    const isYearAlone =
      field === "period" && splitPeriod !== undefined && this.#textIn(splitPeriod.part) === "";
    return isYearAlone ? splitPeriod.year : columns.get(field);
  }

  #textIn({ location: { index } }: HeaderColumn): string {
    return cellText(this.#row.cells[index - 1]).trim();
  }

  #cellLocation(column: HeaderColumn): Location {
    return this.#place(this.#row, column, undefined);
  }

  #place(row: GridRow, { location: { index, header } }: HeaderColumn, field: string | undefined): Location {
    return cellLocation(this.#shape.place, { row, place: index - 1, header, field });
  }

  #rowLocation(): Location {
    return { ...this.#shape.place, row: this.#row.row, line: this.#row.line };
  }
}

/** Whether a cell of a row has something in it. */
export function isFilled({ cells }: GridRow, place: number): boolean {
  return cellText(cells[place]).trim() !== "";
}
