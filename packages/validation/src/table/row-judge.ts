import type { Plan } from "@kehoach/model";
import { closest, fold } from "@kehoach/text";
import { cellText, type GridRow } from "../grid.ts";
import { plainKey } from "./field-of.ts";

/** What a row below the header is. */
export type RowKind = "record" | "blank" | "total" | "section" | "note";

/** What a row is judged by. */
export interface RowFrame {
  /** Place (from 0) of the column that says what a row is about. */
  readonly keyPlace: number;
  /** Places of the columns in which a row of data has a value or a state. */
  readonly dataPlaces: readonly number[];
  /** Whether these are numbers; then a row with none of them says nothing that could be lost. */
  readonly isNumeric: boolean;
  /** Places of columns with running numbers. */
  readonly rowNumberPlaces: ReadonlySet<number>;
  /** Place of the first column. */
  readonly firstPlace: number;
}

const LONGEST_TITLE = 200;
const TOTAL =
  /^(?:tong (?:cong|so|gia tri|toan tinh)|tong|cong|cong chung|grand total|total|sum)(?: \(.{0,60}\))?[ :.]*$/;
const NOTE =
  /^[(*[ ]*(?:ghi chu|chu thich|chu giai|luu y|nguon|nguon so lieu|note|notes|source|sources)(?: ?:|\)|$)|^\(\*{1,3}\) ?\S/;
const SIGNATURE =
  /^(?:nguoi (?:lap|bao cao|tong hop|kiem tra|ky)|thu truong|giam doc|pho giam doc|chanh van phong|pho chanh van phong|truong phong|ke toan truong|chu tich|pho chu tich|lap bieu|noi nhan|ky ten|tm\.|kt\.|tl\.|tuq\.|\((?:da ky|ky|chu ky)\b)/;
const PLACE_AND_DAY = /^(?:[^,]{1,60}, ?)?ngay [ .…_\d]{0,10}thang [ .…_\d]{0,10}nam [ .…_\d]{0,10}$/;
const NUMBERED = /^(?:[ivxlc]{1,6}|[a-z]|\d{1,2})[.)/-]* \S|^(?:[ivxlc]{1,6}|[a-z]|\d{1,2})[.)] ?[^\d.]{2}/;
const CHAPTER = /^(?:[IVXLC]{1,6}|[A-Z])[.)/-]? +\S/;
// 1, 1.2, II, a)
const RUNNING_NUMBER = /^(?:[\dIVXLC.]{1,10}|[A-Za-z])[).]?$/;
const MOST_REMEMBERED = 5_000;
const MOST_GUESSES = 500;

/** Tells rows of data from totals, titles of sections, notes and signatures. */
export class RowJudge {
  readonly #frame: RowFrame;
  readonly #labels: readonly string[];
  readonly #keys: ReadonlySet<string>;
  readonly #near = new Map<string, boolean>();
  readonly #known = new Map<string, boolean>();

