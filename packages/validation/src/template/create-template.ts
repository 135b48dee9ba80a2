import { describePeriod, type Plan, parsePeriod } from "@kehoach/model";
import { guideSheet } from "./guide-sheet.ts";
import { observationsSheet } from "./observations-sheet.ts";
import { tasksSheet } from "./tasks-sheet.ts";
import { listsSheet, templateLists } from "./template-lists.ts";
import { TEMPLATE_MARK_SHEET, templateMarkRows } from "./template-mark.ts";
import { TEMPLATE_VERSION } from "./template-version.ts";
import { type CellToWrite, type SheetToWrite, writeWorkbook } from "./write-workbook.ts";

/** Whom and when a template is for. */
export interface TemplateOptions {
  /** `id` of the agency that fills it in. */
  readonly agency: string;
  /** Code of the period that it reports on, such as `2024` or `2024-Q3`. */
  readonly period: string;
  /** By default `both`; a template without tasks of the agency has no sheet for them. */
  readonly dataset?: "observations" | "task-reports" | "both" | undefined;
  /** Codes of the indicators that it asks for; by default those for which the plan sets a number. */
  readonly indicators?: readonly string[] | undefined;
}

/**
 * An XLSX workbook that an official can fill in: a sheet of figures with a row for each indicator (or component), one of
 * tasks with a row for each task in which the agency has a part, and one with instructions. Headers are Vietnamese, and
 * so are the dropdowns of units, kinds of figures and states. What is filled in and the headers are protected, without a
 * password. A hidden sheet holds the mark by which readers know the template and its version.
 *
 * Rows that come back without value and reason, or without state, report nothing. The same arguments give the same bytes.
 *
 * @throws {RangeError} If the plan does not have the agency or an indicator, the period is no period code, or there is
 * nothing to ask for.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong/plan";
 * import { createTemplate } from "@kehoach/validation/workbook";
 * const bytes = await createTemplate(plan7099, { agency: "department-of-construction", period: "2024" });
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 */
export function createTemplate(plan: Plan, options: TemplateOptions): Promise<Uint8Array> {
  const { agency, period, dataset = "both" } = options;
  const reporting = plan.agencies.find(({ id }) => id === agency);
  if (reporting === undefined) {
    throw new RangeError(`createTemplate: agency must be one of the plan's, got "${agency}"`);
  }
  if (parsePeriod(period) === undefined) {
    throw new RangeError(`createTemplate: period must be a period code, got "${period}"`);
  }
  const indicators = indicatorsOf(plan, options.indicators);
  const lists = templateLists(indicators);
  const titled = (title: string): readonly (readonly CellToWrite[])[] => [
    [{ value: title, look: "title" }],
    [{ value: plan.title.vi, look: "text" }],
    [{ value: `Biểu dành cho: ${reporting.name.vi}`, look: "text" }],
    [{ value: `Kỳ báo cáo: ${describePeriod(period).vi}`, look: "text" }],
    [{ value: "Chỉ điền các ô màu vàng nhạt. Cách ghi xem trang “Hướng dẫn”.", look: "text" }],
    [{ value: null, look: "text" }],
  ];
  const sheets: SheetToWrite[] = [];
  if (dataset !== "task-reports" && indicators.length > 0) {
    sheets.push(observationsSheet({ titles: titled("BIỂU SỐ LIỆU CHỈ TIÊU"), indicators, period, lists }));
  }
  if (dataset !== "observations") {
    const titles = titled("BIỂU BÁO CÁO NHIỆM VỤ");
    const tasks = tasksSheet({ plan, titles, agency, period, lists });
    if (tasks !== undefined) sheets.push(tasks);
  }
  if (sheets.length === 0) {
    throw new RangeError(
      `createTemplate: dataset must have something to ask "${agency}" for, got "${dataset}"`,
    );
  }
  const { sheet, names } = listsSheet(lists);
  return writeWorkbook({
    title: plan.title.vi,
    sheets: [...sheets, guideSheet(indicators), sheet, markSheet({ plan: plan.id, agency, period })],
    names,
  });
}

function indicatorsOf(plan: Plan, codes: readonly string[] | undefined): Plan["indicators"] {
  if (codes === undefined) return plan.indicators.filter(({ quantified }) => quantified);
  return codes.map((code) => {
    const indicator = plan.indicators.find((candidate) => candidate.code === code);
    if (indicator === undefined) {
      throw new RangeError(`createTemplate: indicators must be of the plan, got "${code}"`);
    }
    return indicator;
  });
}

function markSheet(mark: {
  readonly plan: string;
  readonly agency: string;
  readonly period: string;
}): SheetToWrite {
  return {
    name: TEMPLATE_MARK_SHEET,
    rows: templateMarkRows({ version: TEMPLATE_VERSION, ...mark }).map((cells) =>
      cells.map((value) => ({ value, look: "text" as const, format: "@" })),
    ),
    widths: [12, 40],
    rules: [],
    frozenRows: 0,
    titleRows: 0,
    isProtected: true,
    isHidden: true,
  };
}
