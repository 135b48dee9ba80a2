import type { TemplateMark } from "../dataset-reader.ts";
import { cellText, type GridRow } from "../grid.ts";

/** Name of the hidden sheet in which a template says what it is: names in column A, values in column B. */
export const TEMPLATE_MARK_SHEET = "_kehoach";

/** What stands beside `kind` on that sheet. */
export const TEMPLATE_KIND = "kehoach-template";

/** The rows of the sheet of a template's mark, in order. */
export function templateMarkRows({
  version,
  plan,
  agency,
  period,
}: TemplateMark): readonly (readonly [string, string])[] {
  return [
    ["kind", TEMPLATE_KIND],
    ["version", version],
    ["plan", plan],
    ["agency", agency],
    ["period", period],
  ];
}

/** The mark of a template from the rows of its sheet; `undefined` if they are not as a template has them. */
export function readTemplateMark(rows: readonly GridRow[]): TemplateMark | undefined {
  const values = new Map<string, string>();
  for (const { cells } of rows) values.set(cellText(cells[0]).trim(), cellText(cells[1]).trim());
  const [version, plan, agency, period] = ["version", "plan", "agency", "period"].map((key) =>
    values.get(key),
  );
  if (values.get("kind") !== TEMPLATE_KIND || !version || !plan || !agency || !period) return undefined;
  return { version, plan, agency, period };
}
