import type { Cell, GridRow } from "../grid.ts";
import { numberCell, numberOf, percentCell } from "./number-cell.ts";
import { repeatOf } from "./ods-facts.ts";
import { isoCell } from "./serial-cell.ts";
import { SheetBudget } from "./sheet-budget.ts";
import { corrupt } from "./workbook-fault.ts";
import { MAXIMUM_CELL_CHARACTERS, SHEET_COLUMNS, SHEET_ROWS } from "./workbook-limits.ts";
import { booleanCell } from "./xlsx-rows.ts";
import { type XmlAttributes, type XmlPart, xmlEvents } from "./xml-events.ts";

/** A table begins, or some of its rows. */
export type OdsEvent =
  | { readonly kind: "table"; readonly index: number }
  | { readonly kind: "rows"; readonly rows: readonly GridRow[]; readonly bytes: number };

/** The tables of the content of an ODS workbook and the rows of those that are wanted, blank ones left out. */
export async function* odsEvents(
  content: XmlPart,
  wanted: (index: number) => boolean,
): AsyncGenerator<OdsEvent, void, undefined> {
  const builder = new TableBuilder(content.name, wanted);
  for await (const bytes of xmlEvents(content, builder)) {
    for (const event of builder.take()) {
      yield typeof event === "number"
        ? { kind: "table", index: event }
        : { kind: "rows", rows: event, bytes };
    }
  }
}

class TableBuilder {
  readonly #part: string;
  readonly #wanted: (index: number) => boolean;
  #events: (number | GridRow[])[] = [];
  #budget = new SheetBudget();
  #table = -1;
  #depth = 0;
  #reading = false;
  #row = 0;
  #rowRepeat = 1;
  #cells: Cell[] = [];
  /** Blank cells after the last one that is not. */
  #blanks = 0;
  #cell: XmlAttributes | undefined;
  #paragraphs: string[] = [];
  #inParagraph = 0;
  /** White space that counts if something follows. */
  #pendingSpace = false;
  /** Elements whose text is no text of the cell: notes, drawings, readings aloud. */
  #aside = 0;

  constructor(part: string, wanted: (index: number) => boolean) {
    this.#part = part;
    this.#wanted = wanted;
  }

