import type { ValidationRule } from "./validation-rule.ts";

/** A unit is known, but the indicator is not measured in it. */
export const cellUnitMismatch: ValidationRule<{
  unit: string;
  indicator: string;
  expectedVi: string;
  expectedEn: string;
}> = {
  id: "cell.unit-mismatch",
  severity: "error",
  scope: "cell",
  title: { vi: "Sai đơn vị của chỉ tiêu", en: "A unit does not fit the indicator" },
  rationale: {
    vi: "Số đo bằng đơn vị khác là số liệu của một chỉ tiêu khác.",
    en: "A number in another unit is a figure of something else.",
  },
  message: ({ unit, indicator, expectedVi, expectedEn }) => ({
    vi: `“${unit}” không phải đơn vị của “${indicator}” (${expectedVi}).`,
    en: `"${unit}" is not a unit of "${indicator}" (${expectedEn}).`,
  }),
  fix: ({ expectedVi, expectedEn }) => ({
    vi: `Ghi giá trị theo ${expectedVi} và sửa đơn vị.`,
    en: `Give the value in ${expectedEn} and correct the unit.`,
  }),
};
