import { formatDay, type Language, type LocalizedText, UNITS, type UnitCode } from "@kehoach/model";
import type { ChartPoint, TimeChart } from "./chart.ts";
import { positionOf } from "./year-of.ts";

const TEXTS = {
  required: { vi: "Cần có", en: "Required" },
  requiredLow: { vi: "Cần có (đầu dưới)", en: "Required (lower end)" },
  requiredHigh: { vi: "Cần có (đầu trên)", en: "Required (upper end)" },
  projection: { vi: "Nếu giữ tốc độ đến nay", en: "If the pace so far goes on" },
} as const satisfies Record<string, LocalizedText>;

/** The heading of a required path in the table behind a chart, by the end of a range that it leads to. */
export function requiredHeading(result: string, language: Language): string {
  if (result.endsWith("Low")) return TEXTS.requiredLow[language];
  return TEXTS[result.endsWith("High") ? "requiredHigh" : "required"][language];
}

/** The heading of a projection in the table behind a chart. */
export function projectionHeading(language: Language): string {
  return TEXTS.projection[language];
}

/** What the values of a chart are counted in, above its axis. */
export function unitText(unit: UnitCode, language: Language): string {
  return unit === "percent" ? "%" : UNITS[unit].label[language];
}

/** The line of the day that an assessment speaks for. */
export function asOfMark(asOf: string, language: Language): TimeChart["asOf"] {
  return { position: positionOf(asOf), text: formatDay(asOf, language) };
}

/** The figures of a chart that the verdict rests on, in words. */
export function usedInWords(points: readonly ChartPoint[], language: Language): string {
  const used = points.filter(({ label }) => label !== null);
  if (used.length === 0) return "";
  const list = used.map(({ year, label }) => `${year}: ${label}`).join("; ");
  return { vi: `Số liệu dùng để đánh giá: ${list}.`, en: `Figures that the verdict rests on: ${list}.` }[
    language
  ];
}
