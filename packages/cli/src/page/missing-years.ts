import type { TimeChart } from "./chart.ts";
import type { TargetView } from "./chart-figure.ts";

/** Years without the full-year figure that the calculation needs, for a chart of bars. */
export function missingYears({
  assessment,
  language,
}: Pick<TargetView, "assessment" | "language">): TimeChart["missing"] {
  const text = { vi: "thiếu số liệu", en: "no figure" }[language];
  return assessment.derivation.flatMap((step) =>
    step.step === "missing" ? step.periods.map((period) => ({ year: Number(period), text })) : [],
  );
}
