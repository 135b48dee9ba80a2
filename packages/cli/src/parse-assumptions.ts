import { type Plan, YEAR_BOUNDS } from "@kehoach/model";
import type { Assumptions, ExchangeRate, IndicatorAssumptions } from "@kehoach/progress";
import { closest } from "@kehoach/text";
import { usageErrors } from "./usage-messages.ts";

const RATE_KEY = "usd-vnd";
const FIELDS = ["base-year", "tolerance"] as const;

/** An assumption with its key taken apart; `indicator` is `null` for the exchange rate. */
export interface AssumptionKey {
  readonly key: string;
  readonly indicator: string | null;
  readonly field: (typeof FIELDS)[number] | typeof RATE_KEY;
}

function everyKey(plan: Plan): readonly AssumptionKey[] {
  const ofIndicators = plan.indicators.flatMap(({ code }) =>
    FIELDS.map((field) => ({ key: `${code}.${field}`, indicator: code, field })),
  );
  return [...ofIndicators, { key: RATE_KEY, indicator: null, field: RATE_KEY }];
}

function readKey(key: string, plan: Plan): AssumptionKey {
  const keys = everyKey(plan);
  const found = keys.find((candidate) => candidate.key === key);
  if (found !== undefined) return found;
  // a key that lacks its end, or has a wrong one
  const code = plan.indicators.find(
    (indicator) => key.startsWith(`${indicator.code}.`) || key === indicator.code,
  );
  const suggestions =
    code === undefined
      ? closest(
          key,
          keys.map((candidate) => candidate.key),
        )
      : FIELDS.map((field) => `${code.code}.${field}`);
  throw usageErrors.assumptionKey(key, suggestions);
}

function readBaseYear(key: string, value: string): number {
  const { first, last } = YEAR_BOUNDS;
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  if (!(year >= first && year <= last)) throw usageErrors.baseYear({ key, value }, [first, last]);
  return year;
}

function readTolerance(key: string, value: string): number {
  const [, digits, percent] = /^(\d*\.?\d+)(%?)$/.exec(value) ?? [];
  if (digits === undefined) throw usageErrors.tolerance({ key, value });
  if (percent === "" && Number(digits) >= 1) throw usageErrors.bareTolerance({ key, value });
  // the decimal point moves in the text, so that 5.5 % is 0.055 and nothing near it
  const part = Number(percent === "%" ? `${digits}e-2` : digits);
  if (!(part < 1)) throw usageErrors.tolerance({ key, value });
  return part;
}

function readRate(value: string): ExchangeRate {
  if (/^\d{1,3}([.,]\d{3})+$/.test(value)) throw usageErrors.ambiguousRate(value);
  const rate = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(Number.isFinite(rate) && rate > 0)) throw usageErrors.rate(value);
  return { vndPerUsd: rate, source: `--assume ${RATE_KEY}=${value}`, day: null };
}

/** Whether a text is an assumption of this plan that lacks its `--assume`. */
export function looksLikeAssumption(text: string, plan: Plan): boolean {
  const key = text.slice(0, Math.max(text.indexOf("="), 0));
  return everyKey(plan).some((candidate) => candidate.key === key);
}

/**
 * Reads the `KEY=VALUE` texts of `--assume`; nothing in them is guessed.
 *
 * @throws {UsageError} If a key is unknown or given twice, or a value cannot be meant or has two meanings.
 */
export function parseAssumptions(
  texts: readonly string[],
  plan: Plan,
): { readonly assumptions: Assumptions; readonly keys: readonly AssumptionKey[] } {
  const keys: AssumptionKey[] = [];
  const indicators = new Map<string, IndicatorAssumptions>();
  let exchangeRate: ExchangeRate | undefined;
  for (const text of texts) {
    const at = text.indexOf("=");
    if (at < 1) throw usageErrors.assumptionForm(text);
    const found = readKey(text.slice(0, at).trim(), plan);
    const { key, indicator, field } = found;
    const value = text.slice(at + 1).trim();
    if (keys.some((earlier) => earlier.key === key)) throw usageErrors.assumptionTwice(key);
    keys.push(found);
    if (indicator === null) {
      exchangeRate = readRate(value);
      continue;
    }
    const added: IndicatorAssumptions =
      field === "base-year"
        ? { baseYear: readBaseYear(key, value) }
        : { tolerance: readTolerance(key, value) };
    indicators.set(indicator, { ...indicators.get(indicator), ...added });
  }
  return {
    assumptions: {
      indicators: Object.fromEntries(indicators),
      ...(exchangeRate === undefined ? {} : { exchangeRate }),
    },
    keys,
  };
}
