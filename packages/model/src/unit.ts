import type { LocalizedText } from "./localized-text.ts";
import { moneyAliases } from "./money-aliases.ts";

/**
 * What a unit measures. Only units of one dimension convert into each other; USD and VND are two, because the
 * rate between them is data and not arithmetic. A ratio and a difference of two ratios are two, as well.
 */
export type Dimension =
  | "ratio"
  | "ratio-difference"
  | "money-USD"
  | "money-VND"
  | "money-USD-per-person"
  | "money-VND-per-person"
  | "area"
  | "persons"
  | "households"
  | "count"
  | "index"
  | "yes-no";

/** The unit of a value. */
export type UnitCode = (typeof UNIT_CODES)[number];

/** Every {@link UnitCode}. `yes-no` is for milestones: 1 is done, 0 is not. */
export const UNIT_CODES = [
  "percent",
  "percentage-point",
  "USD",
  "thousand-USD",
  "million-USD",
  "billion-USD",
  "VND",
  "thousand-VND",
  "million-VND",
  "billion-VND",
  "trillion-VND",
  "USD-per-person",
  "thousand-USD-per-person",
  "VND-per-person",
  "thousand-VND-per-person",
  "million-VND-per-person",
  "square-metre",
  "hectare",
  "square-kilometre",
  "person",
  "thousand-persons",
  "million-persons",
  "household",
  "thousand-households",
  "count",
  "index-point",
  "yes-no",
] as const;

/** What is known of a unit. */
export interface Unit {
  readonly dimension: Dimension;
  /** Power of ten that leads to the smallest unit of the dimension: 4 for the hectare, which is 10⁴ m². */
  readonly exponent: number;
  /** The unit in full. */
  readonly label: LocalizedText;
  /** The unit beside a number, `""` where nothing stands there. */
  readonly symbol: LocalizedText;
  /** Other ways to write it, as officials and published tables do; compared folded. */
  readonly aliases: readonly string[];
}

/**
 * Every unit by its code. All factors are powers of ten, so a conversion moves the decimal point and is exact.
 *
 * @example
 * UNITS["trillion-VND"].label; // => { vi: "nghìn tỷ đồng", en: "trillion VND" }
 * UNITS.hectare.exponent; // => 4
 */
