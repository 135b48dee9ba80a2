import { OBSERVATION_VALUE_LIMIT, type Plan, UNITS, type UnitCode } from "@kehoach/model";
import { columnOf, headerRow, OBSERVATION_COLUMNS } from "./template-columns.ts";
import type { TemplateList, TemplateLists } from "./template-lists.ts";
import { TEMPLATE_DATA_SHEETS } from "./template-sheets.ts";
import type { CellToWrite, EntryRule, SheetToWrite } from "./write-workbook.ts";

/** What the sheet of figures is made of. */
export interface ObservationsSheetInput {
  readonly titles: readonly (readonly CellToWrite[])[];
  readonly indicators: Plan["indicators"];
  readonly period: string;
  readonly lists: TemplateLists;
}

/** Rows below those that are filled in before, for what else an agency has to report. */
const FURTHER_ROWS = 20;

const DAY = "dd/mm/yyyy";
const TEXT = "@";

/** A sheet with a row for each indicator, or for each of its components. */
export function observationsSheet({
  titles,
  indicators,
  period,
  lists,
}: ObservationsSheetInput): SheetToWrite {
  const rows: (readonly CellToWrite[])[] = [...titles, headerRow(OBSERVATION_COLUMNS)];
  const frozenRows = rows.length;
  const rules: EntryRule[] = [];
  const at = (header: (typeof OBSERVATION_COLUMNS)[number]["header"]): number =>
    columnOf(OBSERVATION_COLUMNS, header);
  for (const { code, shortName, components, unit } of indicators) {
    const parts = components.length === 0 ? [null] : components;
    for (const part of parts) {
      rows.push([
        given(code),
        given(shortName.vi),
        given(part?.code ?? null),
        given(part?.name.vi ?? null),
        given(period),
        input(null, isWhole(unit) ? "#,##0" : "#,##0.00"),
        input(UNITS[unit].label.vi),
        input(null),
        input(null, DAY),
        input(null, TEXT),
        input(null),
      ]);
      const row = rows.length;
      rules.push(valueRule(at("Giá trị"), row, unit), listRule(at("Đơn vị tính"), row, lists.unitsFor(unit)));
    }
  }
  const firstFurther = rows.length + 1;
  for (let further = 0; further < FURTHER_ROWS; further++) {
    rows.push(
      OBSERVATION_COLUMNS.map(({ header }) =>
        header === "Chỉ tiêu" || header === "Tên thành phần"
          ? given(null)
          : input(null, header === "Ngày công bố" ? DAY : header === "Giá trị" ? "#,##0.00" : TEXT),
      ),
    );
  }
  const lastRow = rows.length;
  const further = { firstRow: firstFurther, lastRow };
  const everyUnit = lists.all.at(-1) ?? lists.indicators;
  const everywhere = { firstRow: frozenRows + 1, lastRow };
  rules.push(
    { ...listRule(at("Mã chỉ tiêu"), 0, lists.indicators), ...further },
    { ...listRule(at("Mã thành phần"), 0, lists.components), ...further },
    { ...valueRule(at("Giá trị"), 0, undefined), ...further },
    { ...listRule(at("Đơn vị tính"), 0, everyUnit), ...further },
    { ...listRule(at("Loại số liệu"), 0, lists.releases), ...everywhere },
    { ...dayRule(at("Ngày công bố")), ...everywhere },
    { ...listRule(at("Lý do thiếu số liệu"), 0, lists.missing), ...everywhere },
  );
  return {
    name: TEMPLATE_DATA_SHEETS.observations,
    rows,
    widths: OBSERVATION_COLUMNS.map(({ width }) => width),
    rules: withoutGaps(rules),
    frozenRows,
    titleRows: titles.length,
    isProtected: true,
    isHidden: false,
  };
}

function given(value: string | null): CellToWrite {
  return { value, look: "given", format: TEXT };
}

function input(value: string | null, format?: string): CellToWrite {
  return { value, look: "input", format };
}

/** Units of which there are no parts. */
function isWhole(unit: UnitCode): boolean {
  return unit === "person" || unit === "household" || unit === "count" || unit === "yes-no";
}

function valueRule(column: number, row: number, unit: UnitCode | undefined): EntryRule {
  const isDone = unit === "yes-no";
  return {
    column,
    firstRow: row,
    lastRow: row,
    allowed: isDone
      ? { kind: "number", from: 0, to: 1 }
      : { kind: "number", from: -OBSERVATION_VALUE_LIMIT, to: OBSERVATION_VALUE_LIMIT },
    refusal: isDone ? "Ghi 1 nếu đạt, 0 nếu chưa đạt." : "Chỉ ghi số, không ghi đơn vị và không ghi chữ.",
  };
}

function listRule(column: number, row: number, { name }: TemplateList): EntryRule {
  return {
    column,
    firstRow: row,
    lastRow: row,
    allowed: { kind: "list", name },
    refusal: "Hãy chọn một mục trong danh sách.",
  };
}

/** The rule of a column of days. */
export function dayRule(column: number): EntryRule {
  return {
    column,
    firstRow: 0,
    lastRow: 0,
    allowed: { kind: "day" },
    refusal: "Ghi ngày/tháng/năm, ví dụ 31/12/2024.",
  };
}

/** Rules of cells below each other that say the same become one. */
function withoutGaps(rules: readonly EntryRule[]): readonly EntryRule[] {
  const merged: EntryRule[] = [];
  for (const rule of rules.toSorted((a, b) => a.column - b.column || a.firstRow - b.firstRow)) {
    const last = merged.at(-1);
    const isSame =
      last?.column === rule.column &&
      last.lastRow + 1 === rule.firstRow &&
      JSON.stringify(last.allowed) === JSON.stringify(rule.allowed);
    if (isSame && last !== undefined) merged[merged.length - 1] = { ...last, lastRow: rule.lastRow };
    else merged.push(rule);
  }
  return merged;
}
