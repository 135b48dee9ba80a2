import { fold } from "@kehoach/text";
import { UNIT_CODES, UNITS, type UnitCode } from "./unit.ts";

/** What a text says beside the unit: of what a ratio is a share, or that an amount is one year's. */
export type UnitNote = "of-GRDP" | "of-GDP" | "per-year";

/** The answer of {@link parseUnit}. */
export type ParsedUnit =
  | {
      readonly ok: true;
      readonly unit: UnitCode;
      readonly note?: UnitNote;
      /** Present if the text speaks of a running total. */
      readonly basis?: "cumulative";
    }
  | {
      readonly ok: false;
      /** The units that the text may mean; empty if it means none that is known. */
      readonly candidates: readonly UnitCode[];
    };

const SHARE_OF_PRODUCT = /^(?:%|phan tram|percent) ?(?:of|trong|cua)? ?(grdp|gdp)$/;
const CUMULATIVE = /^luy ke |,? ?\(?(?:cumulative|luy ke|cong don)\)?$/;
const PER_YEAR = /(?:\/nam|\/year| per year| a year)$/;

// what officials leave out when the table's title says it
const INCOMPLETE: Readonly<Record<string, readonly UnitCode[]>> = {
  nghin: ["thousand-VND", "thousand-USD", "thousand-persons", "thousand-households"],
  ngan: ["thousand-VND", "thousand-USD", "thousand-persons", "thousand-households"],
  thousand: ["thousand-VND", "thousand-USD", "thousand-persons", "thousand-households"],
  trieu: ["million-VND", "million-USD", "million-persons"],
  million: ["million-VND", "million-USD", "million-persons"],
  ty: ["billion-VND", "billion-USD"],
  ti: ["billion-VND", "billion-USD"],
  billion: ["billion-VND", "billion-USD"],
  "nghin ty": ["trillion-VND"],
  "ngan ty": ["trillion-VND"],
  trillion: ["trillion-VND"],
  "nghin/nguoi": ["thousand-VND-per-person", "thousand-USD-per-person"],
  "trieu/nguoi": ["million-VND-per-person"],
  d: ["VND"],
  "d/nguoi": ["VND-per-person"],
  "do la": ["USD"],
  dollars: ["USD"],
  $: ["USD"],
};

/**
 * Reads a unit as officials and published tables write it, in Vietnamese or English.
 *
 * Codes, labels, symbols and aliases of {@link UNITS} are known. Case, tone marks, blanks and the blanks around `/`
 * do not count. Three things may stand beside the unit and are handed back: `of GRDP` or `of GDP` behind a per cent
 * sign and `/năm` as `note`, and `cumulative` or `lũy kế` as `basis`.
 *
 * It never guesses. `triệu` alone may be đồng, US dollars or people, so it fails with these as candidates; so do
 * `tỷ` and `đ`, even where there is one candidate. An empty or unknown text fails without candidates.
 *
 * @example
 * parseUnit("Triệu đồng/người/năm"); // => { ok: true, unit: "million-VND-per-person", note: "per-year" }
 * parseUnit("million USD cumulative"); // => { ok: true, unit: "million-USD", basis: "cumulative" }
 * parseUnit("tỷ"); // => { ok: false, candidates: ["billion-VND", "billion-USD"] }
 */
export function parseUnit(text: string): ParsedUnit {
  const whole = unitKey(text);
  const total = whole.replace(CUMULATIVE, "");
  const basis = total === whole ? {} : { basis: "cumulative" as const };
  const product = SHARE_OF_PRODUCT.exec(total)?.[1];
  if (product !== undefined) {
    return { ok: true, unit: "percent", note: product === "gdp" ? "of-GDP" : "of-GRDP", ...basis };
  }
  const name = total.replace(PER_YEAR, "");
  const note = name === total ? {} : { note: "per-year" as const };
  const unit = unitsByName().get(name);
  if (unit !== undefined) return { ok: true, unit, ...note, ...basis };
  return { ok: false, candidates: Object.hasOwn(INCOMPLETE, name) ? (INCOMPLETE[name] ?? []) : [] };
}

/** The form in which the names of units are compared. Two units never share one. */
export function unitKey(text: string): string {
  return fold(text).replace(/ ?\/ ?/g, "/");
}

/** Everything that names a unit: its code, labels, symbols and aliases, as written. */
export function unitNames(code: UnitCode): readonly string[] {
  const { label, symbol, aliases } = UNITS[code];
  return [code, label.vi, label.en, symbol.vi, symbol.en, ...aliases].filter((name) => name !== "");
}

let table: ReadonlyMap<string, UnitCode> | undefined;

function unitsByName(): ReadonlyMap<string, UnitCode> {
  table ??= new Map(
    UNIT_CODES.flatMap((code) => unitNames(code).map((name) => [unitKey(name), code] as const)),
  );
  return table;
}
