import type { Plan } from "@kehoach/model";
import { dayRule } from "./observations-sheet.ts";
import { columnOf, headerRow, TASK_COLUMNS } from "./template-columns.ts";
import type { TemplateLists } from "./template-lists.ts";
import { TEMPLATE_DATA_SHEETS } from "./template-sheets.ts";
import type { CellToWrite, SheetToWrite } from "./write-workbook.ts";

/** What the sheet of tasks is made of. */
export interface TasksSheetInput {
  readonly plan: Plan;
  readonly titles: readonly (readonly CellToWrite[])[];
  readonly agency: string;
  readonly period: string;
  readonly lists: TemplateLists;
}

/** Characters of a task's text that are shown. */
const LONGEST_TEXT = 240;

/** A sheet with a row for each task that an agency leads or takes part in; `undefined` if there is none. */
export function tasksSheet({
  plan,
  titles,
  agency,
  period,
  lists,
}: TasksSheetInput): SheetToWrite | undefined {
  const tasks = tasksOf(plan, agency);
  if (tasks.length === 0) return undefined;
  const rows: (readonly CellToWrite[])[] = [...titles, headerRow(TASK_COLUMNS)];
  const frozenRows = rows.length;
  for (const { id, text } of tasks) {
    rows.push([
      given(id),
      given(text),
      given(agency),
      given(period),
      input(),
      input("dd/mm/yyyy"),
      input("dd/mm/yyyy"),
      input("@"),
      input("@"),
    ]);
  }
  const at = (header: (typeof TASK_COLUMNS)[number]["header"]): number => columnOf(TASK_COLUMNS, header);
  const everywhere = { firstRow: frozenRows + 1, lastRow: rows.length };
  return {
    name: TEMPLATE_DATA_SHEETS.taskReports,
    rows,
    widths: TASK_COLUMNS.map(({ width }) => width),
    rules: [
      {
        column: at("Trạng thái"),
        ...everywhere,
        allowed: { kind: "list", name: lists.states.name },
        refusal: "Hãy chọn một mục trong danh sách.",
      },
      { ...dayRule(at("Ngày hoàn thành")), ...everywhere },
      { ...dayRule(at("Ngày báo cáo")), ...everywhere },
    ],
    frozenRows,
    titleRows: titles.length,
    isProtected: true,
    isHidden: false,
  };
}

function tasksOf(plan: Plan, agency: string): readonly { readonly id: string; readonly text: string }[] {
  const isIn = (roles: readonly { readonly agency: string }[]): boolean =>
    roles.some((role) => role.agency === agency);
  return plan.tasks.flatMap(({ id, assignment, quotation, partners }) => {
    const point = plan.assignments.find((candidate) => candidate.id === assignment);
    const leads = isIn(point?.leads ?? []);
    const takesPart = isIn(point?.coordinators ?? []) || isIn(partners);
    if (!leads && !takesPart) return [];
    return [{ id, text: (leads ? "" : "(phối hợp) ") + shortened(quotation.text) }];
  });
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= LONGEST_TEXT) return line;
  const cut = line.slice(0, LONGEST_TEXT);
  const blank = cut.lastIndexOf(" ");
  return `${blank > 0 ? cut.slice(0, blank) : cut}…`;
}

function given(value: string): CellToWrite {
  return { value, look: "given", format: "@" };
}

function input(format?: string): CellToWrite {
  return { value: null, look: "input", format };
}
