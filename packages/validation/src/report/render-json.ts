import type { Report } from "@kehoach/model";
import { plainJson } from "./plain-line.ts";

/**
 * A report as JSON of the published schema, with a line break at the end; invisible characters are escaped.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { renderJson, validateDataset } from "@kehoach/validation";
 * const content = "indicator,period,value,unit\ngrdp-growth,2024,many,%";
 * const report = await validateDataset({ name: "a.csv", content }, { plan: plan7099, clock: "2026-11-24" }).report();
 * JSON.parse(renderJson(report)).verdict; // => "rejected"
 */
export function renderJson(report: Report): string {
  return `${plainJson(report)}\n`;
}
