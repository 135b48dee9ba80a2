import { periodVi } from "./period-vi.ts";
import type { ValidationRule } from "./validation-rule.ts";

/** Two rows give one figure two values. */
export const keyConflict: ValidationRule<{
  indicator: string;
  period: string;
  value: string;
  first: string;
  place: string;
}> = {
  id: "key.conflict",
  severity: "error",
  scope: "dataset",
  title: { vi: "Hai giá trị cho cùng một số liệu", en: "One figure has two values" },
  rationale: {
    vi: "Hai giá trị công bố cùng ngày cho cùng một số liệu thì không biết giá trị nào đúng.",
    en: "Of two values of one figure, published on one day, nobody knows which is right.",
  },
  message: ({ indicator, period, value, first, place }) => ({
    vi: `“${indicator}” ${periodVi(period)} ở đây là ${value}, nhưng tại ${place} là ${first}.`,
    en: `"${indicator}" for ${period} is ${value} here and ${first} at ${place}.`,
  }),
  fix: () => ({
    vi: "Giữ giá trị đúng. Nếu số liệu được sửa về sau, ghi ngày công bố của mỗi lần.",
    en: "Keep the right value. If the figure was revised later, give the day of each publication.",
  }),
};
