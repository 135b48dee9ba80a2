import type { Merge } from "../grid.ts";
import { beyondLimit } from "./workbook-fault.ts";
import { MAXIMUM_MERGES, MAXIMUM_SHEETS, SHEET_COLUMNS, SHEET_ROWS } from "./workbook-limits.ts";
import { readXml, type XmlAttributes, type XmlPart } from "./xml-events.ts";

/** A table of an ODS workbook before its rows are read. */
export interface OdsTable {
  readonly name: string;
  readonly hidden: boolean;
  /** What LibreOffice remembers of another file that formulas refer to: no sheet of this workbook. */
  readonly external: boolean;
  readonly merges: readonly Merge[];
}

/** Which tables the content of an ODS workbook has, in order. */
export async function readOdsTables(content: XmlPart): Promise<readonly OdsTable[]> {
  const collector = new TableCollector();
  await readXml(content, collector);
  return collector.tables;
}

class TableCollector {
  readonly tables: OdsTable[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = "";
  #depth = 0;
  #external = false;
  #merges: Merge[] = [];
  #name = "";
  #tableStyle = "";
  #row = 0;
  #rowRepeat = 1;
  #column = 1;

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === "style") this.#style = attributes["style:name"] ?? "";
    else if (name === "table-properties" && attributes["table:display"] === "false") {
      this.#hiddenStyles.add(this.#style);
    } else if (name === "table") this.#openTable(attributes);
    else if (name === "table-source") this.#external = true;
    else if (name === "table-row" && this.#depth === 1) {
      this.#row += this.#rowRepeat;
      this.#rowRepeat = repeatOf(attributes["table:number-rows-repeated"], SHEET_ROWS);
      this.#column = 1;
    } else if ((name === "table-cell" || name === "covered-table-cell") && this.#depth === 1) {
      this.#takeMerge(attributes);
    }
  };

  readonly close = (name: string): void => {
    if (name !== "table") return;
    this.#depth--;
    if (this.#depth > 0) return;
    this.tables.push({
      name: this.#name,
      hidden: this.#hiddenStyles.has(this.#tableStyle),
      external: this.#external,
      merges: this.#merges,
    });
  };

  #openTable(attributes: XmlAttributes): void {
    this.#depth++;
    if (this.#depth > 1) return;
    if (this.tables.length >= MAXIMUM_SHEETS) {
      throw beyondLimit("sheets", { amount: this.tables.length + 1, limit: MAXIMUM_SHEETS });
    }
    this.#name = attributes["table:name"] ?? "";
    this.#tableStyle = attributes["table:style-name"] ?? "";
    this.#external = false;
    this.#merges = [];
    this.#row = 0;
    this.#rowRepeat = 1;
  }

  #takeMerge(attributes: XmlAttributes): void {
    const columns = repeatOf(attributes["table:number-columns-spanned"], SHEET_COLUMNS);
    const rows = repeatOf(attributes["table:number-rows-spanned"], SHEET_ROWS);
    if (columns > 1 || rows > 1) {
      if (this.#merges.length >= MAXIMUM_MERGES) {
        throw beyondLimit("merges", { amount: this.#merges.length + 1, limit: MAXIMUM_MERGES });
      }
      this.#merges.push({
        firstRow: this.#row,
        lastRow: Math.min(SHEET_ROWS, this.#row + rows - 1),
        firstColumn: this.#column,
        lastColumn: Math.min(SHEET_COLUMNS, this.#column + columns - 1),
      });
    }
    this.#column += repeatOf(attributes["table:number-columns-repeated"], SHEET_COLUMNS);
  }
}

/** A count of ODF: at least 1, at most the limit; 1 if there is none. */
export function repeatOf(text: string | undefined, limit: number): number {
  if (text === undefined) return 1;
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, limit) : 1;
}
