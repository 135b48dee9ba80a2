import { columnKey } from "../column-key.ts";
import type { CsvRecord } from "./parse-records.ts";
import { type HeaderReading, readHeader } from "./read-header.ts";

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

const REQUIRED: ReadonlyMap<ObservationColumn, null> = new Map([
  ["indicator", null],
  ["period", null],
  ["value", null],
  ["unit", null],
]);
const BY_KEY: ReadonlyMap<string, ObservationColumn> = new Map(
  OBSERVATION_COLUMNS.map((column) => [columnKey(column), column]),
);

/** Reads the header row of figures. Names match without regard to case, blanks, hyphens and underscores. */
export function readObservationHeader(
  record: CsvRecord,
  input: string | undefined,
): HeaderReading<ObservationColumn> {
  return readHeader(record, {
    input,
    known: OBSERVATION_COLUMNS,
    required: REQUIRED,
    columnOf: (header) => BY_KEY.get(columnKey(header)),
  });
}
