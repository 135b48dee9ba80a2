import type { Language, LocalizedText } from "@kehoach/model";
import type { MarkName } from "./chart.ts";
import { MARK_STYLES } from "./mark-styles.ts";
import { type Markup, markup } from "./markup.ts";

const LABELS: Readonly<Record<MarkName, LocalizedText>> = {
  used: { vi: "số liệu dùng để đánh giá", en: "figure that the verdict rests on" },
  "used-bar": { vi: "số liệu dùng để đánh giá", en: "figure that the verdict rests on" },
  "lower-bound-bar": {
    vi: "cộng dồn các năm có số liệu (cận dưới)",
    en: "sum of the years with a figure (lower bound)",
  },
  superseded: {
    vi: "số công bố khác cho cùng năm, không dùng",
    en: "other figure published for the same year, not used",
  },
  unneeded: { vi: "số của năm không cần cho phép tính", en: "figure of a year that is not needed" },
  planned: { vi: "số kế hoạch (không phải số thực hiện)", en: "planned figure (not an observation)" },
  "target-line": { vi: "mức phấn đấu", en: "target" },
  "target-band": { vi: "khoảng mức phấn đấu", en: "range of the target" },
  "required-path": { vi: "đường cần có từ năm gốc", en: "path required from the base year" },
  "required-band": { vi: "khoảng cần có", en: "range required" },
  projection: { vi: "nếu giữ tốc độ đến nay", en: "if the pace so far goes on" },
  average: { vi: "bình quân đến nay", en: "average so far" },
  "as-of": { vi: "ngày đánh giá", en: "day of the assessment" },
  missing: { vi: "thiếu số liệu cả năm", en: "full-year figure missing" },
  "scope-0": { vi: "", en: "" },
  "scope-1": { vi: "", en: "" },
  "scope-2": { vi: "", en: "" },
  "scope-3": { vi: "", en: "" },
};

/** What a legend explains; a text of its own stands before the mark's common one. */
export interface LegendEntry {
  readonly mark: MarkName;
  readonly text?: string;
}

const LINES: ReadonlySet<MarkName> = new Set([
  "target-line",
  "required-path",
  "projection",
  "average",
  "as-of",
]);

function shapePath(shape: string): string {
  switch (shape) {
    case "square":
      return "M9 3h10v10H9Z";
    case "triangle-up":
      return "M14 2.5 20 13H8Z";
    case "diamond":
      return "M14 2 19 8 14 14 9 8Z";
    case "cross":
      return "M12.5 3h3v3.5H19v3h-3.5V13h-3V9.5H9v-3h3.5Z";
    default:
      return "M14 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z";
  }
}

function swatch(mark: MarkName): Markup {
  const { stroke, fill, width, dash, shape } = MARK_STYLES[mark];
  const path = LINES.has(mark) ? "M1 8H27" : mark.endsWith("-band") ? "M1 3H27V13H1Z" : shapePath(shape);
  return markup`<svg class="swatch" viewBox="0 0 28 16" aria-hidden="true"><path d="${path}" stroke="${stroke}" fill="${LINES.has(mark) ? "none" : fill}" stroke-width="${width}" stroke-dasharray="${dash.length === 0 ? "none" : dash.join(" ")}"/></svg>`;
}

/** The marks of a chart in words, each once. */
export function legend(entries: readonly LegendEntry[], language: Language): Markup {
  const items = entries.map(
    ({ mark, text }) => markup`<li>${swatch(mark)} ${text ?? LABELS[mark][language]}</li>`,
  );
  return markup`<ul class="legend">${items}</ul>`;
}
