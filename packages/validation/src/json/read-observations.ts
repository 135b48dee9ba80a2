import { gatherObservations } from "../records/gather-observations.ts";
import type { ReadObservations, ReadObservationsOptions } from "../records/observations-reader.ts";
import { jsonText } from "./json-text.ts";
import { walkJson } from "./walk-json.ts";

/**
 * Reads published figures from JSON text, or from a value that was parsed from it: a list of figures, one figure, or
 * a submission, whose reports on tasks are passed over. A text may also be NDJSON: one figure a line.
 *
 * Keys are those of `Observation` or headers of CSV (`publishedOn`, `published_on`, `Ngày công bố`), values what CSV
 * may have: see `readObservations` of `@kehoach/validation/csv`. A number of JSON is read as it stands; one in
 * quotation marks is written like the others of its file, as in a column. At most 64 MiB of text, 1,048,576 objects
 * and lists, 1 MiB a figure.
 *
 * A figure with an error is left out. Of a submission that is wrong in itself (another plan, an agency that is not
 * known), or that withdraws another, none is read. A broken text gives the figures before the break. Reading stops
 * after ten thousand findings, and says so.
 *
 * @throws {TypeError} If a value holds a bigint, which JSON does not have.
 *
 * @example
 * import { readObservations } from "@kehoach/validation/json";
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * readObservations([{ indicator: "grdp-growth", period: "2024", value: 7.48, unit: "percent" }], { plan: plan7099 }).observations[0].value; // => 7.48
 * readObservations('{"indicator":"grdp-growth","period":"2024","unit":"%"}', { plan: plan7099 }).findings[0].rule; // => "cell.required"
 */
export function readObservations(source: unknown, options: ReadObservationsOptions): ReadObservations {
  const { input } = options;
  const json = jsonText(source, input);
  if (!json.ok) return { observations: [], findings: [json.finding] };
  return gatherObservations((sinks) => walkJson(json, { input, dataset: "observations" }, sinks), options);
}
