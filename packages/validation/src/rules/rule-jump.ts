import { periodVi } from "./period-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** A figure is far from those of the neighbouring periods. */
export const ruleJump: ValidationRule<{
  indicator: string;
  period: string;
  value: string;
  otherPeriod: string;
  otherValue: string;
  /** How far, and what the series does otherwise; in Vietnamese and in English. */
  evidenceVi: string;
  evidenceEn: string;
}> = {
  id: "rule.jump",
  severity: "warning",
  scope: "dataset",
  title: { vi: "Số liệu nhảy vọt bất thường", en: "A figure jumps implausibly" },
  rationale: {
    vi: "Bước nhảy lớn hơn nhiều so với mọi năm thường do sai đơn vị hoặc đặt sai dấu thập phân.",
    en: "A step far beyond those of other years mostly is a slip of the unit or of the decimal mark.",
  },
  message: ({ indicator, period, value, otherPeriod, otherValue, evidenceVi, evidenceEn }) => ({
    vi: `“${indicator}” ${periodVi(period)} là ${value}, ${periodVi(otherPeriod)} là ${otherValue}: ${evidenceVi}.`,
    en: `"${indicator}" is ${value} for ${period} and ${otherValue} for ${otherPeriod}: ${evidenceEn}.`,
  }),
  fix: () => ({
    vi: "Kiểm tra đơn vị và dấu thập phân; nếu số đúng thì giữ nguyên.",
    en: "Check the unit and the decimal mark; if the figure is right, keep it.",
  }),
};
