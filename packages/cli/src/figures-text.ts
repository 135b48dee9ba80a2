import {
  type Assessment,
  formatNumber,
  formatQuantity,
  type Language,
  type LocalizedText,
  type Observation,
  QUALIFIER_LABELS,
  type Target,
  UNITS,
  type UnitCode,
} from "@kehoach/model";

/** That of a number as it is formatted. */
const MOST_DECIMALS = 20;

function amount(value: number, unit: UnitCode, language: Language, published?: number): string {
  const decimals = Math.min(published ?? 2, MOST_DECIMALS);
  const format = { language, decimals, minimumDecimals: published === undefined ? 0 : decimals };
  // a milestone that is neither done nor not is shown as the number it is
  const isOdd = UNITS[unit].dimension === "yes-no" && value !== 0 && value !== 1;
  return isOdd ? formatNumber(value, format) : formatQuantity({ value, unit }, format);
}

function qualified(text: string, { qualifier }: Observation, language: Language): string {
  return qualifier === null ? text : `${QUALIFIER_LABELS[qualifier][language]} ${text}`;
}

/** A figure as published, in the number format of the language. */
function figure(observation: Observation, language: Language): string {
  const { value, unit, decimals } = observation;
  return value === null ? "—" : qualified(amount(value, unit, language, decimals), observation, language);
}

/** The same without its unit. */
function number(observation: Observation, language: Language): string {
  const { value } = observation;
  const decimals = Math.min(observation.decimals, MOST_DECIMALS);
  if (value === null) return "—";
  return qualified(
    formatNumber(value, { language, decimals, minimumDecimals: decimals }),
    observation,
    language,
  );
}

function span(periods: readonly string[]): string {
  const [first, last] = [periods[0] ?? "", periods.at(-1) ?? ""];
  return first === last ? first : `${first}–${last}`;
}

function lastShares(observations: readonly Observation[], language: Language): string {
  const period = observations.at(-1)?.period;
  const shares = observations.filter((observation) => observation.period === period);
  const numbers = shares.map((share) => number(share, language));
  return `${period}: ${numbers.join(" – ")}%`;
}

const WORDS = {
  average: { vi: "bình quân", en: "average" },
  perYear: { vi: "/năm", en: "/year" },
  atLeast: { vi: "ít nhất", en: "at least" },
} as const satisfies Record<string, LocalizedText>;

/** The figures that an assessment rests on, as short as a cell of a table wants them; a dash if there are none. */
export function figuresText(
  { observations, values, unit }: Assessment,
  { target, language }: { readonly target: Target; readonly language: Language },
): string {
  const latest = observations.at(-1);
  const first = observations[0];
  if (latest === undefined || first === undefined) return "—";
  const periods = observations.map(({ period }) => period);
  const { averageGrowth, baseTotal, latestTotal, total, lowerBound } = values;
  if (target.kind === "average-growth" && averageGrowth !== undefined) {
    const average = amount(averageGrowth, "percent", language);
    return `${span(periods)}: ${WORDS.average[language]} ${average}${WORDS.perYear[language]}`;
  }
  if (target.kind === "composition") return lastShares(observations, language);
  if (target.kind === "increase" && baseTotal !== undefined && latestTotal !== undefined) {
    const base = amount(baseTotal, unit, language);
    return `${latest.period}: ${amount(latestTotal, unit, language)} (${first.period}: ${base})`;
  }
  if (target.kind === "cumulative" && total !== undefined) {
    return `${span(periods)}: ${amount(total, target.unit, language)}`;
  }
  if (target.kind === "cumulative" && lowerBound !== undefined) {
    return `${periods.join(", ")}: ${WORDS.atLeast[language]} ${amount(lowerBound, target.unit, language)}`;
  }
  const text = `${latest.period}: ${figure(latest, language)}`;
  if (first.period === latest.period) return text;
  const base =
    first.unit === latest.unit && first.unit !== "percent"
      ? number(first, language)
      : figure(first, language);
  return `${text} (${first.period}: ${base})`;
}
