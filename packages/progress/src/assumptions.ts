import { isDay, YEAR_BOUNDS } from "@kehoach/model";

/** A price of one currency in another, with where and when it is from. */
export interface ExchangeRate {
  /** VND for one USD, above 0. */
  readonly vndPerUsd: number;
  /** Who says so, in words. */
  readonly source: string;
  /** Day that the rate is of, `YYYY-MM-DD`; `null` if it is not stated. */
  readonly day: string | null;
}

/** What a caller assumes of one indicator where the plan leaves it open. */
export interface IndicatorAssumptions {
  /**
   * The year whose value progress is counted from. For an average growth the first year of growth is the one
   * after it.
   */
  readonly baseYear?: number | undefined;
  /** Half width of an approximate bound as a part of its value: 0.05 is 5 %. From 0, below 1. */
  readonly tolerance?: number | undefined;
  /** Whether all statements of a target have to hold, or any of them. */
  readonly combination?: "all" | "any" | undefined;
}

/** What a caller assumes where plan and figures leave things open. Everything that is used is reported. */
export interface Assumptions {
  /** By indicator code. */
  readonly indicators?: Readonly<Record<string, IndicatorAssumptions>> | undefined;
  /** None by default: without it figures in VND and targets in USD are never compared. */
  readonly exchangeRate?: ExchangeRate | undefined;
  /** How near a miss is nearly met, as a part of the bound: 0.05 is 5 %. From 0, below 1. */
  readonly nearlyMetTolerance?: number | undefined;
}

/** What is taken where neither plan nor caller says. */
export const DEFAULT_ASSUMPTIONS: {
  readonly tolerance: number;
  readonly nearlyMetTolerance: number;
  readonly combination: "all" | "any";
} = { tolerance: 0.05, nearlyMetTolerance: 0.05, combination: "all" };

/**
 * Stops assumptions that no caller can mean.
 *
 * @throws {RangeError} If a tolerance is not from 0 to below 1, a year none of 1900 to 2200, a rate not above 0 or
 *   its day none; or if an indicator is named that the plan does not have.
 */
export function requireAssumptions({
  caller,
  assumptions,
  indicators,
}: {
  /** The function that the message names. */
  readonly caller: string;
  readonly assumptions: Assumptions;
  readonly indicators: readonly string[];
}): void {
  const stop = (what: string): never => {
    throw new RangeError(`${caller}: assumptions.${what}`);
  };
  const requirePart = (name: string, value: number | undefined): void => {
    if (value !== undefined && !(value >= 0 && value < 1)) {
      stop(`${name} must be from 0 to below 1, got ${value}`);
    }
  };
  requirePart("nearlyMetTolerance", assumptions.nearlyMetTolerance);
  if (assumptions.exchangeRate !== undefined) {
    const { vndPerUsd, day } = assumptions.exchangeRate;
    if (!(Number.isFinite(vndPerUsd) && vndPerUsd > 0)) {
      stop(`exchangeRate.vndPerUsd must be above 0, got ${vndPerUsd}`);
    }
    if (day !== null && !isDay(day)) stop(`exchangeRate.day must be a day such as 2024-12-31, got "${day}"`);
  }
  for (const [code, { baseYear, tolerance }] of Object.entries(assumptions.indicators ?? {})) {
    if (!indicators.includes(code)) stop(`indicators must be of the plan, got "${code}"`);
    requirePart(`indicators.${code}.tolerance`, tolerance);
    const { first, last } = YEAR_BOUNDS;
    if (baseYear === undefined || (Number.isInteger(baseYear) && baseYear >= first && baseYear <= last))
      continue;
    stop(`indicators.${code}.baseYear must be a year from ${first} to ${last}, got ${baseYear}`);
  }
}
