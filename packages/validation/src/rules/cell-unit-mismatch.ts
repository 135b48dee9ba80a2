import type { Rule } from "@kehoach/model";

/** A unit is known, but the indicator is not measured in it. */
export const cellUnitMismatch: Rule<{ unit: string; indicator: string; expected: string }> = {
  id: "cell.unit-mismatch",
  severity: "error",
  title: { vi: "Sai đơn vị của chỉ tiêu", en: "A unit does not fit the indicator" },
  message: ({ unit, indicator, expected }) => ({
    vi: `“${unit}” không phải đơn vị của “${indicator}” (${expected}).`,
    en: `"${unit}" is not a unit of "${indicator}" (${expected}).`,
  }),
  fix: ({ expected }) => ({
    vi: `Ghi giá trị theo ${expected} và sửa đơn vị.`,
    en: `Give the value in ${expected} and correct the unit.`,
  }),
};