  constructor(plan: Plan, frame: RowFrame) {
    this.#frame = frame;
    this.#labels = [
      ...plan.indicators.flatMap(({ code, name, shortName, components }) => [
        code,
        ...[name, shortName, ...components.map((component) => component.name)].flatMap(({ vi, en }) => [
          vi,
          en,
        ]),
      ]),
      ...plan.tasks.map(({ id }) => id),
    ];
    this.#keys = new Set(this.#labels.map(fold));
  }

  /** Whether a row is data and no signature: it names something and has a value or state. */
  #isData({ cells }: GridRow, key: string): boolean {
    const { dataPlaces, isNumeric } = this.#frame;
    return (
      key !== "" &&
      dataPlaces.some((place) => {
        const text = plainKey(cellText(cells[place]));
        if (text === "" || SIGNATURE.test(text) || PLACE_AND_DAY.test(text)) return false;
        return !isNumeric || /\d/.test(text);
      })
    );
  }

  /** `isMerged`: a cell of the row is merged over several columns. */
  kindOf(
    row: GridRow,
    { isMerged, isBelowTable }: { readonly isMerged: boolean; readonly isBelowTable: boolean },
  ): RowKind {
    const filled = this.#filledPlaces(row);
    const [first] = filled;
    if (first === undefined) return "blank";
    const key = this.#keyOf(row);
    if (key !== "" && this.#isKnown(key)) return "record";
    const text = key === "" ? cellText(row.cells[first]).trim() : key;
    if (text.length <= LONGEST_TITLE && TOTAL.test(plainKey(text))) return "total";
    if (!this.#isData(row, key) && (isBelowTable || this.#isNote(row, filled))) return "note";
    return this.#isSection(row, filled, isMerged) ? "section" : "record";
  }

  #isNote(row: GridRow, filled: readonly number[]): boolean {
    return filled.some((place) => {
      const text = plainKey(cellText(row.cells[place]).trimStart());
      if (PLACE_AND_DAY.test(text)) return true;
      if (place === filled[0] && NOTE.test(text)) return true;
      return filled.length <= 3 && SIGNATURE.test(text);
    });
  }

  #isSection(row: GridRow, filled: readonly number[], isMerged: boolean): boolean {
    const { keyPlace, firstPlace } = this.#frame;
    const [place] = filled;
    if (
      place === undefined ||
      filled.length !== 1 ||
      (place !== keyPlace && place !== firstPlace && !isMerged)
    ) {
      return false;
    }
    const text = cellText(row.cells[place]).trim();
    if (isMerged || text.length > LONGEST_TITLE) return true;
    const isShouted = /\p{L}{2}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
    if (isShouted || text.endsWith(":") || CHAPTER.test(text)) return true;
    return this.#frame.isNumeric && (NUMBERED.test(plainKey(text)) || !this.#isNear(text));
  }

  /** Whether a text may be meant for something of the plan. */
  #isNear(text: string): boolean {
    const known = this.#near.get(text);
    if (known !== undefined) return known;
    if (this.#near.size >= MOST_GUESSES) return true;
    // a code has no blanks: it is no title, whether the plan has it or not
    const isNear = !/\s/.test(text) || closest(text, this.#labels).length > 0;
    this.#near.set(text, isNear);
    return isNear;
  }

  #isKnown(text: string): boolean {
    if (text.length > LONGEST_TITLE) return false;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const isKnown = this.#keys.has(fold(text).replace(/^[-+*•] ?/, ""));
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(text, isKnown);
    return isKnown;
  }

  #keyOf({ cells }: GridRow): string {
    return cellText(cells[this.#frame.keyPlace]).trim();
  }

  /** The filled cells but running numbers; these alone are how a form looks that waits to be filled in. */
  #filledPlaces({ cells }: GridRow): readonly number[] {
    return cells.flatMap((cell, place) => {
      const text = cellText(cell).trim();
      const isNumber = this.#frame.rowNumberPlaces.has(place) && RUNNING_NUMBER.test(text);
      return text === "" || isNumber ? [] : [place];
    });
  }
}

const COLUMN_NUMBER = /^\(?(\d{1,3})\)?(?: ?=.{1,40})?$/;
const COLUMN_LETTER = /^\(?([A-Z])\)?$/;

/** Whether a row numbers the columns: `1 | 2 | 3 = 2/1`, `A | B | 1`. */
export function isColumnNumberRow({ cells }: GridRow): boolean {
  const texts = cells.map((cell) => cellText(cell).trim()).filter((text) => text !== "");
  let [letters, numbers] = [0, 0];
  for (const text of texts) {
    const letter = COLUMN_LETTER.exec(text)?.[1];
    const number = COLUMN_NUMBER.exec(text)?.[1];
    if (letter !== undefined && letter === String.fromCharCode(65 + letters)) letters++;
    else if (number !== undefined && Number(number) === numbers + 1) numbers++;
    else return false;
  }
  return texts.length >= 2;
}
