/** The columns of published figures, in the order in which we write them. */
export const OBSERVATION_COLUMNS = [
  "indicator",
  "component",
  "area",
  "coverage",
  "scope",
  "period",
  "value",
  "qualifier",
  "unit",
  "release",
  "published_on",
  "date_basis",
  "confidence",
  "source_url",
] as const;

/** One of {@link OBSERVATION_COLUMNS}. */
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];