export const UNITS: Readonly<Record<UnitCode, Unit>> = {
  percent: {
    dimension: "ratio",
    exponent: 0,
    label: { vi: "phần trăm", en: "percent" },
    symbol: { vi: "%", en: "%" },
    aliases: ["per cent"],
  },
  "percentage-point": {
    dimension: "ratio-difference",
    exponent: 0,
    label: { vi: "điểm phần trăm", en: "percentage points" },
    symbol: { vi: "điểm %", en: "pp" },
    aliases: ["percentage point", "% point", "% points", "pps"],
  },
  USD: money({ currency: "USD", exponent: 0, scale: { vi: "", en: "" } }),
  "thousand-USD": money({ currency: "USD", exponent: 3, scale: { vi: "nghìn", en: "thousand" } }),
  "million-USD": money({ currency: "USD", exponent: 6, scale: { vi: "triệu", en: "million" } }),
  "billion-USD": money({ currency: "USD", exponent: 9, scale: { vi: "tỷ", en: "billion" } }),
  VND: money({ currency: "VND", exponent: 0, scale: { vi: "", en: "" } }),
  "thousand-VND": money({ currency: "VND", exponent: 3, scale: { vi: "nghìn", en: "thousand" } }),
  "million-VND": money({ currency: "VND", exponent: 6, scale: { vi: "triệu", en: "million" } }),
  "billion-VND": money({ currency: "VND", exponent: 9, scale: { vi: "tỷ", en: "billion" } }),
  "trillion-VND": money({ currency: "VND", exponent: 12, scale: { vi: "nghìn tỷ", en: "trillion" } }),
  "USD-per-person": perPerson({ currency: "USD", exponent: 0, scale: { vi: "", en: "" } }),
  "thousand-USD-per-person": perPerson({
    currency: "USD",
    exponent: 3,
    scale: { vi: "nghìn", en: "thousand" },
  }),
  "VND-per-person": perPerson({ currency: "VND", exponent: 0, scale: { vi: "", en: "" } }),
  "thousand-VND-per-person": perPerson({
    currency: "VND",
    exponent: 3,
    scale: { vi: "nghìn", en: "thousand" },
  }),
  "million-VND-per-person": perPerson({
    currency: "VND",
    exponent: 6,
    scale: { vi: "triệu", en: "million" },
  }),
  "square-metre": {
    dimension: "area",
    exponent: 0,
    label: { vi: "mét vuông", en: "square metres" },
    symbol: { vi: "m²", en: "m²" },
    aliases: ["m2", "square metre", "square meter", "square meters", "sq m", "sqm"],
  },
  hectare: {
    dimension: "area",
    exponent: 4,
    label: { vi: "héc-ta", en: "hectares" },
    symbol: { vi: "ha", en: "ha" },
    aliases: ["héc ta", "hecta", "hectare"],
  },
  "square-kilometre": {
    dimension: "area",
    exponent: 6,
    label: { vi: "ki-lô-mét vuông", en: "square kilometres" },
    symbol: { vi: "km²", en: "km²" },
    aliases: [
      "km2",
      "kilômét vuông",
      "ki lô mét vuông",
      "square kilometre",
      "square kilometer",
      "square kilometers",
      "sq km",
    ],
  },
  person: {
    dimension: "persons",
    exponent: 0,
    label: { vi: "người", en: "persons" },
    symbol: { vi: "người", en: "persons" },
    aliases: ["people"],
  },
  "thousand-persons": {
    dimension: "persons",
    exponent: 3,
    label: { vi: "nghìn người", en: "thousand persons" },
    symbol: { vi: "nghìn người", en: "thousand persons" },
    aliases: [
      "ngàn người",
      "1000 người",
      "1.000 người",
      "thousand people",
      "thous. persons",
      "thousand pers.",
    ],
  },
  "million-persons": {
    dimension: "persons",
    exponent: 6,
    label: { vi: "triệu người", en: "million persons" },
    symbol: { vi: "triệu người", en: "million persons" },
    aliases: ["million people", "mill. persons"],
  },
  household: {
    dimension: "households",
    exponent: 0,
    label: { vi: "hộ", en: "households" },
    symbol: { vi: "hộ", en: "households" },
    aliases: ["hộ gia đình", "hộ dân"],
  },
  "thousand-households": {
    dimension: "households",
    exponent: 3,
    label: { vi: "nghìn hộ", en: "thousand households" },
    symbol: { vi: "nghìn hộ", en: "thousand households" },
    aliases: ["ngàn hộ", "nghìn hộ gia đình", "ngàn hộ gia đình"],
  },
  count: {
    dimension: "count",
    exponent: 0,
    label: { vi: "số lượng", en: "number" },
    symbol: { vi: "", en: "" },
    aliases: [],
  },
  "index-point": {
    dimension: "index",
    exponent: 0,
    label: { vi: "điểm chỉ số", en: "index points" },
    symbol: { vi: "điểm", en: "points" },
    aliases: ["index point"],
  },
  "yes-no": {
    dimension: "yes-no",
    exponent: 0,
    label: { vi: "đạt/chưa đạt", en: "done/not done" },
    symbol: { vi: "", en: "" },
    aliases: ["yes/no", "có/không", "đạt/không đạt"],
  },
};

interface MoneyScale {
  readonly currency: "USD" | "VND";
  readonly exponent: number;
  readonly scale: LocalizedText;
}

function money({ currency, exponent, scale }: MoneyScale): Unit {
  const text: LocalizedText = {
    vi: `${scale.vi} ${currency === "VND" ? "đồng" : "USD"}`.trim(),
    en: `${scale.en} ${currency}`.trim(),
  };
  const aliases = moneyAliases({ currency, exponent });
  return { dimension: `money-${currency}`, exponent, label: text, symbol: text, aliases };
}

function perPerson(scale: MoneyScale): Unit {
  const { label, aliases } = money(scale);
  const text: LocalizedText = { vi: `${label.vi}/người`, en: `${label.en}/person` };
  const whole = [label.vi, label.en, ...aliases];
  return {
    dimension: `money-${scale.currency}-per-person`,
    exponent: scale.exponent,
    label: text,
    symbol: text,
    aliases: whole.flatMap((name) => [
      `${name}/người`,
      `${name}/person`,
      `${name}/capita`,
      `${name} per person`,
      `${name} per capita`,
    ]),
  };
}
