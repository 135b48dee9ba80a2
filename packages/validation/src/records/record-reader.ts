import {
  type Finding,
  type FindingParameter,
  findingOf,
  type Location,
  type Rule,
  type Suggestion,
} from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import { type Cell, cellText } from "../grid.ts";
import { cellFormulaError } from "../rules/cell-formula-error.ts";
import { cellFormulaUncached } from "../rules/cell-formula-uncached.ts";
import { cellRange } from "../rules/cell-range.ts";
import { cellRequired } from "../rules/cell-required.ts";
import { cellType } from "../rules/cell-type.ts";
import { cellWhitespace } from "../rules/cell-whitespace.ts";
import type { SourceRecord } from "../source-record.ts";

/** Characters of a cell that are read at most, as spreadsheets hold them. */
export const CELL_TEXT_LIMIT = 32_767;

// a spreadsheet that saves CSV writes the error for the value
const ERROR_TEXT = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;
// a line break is how a long name stands in a narrow column
const BLANKS_WITHIN = / {2}|[^\S \r\n]/;

/** Reads the cells of one record, one field after the other, and gathers what is wrong with them. */
export class RecordReader<Field extends string> {
  readonly #record: SourceRecord<Field>;
  readonly #order: readonly Field[];
  readonly #found: { readonly place: number; readonly finding: Finding }[] = [];
  readonly #texts = new Map<Field, string | undefined>();
  readonly #coded = new Set<Field>();
  #failed = false;

  /** @param order - The order of fields that the findings come in. */
  constructor(record: SourceRecord<Field>, order: readonly Field[]) {
    this.#record = record;
    this.#order = order;
  }

  /** Whether one of the findings is an error. */
  get failed(): boolean {
    return this.#failed;
  }

  /** In the order of the fields. */
  get findings(): readonly Finding[] {
    return [...this.#found].sort((a, b) => a.place - b.place).map(({ finding }) => finding);
  }

  cell(field: Field): Cell {
    return this.#record.cell(field);
  }

  locationOf(field: Field): Location {
    return this.#record.locationOf(field);
  }

  /** Adds a finding about a cell. */
  report<Parameters extends Readonly<Record<string, FindingParameter>>>(
    rule: Rule<Parameters>,
    field: Field,
    parameters: Parameters,
    suggestions: readonly Suggestion[] = [],
  ): undefined {
    const value = shownText(cellText(this.cell(field)).trim());
    const finding = findingOf(rule, { parameters, location: this.locationOf(field), value, suggestions });
    this.#found.push({ place: this.#order.indexOf(field), finding });
    if (rule.severity === "error") this.#failed = true;
    return undefined;
  }

  /** A cell without the blanks around it, `""` for a blank one; `undefined` if it has no text, which is then reported. */
  text(field: Field): string | undefined {
    if (this.#texts.has(field)) return this.#texts.get(field);
    const cell = this.cell(field);
    const text = this.#isSound(cell, field) ? cellText(cell).trim() : undefined;
    this.#texts.set(field, text);
    return text;
  }

  /** The text of a cell that holds a code or name: blanks around it and, unless it is a number, in it are reported. */
  coded(field: Field, { isNumber = false }: { readonly isNumber?: boolean } = {}): string | undefined {
    const text = this.text(field);
    if (text === undefined || text === "" || this.#coded.has(field)) return text;
    this.#coded.add(field);
    const cell = this.cell(field);
    if (typeof cell !== "string" || (cell === text && (isNumber || !BLANKS_WITHIN.test(text)))) return text;
    const value = shownText(isNumber ? text : text.replace(/\s+/gu, " "));
    this.report(cellWhitespace, field, { column: field }, [{ value, confidence: "exact" }]);
    return text;
  }

  /** A cell that must be filled with a code or name, `fallback` where it is blank. */
  required(field: Field, fallback?: string): string | undefined {
    const text = this.coded(field);
    if (text !== "") return text;
    return fallback ?? this.report(cellRequired, field, { column: field });
  }

  /** Whether a cell holds a value at all and is not too long. */
  #isSound(cell: Cell, field: Field): boolean {
    const text = cellText(cell);
    const parameters = () => ({ column: field, text: shownText(text.trim()) });
    if (text.length > CELL_TEXT_LIMIT) {
      this.report(cellRange, field, {
        fault: "length",
        text: shownText(text.trim()),
        low: 0,
        high: CELL_TEXT_LIMIT,
      });
      return false;
    }
    if (typeof cell === "string") {
      if (!text.includes("#") || !ERROR_TEXT.test(text.trim())) return true;
      this.report(cellFormulaError, field, parameters());
      return false;
    }
    switch (cell.kind) {
      case "error":
        this.report(cellFormulaError, field, parameters());
        return false;
      case "formula":
        this.report(cellFormulaUncached, field, parameters());
        return false;
      case "list":
      case "object":
      case "boolean":
        this.report(cellType, field, { ...parameters(), kind: cell.kind });
        return false;
      default:
        return true;
    }
  }
}
