import type { Report } from "@kehoach/model";
import { plainJson } from "./plain-line.ts";

/** A report as JSON of the published schema, with a line break at the end; invisible characters are escaped. */
export function renderJson(report: Report): string {
  return `${plainJson(report)}\n`;
}
