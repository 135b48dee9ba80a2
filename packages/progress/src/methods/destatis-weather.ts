/** Every weather symbol, best first. */
export const DESTATIS_SYMBOLS = ["sun", "partly_cloudy", "cloud", "thunderstorm"] as const;

/** A weather symbol of the German sustainability strategy. */
export type DestatisSymbol = (typeof DESTATIS_SYMBOLS)[number];

/** Why there is no symbol. */
export type DestatisReason = "no-data" | "too-few-consecutive-values" | "target-year-past";

/**
 * One symbol for several targets that are to be reached at once: the worst of them.
 *
 * A target without a symbol (`null`) leaves the others to speak.
 *
 * @returns `null` if there is no symbol at all.
 *
 * Source: restated by Vanuatu from the German indicator report (jah-ky/nsdp-upgrade `www/_pages/methodology.md`).
 *
 * @example
 * import { destatisWorst } from "@kehoach/progress";
 * destatisWorst(["sun", "cloud", null]); // => "cloud"
 * destatisWorst([]); // => null
 */
export function destatisWorst(symbols: readonly (DestatisSymbol | null)[]): DestatisSymbol | null {
  return [...DESTATIS_SYMBOLS].reverse().find((symbol) => symbols.includes(symbol)) ?? null;
}
