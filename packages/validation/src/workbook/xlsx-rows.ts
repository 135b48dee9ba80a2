import type { Cell, GridRow } from "../grid.ts";
import { positionOf } from "./cell-reference.ts";
import { numberCell, numberOf, percentCell } from "./number-cell.ts";
import type { NumberFormat } from "./number-format.ts";
import { ooxmlText } from "./ooxml-text.ts";
import { type DateSystem, isoCell, serialCell } from "./serial-cell.ts";
import { SheetBudget } from "./sheet-budget.ts";
import { corrupt } from "./workbook-fault.ts";
import { SHEET_COLUMNS, SHEET_ROWS } from "./workbook-limits.ts";
import { TextCollector } from "./xlsx-shared-texts.ts";
import { type XmlAttributes, type XmlPart, xmlEvents } from "./xml-events.ts";

/** What cells of a sheet refer to. */
export interface XlsxContext {
  readonly sharedTexts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly system: DateSystem;
}

/** Rows read so far and the bytes they took. */
export interface RowBatch {
  readonly rows: readonly GridRow[];
  readonly bytes: number;
}

/** The rows of a sheet of an XLSX workbook, blank ones left out, some at a time. */
export async function* xlsxRows(
  part: XmlPart,
  context: XlsxContext,
): AsyncGenerator<RowBatch, void, undefined> {
  const builder = new RowBuilder(part.name, context);
  for await (const bytes of xmlEvents(part, builder)) {
    yield { rows: builder.take(), bytes };
  }
}

class RowBuilder {
  readonly #part: string;
  readonly #context: XlsxContext;
  readonly #budget = new SheetBudget();
  readonly #inlineText = new TextCollector();
  #rows: GridRow[] = [];
  #cells: Cell[] = [];
  #row = 0;
  #column = 0;
  #inSheetData = false;
  #inValue = false;
  #inFormula = false;
  #cell: OpenCell | undefined;

  constructor(part: string, context: XlsxContext) {
    this.#part = part;
    this.#context = context;
  }

  /** The rows since the last call. */
  take(): readonly GridRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === "sheetData") this.#inSheetData = true;
    if (!this.#inSheetData) return;
    if (name === "row") this.#openRow(attributes["r"]);
    else if (name === "c") this.#openCell(attributes);
    else if (this.#cell === undefined) return;
    else if (name === "v") {
      this.#inValue = true;
      this.#cell.hasValue = true;
    } else if (name === "f") {
      this.#inFormula = true;
      this.#cell.hasFormula = true;
    } else this.#inlineText.open(name);
  };

  readonly text = (text: string): void => {
    if (this.#cell === undefined) return;
    if (this.#inValue) this.#cell.value += text;
    else if (this.#inFormula) this.#cell.formula += text;
    else this.#inlineText.text(text);
  };

  readonly close = (name: string): void => {
    if (!this.#inSheetData) return;
    if (name === "sheetData") this.#inSheetData = false;
    else if (name === "row") this.#closeRow();
    else if (name === "c") this.#closeCell();
    else if (name === "v") this.#inValue = false;
    else if (name === "f") this.#inFormula = false;
    else this.#inlineText.close(name);
  };

  #openRow(reference: string | undefined): void {
    const row = reference === undefined ? this.#row + 1 : Number(reference);
    // rows that go back would give a row twice
    if (!Number.isInteger(row) || row <= this.#row || row > SHEET_ROWS) {
      throw corrupt("cell-reference", this.#part);
    }
    this.#row = row;
    this.#column = 0;
    this.#cells = [];
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes["r"];
    const position = reference === undefined ? undefined : positionOf(reference);
    if (reference !== undefined && (position === undefined || position.row !== this.#row)) {
      throw corrupt("cell-reference", this.#part);
    }
    this.#column = position?.column ?? this.#column + 1;
    if (this.#column > SHEET_COLUMNS) throw corrupt("cell-reference", this.#part);
    this.#cell = {
      type: attributes["t"] ?? "n",
      style: Number(attributes["s"] ?? 0),
      value: "",
      formula: "",
      hasValue: false,
      hasFormula: false,
    };
  }

  #closeCell(): void {
    if (this.#cell === undefined) return;
    const cell = this.#budget.checked(this.#cellOf(this.#cell));
    this.#cell = undefined;
    if (cell === "") return;
    const gap = this.#column - this.#cells.length;
    if (gap > 0) {
      this.#budget.takeCells(gap);
      while (this.#cells.length < this.#column - 1) this.#cells.push("");
      this.#cells.push(cell);
    } else this.#cells[this.#column - 1] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length > 0) this.#rows.push({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  }

  #cellOf({ type, style, value, formula, hasValue, hasFormula }: OpenCell): Cell {
    const inline = this.#inlineText.take();
    if (hasFormula && (type === "str" ? !hasValue : value === "") && inline === "") {
      return { kind: "formula", text: `=${formula}` };
    }
    switch (type) {
      case "s":
        return value.trim() === "" ? "" : this.#sharedText(value);
      case "str":
        return ooxmlText(value);
      case "inlineStr":
        return ooxmlText(inline === "" ? value : inline);
      case "b":
        return value === "" ? "" : booleanCell(/^(1|true)$/i.test(value.trim()));
      case "e":
        return value === "" ? "" : { kind: "error", text: value };
      case "d":
        return isoCell(value);
      default:
        return this.#numberCell(value, style);
    }
  }

  #sharedText(index: string): string {
    const text = this.#context.sharedTexts[Number(index)];
    if (text === undefined) throw corrupt("shared-text", this.#part);
    return text;
  }

  #numberCell(text: string, style: number): Cell {
    const value = numberOf(text);
    // some writers put text there; it is shown as it is
    if (value === undefined) return ooxmlText(text);
    const { formats, system } = this.#context;
    const format = formats[style];
    switch (format?.kind) {
      case "percent":
        return percentCell(value);
      case "date":
      case "duration":
        return serialCell(value, { format, system });
      default:
        return numberCell(value);
    }
  }
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/** The cell of a truth value as spreadsheets show it. */
export function booleanCell(value: boolean): Cell {
  return { kind: "boolean", value, text: value ? "TRUE" : "FALSE" };
}
