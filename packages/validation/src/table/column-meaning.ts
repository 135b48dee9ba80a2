import { parsePeriod, parseUnit, type Release } from "@kehoach/model";
import type { DatasetKind } from "../dataset-reader.ts";
import { readPeriod } from "../records/read-period.ts";
import {
  type HeaderMatch,
  isNoteHeader,
  isRowNumberHeader,
  matchHeader,
  plainKey,
  splitNote,
} from "./field-of.ts";

/** What a column holds, by what stands over it. */
export type ColumnMeaning =
  | {
      readonly kind: "field";
      readonly field: string;
      /** Whether the header names the field beyond doubt. */
      readonly isSure: boolean;
      readonly unit: string | null;
      readonly release: Release | null;
    }
  /** Values of one period. */
  | {
      readonly kind: "period";
      /** Period code. */
      readonly period: string;
      readonly release: Release | null;
      readonly unit: string | null;
    }
  | { readonly kind: "row-number" }
  /** Remarks beside the figures, in a dataset that has no field for them. */
  | { readonly kind: "note" }
  | { readonly kind: "unknown" };

const UNKNOWN: ColumnMeaning = { kind: "unknown" };
const LONGEST = 120;

const RELEASE_WORDS: ReadonlyMap<string, Release | null> = new Map(
  (
    [
      ["estimate", ["uoc", "uoc tinh", "so uoc tinh", "uoc thuc hien", "uth", "estimate", "estimated"]],
      ["preliminary", ["so bo", "so lieu so bo", "so so bo", "preliminary"]],
      ["official", ["chinh thuc", "so chinh thuc", "so lieu chinh thuc", "official"]],
      ["planned", ["ke hoach", "kh", "muc tieu", "ke hoach giao", "plan", "planned", "target"]],
      [null, ["thuc hien", "th", "ket qua", "so thuc hien", "gia tri", "so lieu", "actual", "value"]],
    ] as const
  ).flatMap(([release, words]) => words.map((word) => [word, release] as const)),
);

/** A unit in brackets or in a header of its own: `tỷ đồng`, `ĐVT: %`; `null` if it is none, or may not be one. */
function unitOf(text: string | null): string | null {
  if (text === null || text.length > LONGEST) return null;
  const unit = text.slice(text.indexOf(":") + 1).trim();
  const reading = parseUnit(unit);
  return reading.ok || reading.candidates.length > 0 ? unit : null;
}

interface Reading {
  readonly period: string | null;
  /** `undefined` if the text says nothing of it. */
  readonly release: Release | null | undefined;
  readonly unit: string | null;
}

const RUNNING = /^lũy kế |^luỹ kế /i;

/** `Lũy kế 9 tháng` is what `9 tháng` is; `lũy kế` before a single month or quarter is more than that. */
function withoutRunning(text: string, year: number | undefined): string {
  const rest = text.normalize("NFC").trim().replace(RUNNING, "");
  const reading = readPeriod(rest, { year });
  const period = reading.kind === "unknown" ? undefined : parsePeriod(reading.code);
  return period?.kind === "range" || period?.kind === "semester" ? rest : text;
}

/** What one text over a column says of period, release and unit; `undefined` if it speaks of something else. */
function readText(text: string, year: number | undefined): Reading | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = readPeriod(withoutRunning(text, year), { year });
  if (whole.kind !== "unknown") {
    const release = whole.kind === "worded" && whole.release !== null ? whole.release : undefined;
    return { period: whole.code, release, unit: null };
  }
  const { name, note } = splitNote(text);
  const release = RELEASE_WORDS.get(plainKey(name));
  const unit = unitOf(note);
  // the number of a footnote says nothing
  const isUnderstood = note === null || unit !== null || /^(?:\d{1,2}|\*{1,3})$/.test(note);
  if (release !== undefined) return isUnderstood ? { period: null, release, unit } : undefined;
  if (note === null) {
    // "Đơn vị tính: tỷ đồng" is a title of the table
    const alone = name.includes(":") ? null : unitOf(name);
    return alone === null ? undefined : { period: null, release: undefined, unit: alone };
  }
  const named = readPeriod(name, { year });
  if (named.kind === "unknown" || !isUnderstood) return undefined;
  const beside = named.kind === "worded" && named.release !== null ? named.release : undefined;
  return { period: named.code, release: beside, unit };
}