  /** Since the last call: the index of a table that begins, or rows. */
  take(): readonly (number | readonly GridRow[])[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === "table") this.#openTable();
    if (!this.#reading || this.#depth !== 1) return;
    if (this.#aside > 0 || ASIDES.has(name)) {
      if (ASIDES.has(name)) this.#aside++;
      return;
    }
    switch (name) {
      case "table-row":
        this.#rowRepeat = repeatOf(attributes["table:number-rows-repeated"], SHEET_ROWS);
        this.#cells = [];
        this.#blanks = 0;
        break;
      case "table-cell":
      case "covered-table-cell":
        this.#cell = attributes;
        this.#paragraphs = [];
        break;
      case "p":
        if (this.#cell === undefined) break;
        this.#inParagraph++;
        if (this.#inParagraph === 1) {
          this.#paragraphs.push("");
          this.#pendingSpace = false;
        }
        break;
      case "s":
        this.#append(" ".repeat(repeatOf(attributes["text:c"], MAXIMUM_CELL_CHARACTERS + 1)));
        break;
      case "tab":
        this.#append("\t");
        break;
      case "line-break":
        this.#append("\n");
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.#reading && this.#depth === 1 && this.#aside === 0) this.#appendCharacters(text);
  };

  readonly close = (name: string): void => {
    if (name === "table") this.#depth--;
    if (!this.#reading) return;
    if (name === "table") {
      if (this.#depth === 0) this.#reading = false;
      return;
    }
    if (this.#depth !== 1) return;
    if (ASIDES.has(name)) this.#aside--;
    else if (this.#aside > 0) return;
    else if (name === "p" && this.#inParagraph > 0) this.#inParagraph--;
    else if (name === "table-cell" || name === "covered-table-cell") this.#closeCell(name);
    else if (name === "table-row") this.#closeRow();
  };

  #openTable(): void {
    this.#depth++;
    if (this.#depth > 1) return;
    this.#table++;
    this.#reading = this.#wanted(this.#table);
    if (!this.#reading) return;
    this.#events.push(this.#table);
    this.#budget = new SheetBudget();
    this.#row = 0;
  }

  /** ODF 1.3 part 3, 6.1.2: white space counts once between other characters, and not at the ends. */
  #appendCharacters(text: string): void {
    const words = text.split(/[ \t\r\n]+/);
    words.forEach((word, index) => {
      if (index > 0) this.#pendingSpace = this.#paragraphs.at(-1) !== "";
      if (word !== "") this.#append(word);
    });
  }

  #append(text: string): void {
    if (this.#cell === undefined || this.#inParagraph === 0) return;
    const last = this.#paragraphs.length - 1;
    this.#paragraphs[last] = (this.#paragraphs[last] ?? "") + (this.#pendingSpace ? " " : "") + text;
    this.#pendingSpace = false;
    this.#budget.checked(this.#paragraphs[last] ?? "");
  }

  #closeCell(name: string): void {
    if (this.#cell === undefined) return;
    // a covered cell may keep a value that nobody sees
    const cell = name === "covered-table-cell" ? "" : odsCell(this.#cell, this.#paragraphs.join("\n"));
    const repeat = repeatOf(this.#cell["table:number-columns-repeated"], SHEET_COLUMNS);
    this.#cell = undefined;
    this.#inParagraph = 0;
    if (this.#budget.checked(cell) === "") {
      this.#blanks += repeat;
      return;
    }
    if (this.#cells.length + this.#blanks + repeat > SHEET_COLUMNS)
      throw corrupt("cell-reference", this.#part);
    for (let blank = 0; blank < this.#blanks; blank++) this.#cells.push("");
    for (let copy = 0; copy < repeat; copy++) this.#cells.push(cell);
    this.#blanks = 0;
  }

  #closeRow(): void {
    const first = this.#row + 1;
    this.#row += this.#rowRepeat;
    if (this.#cells.length === 0) return;
    if (this.#row > SHEET_ROWS) throw corrupt("cell-reference", this.#part);
    // before the rows are made: a row of a few bytes may stand for a million
    this.#budget.takeCells(this.#cells.length * this.#rowRepeat);
    const rows = this.#rowsToFill();
    for (let row = first; row <= this.#row; row++) rows.push({ row, cells: this.#cells });
  }

  #rowsToFill(): GridRow[] {
    const last = this.#events.at(-1);
    if (Array.isArray(last)) return last;
    const rows: GridRow[] = [];
    this.#events.push(rows);
    return rows;
  }
}

const ASIDES = new Set(["annotation", "shapes", "frame", "custom-shape", "ruby-text", "note"]);

/** A cell of ODF 1.3 part 3, 19.385 (`office:value-type`), with the text that it shows. */
function odsCell(attributes: XmlAttributes, shown: string): Cell {
  const type = attributes["office:value-type"];
  if (attributes["calcext:value-type"] === "error") return { kind: "error", text: shown };
  const formula = attributes["table:formula"];
  if (type === undefined && shown === "" && formula !== undefined) {
    // of: or msoxl: says whose grammar it is in
    return { kind: "formula", text: formula.replace(/^[a-z]{1,9}:(?==)/i, "") };
  }
  switch (type) {
    case "float":
    case "currency":
    case "percentage": {
      const value = numberOf(attributes["office:value"] ?? "");
      if (value === undefined) return shown;
      return type === "percentage" ? percentCell(value) : numberCell(value);
    }
    case "boolean":
      return booleanCell(attributes["office:boolean-value"] === "true");
    case "date":
      return isoCell(attributes["office:date-value"] ?? shown);
    case "time":
      return shown === "" ? (attributes["office:time-value"] ?? "") : shown;
    default:
      return shown === "" ? (attributes["office:string-value"] ?? "") : shown;
  }
}
