import {
  MISSING_REASON_LABELS,
  MISSING_REASONS,
  type Plan,
  RELEASE_LABELS,
  RELEASES,
  TASK_STATE_LABELS,
  TASK_STATES,
  UNIT_CODES,
  UNITS,
  type UnitCode,
} from "@kehoach/model";
import type { NameToWrite, SheetToWrite } from "./write-workbook.ts";

/** Name of the hidden sheet with what dropdowns offer. */
export const TEMPLATE_LISTS_SHEET = "_danh_muc";

/** A name for a dropdown and what it offers. */
export interface TemplateList {
  readonly name: string;
  readonly entries: readonly string[];
}

/** What the dropdowns of a template offer. */
export interface TemplateLists {
  readonly indicators: TemplateList;
  readonly components: TemplateList;
  readonly releases: TemplateList;
  readonly missing: TemplateList;
  readonly states: TemplateList;
  /** The units in which figures of a unit may come: those that convert into it. */
  readonly unitsFor: (unit: UnitCode) => TemplateList;
  readonly all: readonly TemplateList[];
}

/** The lists for some indicators of a plan. Each offers something: a dropdown without entries is a damaged file. */
export function templateLists(indicators: Plan["indicators"]): TemplateLists {
  const list = (name: string, entries: readonly string[]): TemplateList => ({
    name: `kehoach_${name}`,
    entries: entries.length === 0 ? [" "] : entries,
  });
  const lists = {
    indicators: list(
      "chi_tieu",
      indicators.map(({ code }) => code),
    ),
    components: list("thanh_phan", [
      ...new Set(indicators.flatMap(({ components }) => components.map(({ code }) => code))),
    ]),
    releases: list(
      "loai_so_lieu",
      RELEASES.filter((release) => release !== "planned").map((release) => RELEASE_LABELS[release].vi),
    ),
    missing: list(
      "ly_do_thieu",
      MISSING_REASONS.map((reason) => MISSING_REASON_LABELS[reason].vi),
    ),
    states: list(
      "trang_thai",
      TASK_STATES.map((state) => TASK_STATE_LABELS[state].vi),
    ),
  };
  const units = new Map<string, TemplateList>();
  for (const { unit } of indicators) {
    const { dimension } = UNITS[unit];
    const codes = UNIT_CODES.filter((code) => UNITS[code].dimension === dimension);
    units.set(
      dimension,
      list(
        `don_vi_${dimension.replaceAll("-", "_")}`,
        codes.map((code) => UNITS[code].label.vi),
      ),
    );
  }
  const everyUnit = list(
    "don_vi",
    UNIT_CODES.map((code) => UNITS[code].label.vi),
  );
  return {
    ...lists,
    unitsFor: (unit) => units.get(UNITS[unit].dimension) ?? everyUnit,
    all: [...Object.values(lists), ...units.values(), everyUnit],
  };
}

/** The sheet that holds lists, a column each, and the names by which dropdowns refer to them. */
export function listsSheet({ all }: TemplateLists): {
  readonly sheet: SheetToWrite;
  readonly names: readonly NameToWrite[];
} {
  const height = Math.max(...all.map(({ entries }) => entries.length));
  const rows = Array.from({ length: height }, (_, row) =>
    all.map(({ entries }) => ({ value: entries[row] ?? null, look: "text" as const })),
  );
  return {
    sheet: {
      name: TEMPLATE_LISTS_SHEET,
      rows,
      widths: all.map(() => 28),
      rules: [],
      frozenRows: 0,
      titleRows: 0,
      isProtected: true,
      isHidden: true,
    },
    names: all.map(({ name, entries }, index) => ({
      name,
      sheet: TEMPLATE_LISTS_SHEET,
      column: index + 1,
      rows: entries.length,
    })),
  };
}
