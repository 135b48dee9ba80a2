import type { Location } from "@kehoach/model";
import { comparePointers } from "./compare-pointers.ts";

/** Ranges that a group shows at most. */
export const RANGES_LIMIT = 100;

/** Runs and pointers that are kept at most before they are put together. */
const KEPT_LIMIT = 2 * RANGES_LIMIT;

interface Run {
  from: number;
  to: number;
}

/** The runs of one column, in order and apart; of whole rows and lines under index 0. */
interface ColumnRuns {
  readonly index: number;
  readonly letter: string;
  readonly runs: Run[];
}

interface Block extends Run {
  readonly firstLetter: string;
  lastLetter: string;
  readonly first: number;
  last: number;
}

interface Point {
  readonly row: number;
  readonly index: number;
  readonly letter: string;
}

function indexOfLetter(letter: string): number {
  let index = 0;
  for (const character of letter) index = index * 26 + (character.charCodeAt(0) - 64);
  return index;
}

function pointOf({ row, line, column, cell, pointer }: Location): Point | undefined {
  if (row !== undefined && column !== undefined) return { row, index: column.index, letter: column.letter };
  const named = cell === undefined ? null : /^([A-Z]{1,3})([1-9]\d{0,8})$/.exec(cell);
  if (named !== null) {
    const letter = named[1] ?? "";
    return { row: Number(named[2]), index: indexOfLetter(letter), letter };
  }
  const number = row ?? (pointer === undefined || !/\/\d+(?:\/|$)/.test(pointer) ? line : undefined);
  return number === undefined ? undefined : { row: number, index: 0, letter: "" };
}

/** Place of the first run that ends at or after a number. */
function placeOf(runs: readonly Run[], number: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAtOrAfter(point: Point, { row, index }: Point): boolean {
  return point.row > row || (point.row === row && point.index >= index);
}

function written({ firstLetter, lastLetter, from, to }: Block): string {
  const [start, end] = [`${firstLetter}${from}`, `${lastLetter}${to}`];
  return start === end ? start : `${start}:${end}`;
}

/**
 * Cells, rows and JSON pointers put together to ranges, in bounded memory. Exact up to 200 runs; of more the first
 * ones stay, so that every range is true but there are others.
 */
export class PlaceRanges {
  readonly #columns = new Map<number, ColumnRuns>();
  #kept = 0;
  /** Nothing at or after this point is taken any more. */
  #end: Point | undefined;
  readonly #pointers: string[] = [];

  add(location: Location): void {
    const point = pointOf(location);
    if (point !== undefined) this.#addRun(point, point.row);
    else if (location.pointer !== undefined && location.pointer !== "") this.#addPointer(location.pointer);
  }

  /** Takes in the ranges of another. */
  addAll(other: PlaceRanges): void {
    for (const { index, letter, runs } of other.#columns.values()) {
      for (const { from, to } of runs) this.#addRun({ row: from, index, letter }, to);
    }
    for (const pointer of other.#pointers) this.#addPointer(pointer);
    if (other.#end !== undefined) this.#cutAt(other.#end);
  }

  #addRun(point: Point, lastRow: number): void {
    if (this.#end !== undefined && isAtOrAfter(point, this.#end)) return;
    let column = this.#columns.get(point.index);
    if (column === undefined) {
      column = { index: point.index, letter: point.letter, runs: [] };
      this.#columns.set(point.index, column);
    }
    const { runs } = column;
    const place = placeOf(runs, point.row - 1);
    let [from, to] = [point.row, lastRow];
    let joined = 0;
    for (let run = runs[place]; run !== undefined && run.from <= to + 1; run = runs[place + joined]) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.to);
      joined += 1;
    }
    const only = joined === 1 ? runs[place] : undefined;
    if (only === undefined) runs.splice(place, joined, { from, to });
    else {
      only.from = from;
      only.to = to;
    }
    this.#kept += 1 - joined;
    if (this.#kept > KEPT_LIMIT) this.#dropLast();
  }

  #dropLast(): void {
    let last: Point | undefined;
    for (const { index, letter, runs } of this.#columns.values()) {
      const run = runs.at(-1);
      const point = run === undefined ? undefined : { row: run.from, index, letter };
      if (point !== undefined && (last === undefined || isAtOrAfter(point, last))) last = point;
    }
    if (last !== undefined) this.#cutAt(last);
  }

  #cutAt(end: Point): void {
    if (this.#end === undefined || isAtOrAfter(this.#end, end)) this.#end = end;
    for (const [index, { letter, runs }] of this.#columns) {
      for (let run = runs.at(-1); run !== undefined; run = runs.at(-1)) {
        if (!isAtOrAfter({ row: run.from, index, letter }, this.#end)) break;
        runs.pop();
        this.#kept -= 1;
      }
      // columns of a hostile sheet come by the thousand
      if (runs.length === 0) this.#columns.delete(index);
    }
  }

  #addPointer(pointer: string): void {
    const pointers = this.#pointers;
    const last = pointers.at(-1);
    if (last !== undefined && pointers.length >= RANGES_LIMIT && comparePointers(pointer, last) >= 0) return;
    let place = pointers.length;
    while (place > 0 && comparePointers(pointers[place - 1] ?? "", pointer) > 0) place -= 1;
    if (pointers[place - 1] === pointer) return;
    pointers.splice(place, 0, pointer);
    if (pointers.length > RANGES_LIMIT) pointers.pop();
  }

  /** Number of different rows if all of them stand in one column and none was left out, else `undefined`. */
  get rowsOfOneColumn(): number | undefined {
    const [column, second] = [...this.#columns.values()];
    if (column === undefined || second !== undefined || this.#end !== undefined) return undefined;
    return column.runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  }

  /** The first ranges in the order of rows, then columns: `C2:C1048`, `C5:F5`, `7`; then pointers. */
  get ranges(): readonly string[] {
    const blocks: Block[] = [];
    const open = new Map<string, Block>();
    for (const { index, letter, runs } of [...this.#columns.values()].sort((a, b) => a.index - b.index)) {
      for (const { from, to } of runs) {
        const beside = index > 1 ? open.get(`${from}:${to}`) : undefined;
        if (beside?.last === index - 1) {
          beside.last = index;
          beside.lastLetter = letter;
          continue;
        }
        const block = { from, to, first: index, last: index, firstLetter: letter, lastLetter: letter };
        blocks.push(block);
        open.set(`${from}:${to}`, block);
      }
    }
    blocks.sort((one, other) => one.from - other.from || one.first - other.first);
    return [...blocks.map(written), ...this.#pointers].slice(0, RANGES_LIMIT);
  }
}