function yearIn(period: string | null | undefined): number | undefined {
  const parsed = period === null || period === undefined ? undefined : parsePeriod(period);
  return parsed?.kind === "year" ? parsed.year : undefined;
}

type ReadText = (text: string, year: number | undefined) => Reading | undefined;

/** The period of a column of values, from the texts over it, the lowest first in weight. */
function periodOfTexts(
  texts: readonly string[],
  { year, read }: { readonly year: number | undefined; readonly read: ReadText },
): ColumnMeaning | undefined {
  let period: string | null = null;
  let release: Release | null | undefined;
  let unit: string | null = null;
  const readings = texts.map((text) => read(text, undefined));
  for (const [index, text] of [...texts.entries()].reverse()) {
    const above = readings.slice(0, index).map((reading) => yearIn(reading?.period));
    const known = above.findLast((candidate) => candidate !== undefined) ?? year;
    const reading = readings[index]?.period === null ? readings[index] : read(text, known);
    // the lowest text has to say something; a title over it need not
    if (reading === undefined) {
      if (index === texts.length - 1) return undefined;
      continue;
    }
    period ??= reading.period;
    release = release === undefined || release === null ? (reading.release ?? release) : release;
    unit ??= reading.unit;
  }
  return period === null ? undefined : { kind: "period", period, release: release ?? null, unit };
}

/** Texts that are remembered with what they were read as. */
const MOST_REMEMBERED = 20_000;

/** Remembers what a function gave for a text; its values are few, or of bounded number. */
function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, { value });
    return value;
  };
}

/** Tells what the columns of a dataset hold. The search for a header asks for the same texts many times. */
export class ColumnReader {
  readonly #kind: DatasetKind;
  /** Year of headers that name none. */
  readonly #year: number | undefined;

  readonly #fieldOf: (text: string) => HeaderMatch | undefined;
  readonly #readAlone = remembering((text) => readText(text, undefined));
  readonly #readInYear: (text: string) => Reading | undefined;

  constructor(kind: DatasetKind, year: number | undefined) {
    this.#kind = kind;
    this.#year = year;
    this.#fieldOf = remembering((text) => matchHeader(text, kind));
    this.#readInYear = remembering((text) => readText(text, year));
  }

  readonly #read: ReadText = (text, year) => {
    if (year === undefined) return this.#readAlone(text);
    return year === this.#year ? this.#readInYear(text) : readText(text, year);
  };

  /** What the texts over a column mean, from the top down. */
  meaningOf(texts: readonly string[]): ColumnMeaning {
    const lowest = texts.at(-1) ?? "";
    if (isRowNumberHeader(lowest)) return { kind: "row-number" };
    const period = this.#periodOf(texts);
    // "Giá trị" under "Năm 2024" is a value of 2024
    if (period !== undefined) return period;
    const upper = texts.at(-2);
    const field =
      this.#fieldOf(lowest) ?? (upper === undefined ? undefined : this.#fieldOf(`${lowest} ${upper}`));
    if (field !== undefined) {
      const isValue = field.field === "value";
      const unit = isValue ? unitOf(field.note) : null;
      const release = isValue ? (RELEASE_WORDS.get(plainKey(field.note ?? "")) ?? null) : null;
      return { kind: "field", field: field.field, isSure: field.isSure, unit, release };
    }
    return this.#estimatedValue(lowest) ?? (isNoteHeader(lowest) ? { kind: "note" } : UNKNOWN);
  }

  #periodOf(texts: readonly string[]): ColumnMeaning | undefined {
    if (this.#kind !== "observations") return undefined;
    // "2024" below "Kỳ" is a row of data
    const isUnderField = texts.slice(0, -1).some((text) => {
      const field = this.#fieldOf(text)?.field;
      return field !== undefined && field !== "value" && this.#read(text, undefined) === undefined;
    });
    return isUnderField ? undefined : periodOfTexts(texts, { year: this.#year, read: this.#read });
  }

  /** `Ước thực hiện` and `Số liệu sơ bộ` head values of one release. */
  #estimatedValue(text: string): ColumnMeaning | undefined {
    if (this.#kind !== "observations" || text.length > LONGEST) return undefined;
    const { name, note } = splitNote(text);
    const release = RELEASE_WORDS.get(plainKey(name));
    if (release === undefined || release === null || release === "planned") return undefined;
    return { kind: "field", field: "value", isSure: false, unit: unitOf(note), release };
  }
}
