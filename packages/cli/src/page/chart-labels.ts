import { safeText } from "../safe-text.ts";
import type { TimeChart } from "./chart.ts";
import { COLOURS } from "./chart-colours.ts";
import { asOfYear, CHART_WIDTH, type Frame, PLOT_HEIGHT } from "./chart-frame.ts";
import type { Layer } from "./chart-layers.ts";
import { MARK_STYLES } from "./mark-styles.ts";
import { placeLabels } from "./place-labels.ts";
import { spreadLabels } from "./spread-labels.ts";
import { FONT_SIZE, fitText, textWidth } from "./text-width.ts";

const LINE_HEIGHT = 14;

interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly fill: string;
  readonly angle: number;
}

function text(own: Pick<Text, "x" | "y" | "text"> & Partial<Text>): Text {
  return {
    align: "center",
    fill: COLOURS.ink,
    angle: 0,
    ...own,
    text: fitText(safeText(own.text), CHART_WIDTH),
  };
}

function texts(chart: TimeChart, { left, width, x, y }: Frame): readonly Text[] {
  const asOf = x(asOfYear(chart));
  const half = textWidth(chart.asOf.text) / 2;
  const ends = spreadLabels(
    chart.endLabels.map((label) => ({ ...label, height: y(label.value) })),
    { line: LINE_HEIGHT, bottom: PLOT_HEIGHT },
  );
  const place = ({ year, value }: { year: number; value: number }): { x: number; y: number } => ({
    x: x(year),
    y: y(value),
  });
  const labels = placeLabels(
    chart.points.flatMap(({ year, value, label, mark }) =>
      label === null ? [] : [{ x: x(year), y: y(value), text: label, mayBeBelow: !mark.endsWith("-bar") }],
    ),
    {
      obstacles: {
        points: chart.points.filter(({ mark }) => !mark.endsWith("-bar")).map(place),
        lines: chart.lines.map(({ points }) => points.map(place)),
      },
      widthOf: textWidth,
      edges: { top: 5, bottom: PLOT_HEIGHT - 8, left: 2 },
    },
  );
  return [
    text({ x: -left, y: -28, text: chart.unit, align: "left", fill: COLOURS.muted }),
    text({ x: Math.min(Math.max(asOf, half - left), width - half + 12), y: -11, text: chart.asOf.text }),
    ...labels.map(text),
    ...chart.missing.map((gap) =>
      text({ x: x(gap.year), y: 8, text: gap.text, align: "right", angle: -90, fill: COLOURS.muted }),
    ),
    ...ends.map((end) =>
      text({
        x: width + 7,
        y: end.height,
        text: end.text,
        align: "left",
        fill: MARK_STYLES[end.mark].stroke,
      }),
    ),
  ];
}

/** Every text of a chart but those of its axes. */
export function labelLayer(chart: TimeChart, frame: Frame): Layer {
  return {
    data: { name: "texts", values: [...texts(chart, frame)] },
    mark: {
      type: "text",
      from: { data: "texts" },
      encode: {
        enter: {
          x: { field: "x" },
          y: { field: "y" },
          text: { field: "text" },
          align: { field: "align" },
          baseline: { value: "middle" },
          angle: { field: "angle" },
          fill: { field: "fill" },
          fontSize: { value: FONT_SIZE },
        },
      },
    },
  };
}
