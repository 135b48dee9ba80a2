import type { Finding, Observation, Plan } from "@kehoach/model";
import { CodeFinder } from "../code-finder.ts";
import { FindingsBudget } from "../findings-budget.ts";
import { readObservationHeader } from "./columns.ts";
import { MAYBE_THOUSANDS, PLAIN_NUMBER } from "./number-text.ts";
import { readRow } from "./read-row.ts";
import { fittingRows, readTable } from "./read-table.ts";

/** What {@link readObservations} reads by. */
export interface ReadObservationsOptions {
  /** The plan whose indicators the figures are of. */
  readonly plan: Plan;
  /** Name of the file, for findings. */
  readonly input?: string;
}

/** The figures of the rows that are sound, and what is wrong with the others. */
export interface ReadObservations {
  readonly observations: readonly Observation[];
  /** In order of line; empty for a sound file. */
  readonly findings: readonly Finding[];
}

function indicatorFinder({ indicators }: Plan): CodeFinder {
  return new CodeFinder(
    indicators.map(({ code, name, shortName }) => ({
      id: code,
      names: [shortName.vi, name.vi, shortName.en, name.en],
    })),
  );
}

/** A dot with one, two or four decimals behind it cannot mark thousands. */
function provesDecimalPoint(text: string): boolean {
  return text.includes(".") && PLAIN_NUMBER.test(text) && !MAYBE_THOUSANDS.test(text);
}

/**
 * Reads published figures from CSV: a header row, then one figure a row.
 *
 * Columns are `indicator`, `component`, `area`, `coverage`, `scope`, `period`, `value`, `qualifier`, `unit`,
 * `release`, `published_on`, `date_basis`, `confidence` and `source_url`, in any order; `indicator`, `period`,
 * `value` and `unit` must be there and filled. Without an area a figure is of the plan's area, without a release
 * it is unspecified. Numbers have a decimal point and no group marks; `15.800` alone is refused as ambiguous.
 * Comma, semicolon or tab, which a first line such as `sep=;` may name; UTF-8, or UTF-16 with a byte order mark; at
 * most 16 MiB (a text: as many characters) and 1,048,576 line breaks.
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
  { plan, input }: ReadObservationsOptions,
): ReadObservations {
  const reading = readTable(source, input);
  if (!reading.ok) return { observations: [], findings: [reading.finding] };
  const { table } = reading;
  const { columns, findings } = readObservationHeader(table.header, input);
  const budget = new FindingsBudget(input);
  budget.add(findings);
  const observations: Observation[] = [];
  if (!findings.some(({ severity }) => severity === "error")) {
    const valueIndex = (columns.get("value")?.index ?? 0) - 1;
    const decimalPointProven = table.rows.some(({ cells }) =>
      provesDecimalPoint((cells[valueIndex] ?? "").trim()),
    );
    const context = { plan, indicators: indicatorFinder(plan), input, columns, decimalPointProven };
    for (const record of fittingRows(table, budget)) {
      const read = readRow(record, context);
      budget.add(read.findings);
      if (read.observation !== undefined) observations.push(read.observation);
    }
  }
  budget.add(table.broken);
  return { observations, findings: budget.findings };
}
