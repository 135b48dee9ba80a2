import { gatherObservations } from "../records/gather-observations.ts";
import type { ReadObservations, ReadObservationsOptions } from "../records/observations-reader.ts";
import { readTable } from "./read-table.ts";
import { walkTable } from "./walk-table.ts";

/**
 * Reads published figures from CSV: a header row, then one figure a row.
 *
 * Columns are `indicator`, `component`, `area`, `coverage`, `scope`, `period`, `value`, `qualifier`, `unit`,
 * `release`, `published_on`, `date_basis`, `confidence` and `source_url`, in any order; `indicator`, `period`,
 * `value` and `unit` must be there and filled. Without an area a figure is of the plan's area, without a release it
 * is unspecified. The value column has one number format, which its cells must prove: `98,21` shows that `15.800` is
 * 15800, `98.21` that it is 15.8, and alone it is refused as ambiguous. Names in place of codes and periods in words
 * are understood where they can mean one thing only, and reported. A year and its quarter or month may stand in two
 * columns. Comma, semicolon or tab, which a first line such as `sep=;` may name; UTF-8, or UTF-16 with a byte order
 * mark; at most 16 MiB (a text: as many characters) and 1,048,576 line breaks.
 *
 * A row with an error gives no observation. A broken file gives those of the rows before the break. Reading stops
 * after ten thousand findings, and says so.
 *
 * @example
 * import { readObservations } from "@kehoach/validation/csv";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * readObservations("indicator,period,value,unit\ngrdp-growth,2024,7.48,%", { plan: plan7099 }).observations[0].value; // => 7.48
 * readObservations("indicator,period,value,unit\ngrdp-grwth,2024,7.48,%", { plan: plan7099 }).findings[0].message.en; // => 'The plan has no indicator "grdp-grwth".'
 */
export function readObservations(
  source: string | Uint8Array,
  options: ReadObservationsOptions,
): ReadObservations {
  const reading = readTable(source, options.input);
  if (!reading.ok) return { observations: [], findings: [reading.finding] };
  const holding = { plan: options.plan, dataset: "observations" } as const;
  return gatherObservations((sinks) => walkTable(reading.table, holding, sinks), options);
}
