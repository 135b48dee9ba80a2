import { type Dimension, inUnit, UNITS, type UnitCode } from "@kehoach/model";
import type { Figure } from "./annual-figures.ts";
import type { ExchangeRate } from "./assumptions.ts";
import type { DerivationLog } from "./derivation-log.ts";

const IN_USD: ReadonlyMap<Dimension, { readonly vnd: UnitCode; readonly usd: UnitCode }> = new Map([
  ["money-VND", { vnd: "VND", usd: "USD" }],
  ["money-VND-per-person", { vnd: "VND-per-person", usd: "USD-per-person" }],
] as const);

/** The dimension in VND beside one in USD; `undefined` for any other. */
export function vndDimensionOf(dimension: Dimension): Dimension | undefined {
  if (dimension === "money-USD") return "money-VND";
  return dimension === "money-USD-per-person" ? "money-VND-per-person" : undefined;
}

/**
 * The value of a figure in a unit: units of one dimension convert exactly; VND becomes USD at the rate given,
 * written down as a formula whose result is called `usd` and the year.
 *
 * @returns `undefined` if the unit cannot be reached.
 */
export function valueIn({
  figure,
  year,
  unit,
  exchangeRate,
  log,
}: {
  readonly figure: Figure;
  readonly year: number;
  readonly unit: UnitCode;
  readonly exchangeRate: ExchangeRate | undefined;
  readonly log: DerivationLog;
}): number | undefined {
  const direct = inUnit({ value: figure.value, from: figure.unit, to: unit });
  if (direct !== undefined) return direct;
  const units = IN_USD.get(UNITS[figure.unit].dimension);
  if (units === undefined || exchangeRate === undefined) return undefined;
  const amount = inUnit({ value: figure.value, from: figure.unit, to: units.vnd });
  if (amount === undefined) return undefined;
  const usd = log.compute({
    formula: "convert-currency",
    inputs: { amount, rate: exchangeRate.vndPerUsd },
    result: `usd${year}`,
    unit: units.usd,
  });
  return usd === undefined ? undefined : inUnit({ value: usd, from: units.usd, to: unit });
}
