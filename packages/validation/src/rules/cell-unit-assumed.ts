import type { ValidationRule } from "./validation-rule.ts";

/** An amount per person is given in a unit without "per person"; it was taken as per person. */
export const cellUnitAssumed: ValidationRule<{
  unit: string;
  indicator: string;
  assumedVi: string;
  assumedEn: string;
}> = {
  id: "cell.unit-assumed",
  severity: "warning",
  scope: "cell",
  title: { vi: "Đơn vị ghi chưa đủ", en: "A unit is not complete" },
  rationale: {
    vi: "Chỉ tiêu bình quân đầu người thường được ghi gọn là “USD”; nếu đó là tổng số thì sai hẳn nghĩa.",
    en: 'An amount per person is often given in "USD" alone; if it were a total it would mean another thing.',
  },
  message: ({ unit, indicator, assumedVi, assumedEn }) => ({
    vi: `“${unit}” của “${indicator}” được hiểu là ${assumedVi}.`,
    en: `"${unit}" of "${indicator}" was understood as ${assumedEn}.`,
  }),
  fix: ({ assumedVi, assumedEn }) => ({
    vi: `Ghi đủ đơn vị: ${assumedVi}.`,
    en: `Write the whole unit: ${assumedEn}.`,
  }),
};
