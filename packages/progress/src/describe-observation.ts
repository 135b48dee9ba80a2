import {
  describePeriod,
  formatDay,
  formatNumber,
  formatQuantity,
  type Language,
  type LocalizedText,
  type Observation,
  QUALIFIER_LABELS,
  RELEASE_LABELS,
} from "@kehoach/model";

/** Host of an address, without `www.`; anything else as it is. */
function sourceName(source: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? source;
}

/** A figure as it was published, with its decimals and qualifier: `5,00%`, `trên 2.200 triệu USD`. */
export function describeFigure(observation: Observation, language: Language): string {
  const { value, unit, decimals, qualifier } = observation;
  if (value === null) return observation.valueText;
  // what a source prints beyond 20 decimals is noise, and no formatter takes it
  const digits = Math.min(decimals, 20);
  const format = { language, decimals: digits, minimumDecimals: digits };
  // a yes-no figure that is neither has no words
  const isNeither = unit === "yes-no" && value !== 0 && value !== 1;
  const amount = isNeither ? formatNumber(value, format) : formatQuantity({ value, unit }, format);
  return qualifier === null ? amount : `${QUALIFIER_LABELS[qualifier][language]} ${amount}`;
}

/** Release, day of publication and source of a figure, in brackets. */
export function describeOrigin({ release, publishedOn, source }: Observation, language: Language): string {
  const published =
    publishedOn === null
      ? { vi: "không rõ ngày công bố", en: "undated" }[language]
      : { vi: "công bố ", en: "published " }[language] + formatDay(publishedOn, language);
  const parts = [RELEASE_LABELS[release][language], published];
  if (source !== null) parts.push(sourceName(source));
  return `(${parts.join(", ")})`;
}

/** A period in words as it stands inside a sentence: `năm 2024`, `quý III/2024`; `2024`, `first half of 2024`. */
export function describePeriodInside(period: string, language: Language): string {
  const text = describePeriod(period)[language];
  if (language === "en") {
    // names of months keep their capital
    return text
      .replace(/^Year /, "")
      .replace(/^(?:First|Second|Quarter|Period)/, (word) => word.toLowerCase());
  }
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * The period of a figure in words, with component, coverage and scope where it has them; components by the names
 * given, the others as the source words them.
 */
export function describeSubject(
  { period, component, coverage, scope }: Observation,
  language: Language,
  componentNames: ReadonlyMap<string, LocalizedText>,
): string {
  const part = component === null ? null : (componentNames.get(component)?.[language] ?? component);
  const details = [part, coverage, scope === coverage ? null : scope].filter((text) => text !== null);
  const name = describePeriodInside(period, language);
  return details.length === 0 ? name : `${name} [${details.join(", ")}]`;
}
