import { formatNumber, type Language } from "@kehoach/model";
import type { Mark, Spec } from "vega";
import { safeText } from "../safe-text.ts";
import { COLOURS } from "./chart-colours.ts";
import { CHART_WIDTH } from "./chart-frame.ts";
import { chartNumber } from "./chart-points.ts";
import { type Block, type Row, TITLE } from "./composition-blocks.ts";
import { MARK_STYLES } from "./mark-styles.ts";
import { FONT_SIZE, fitText } from "./text-width.ts";
import { AXIS_LOOK } from "./time-chart-spec.ts";
import { valueTicks } from "./value-ticks.ts";

const LEFT = 42;
const RIGHT = 92;
const BAR = 11;

function rowValue({ used, others }: Row, language: Language): string {
  if (used !== null) return chartNumber(used, language);
  const seen = others.filter(({ mark }) => mark !== "planned");
  const values = (seen.length > 0 ? seen : others).map(({ value }) => chartNumber(value, language));
  return [...new Set(values)].slice(0, 2).join("; ");
}

function textMark(data: string, align: "left" | "right"): Mark {
  return {
    type: "text",
    from: { data },
    encode: {
      enter: {
        x: { field: "x" },
        y: { field: "y" },
        text: { field: "text" },
        align: { value: align },
        baseline: { value: "middle" },
        fill: { field: "fill" },
        fontSize: { value: FONT_SIZE },
        fontWeight: { field: "weight" },
      },
    },
  };
}

/** The parts of a composition in the language of the plotting library; `undefined` where nothing could be drawn. */
export function compositionSpec(blocks: readonly Block[], language: Language): Spec | undefined {
  const shares = blocks.flatMap(({ target, rows }) => [
    target,
    ...rows.flatMap(({ used, others }) => [used ?? 0, ...others.map(({ value }) => value)]),
  ]);
  const ticks = valueTicks(shares, { fromZero: true });
  const bottom = blocks.at(-1)?.bottom;
  if (ticks === undefined || bottom === undefined) return undefined;
  const width = CHART_WIDTH - LEFT - RIGHT;
  const text = (own: { x: number; y: number; text: string; fill?: string; weight?: string }): object => ({
    fill: COLOURS.ink,
    weight: "normal",
    ...own,
    text: safeText(own.text),
  });
  const share = (value: number): string => `= ${formatNumber(value, { language, decimals: 4 })}%`;
  const rows = blocks.flatMap((block) => block.rows);
  const { stroke, fill } = MARK_STYLES["used-bar"];
  const axisTexts = ticks.values.map((value) => [value, `${formatNumber(value, { language })}%`]);
  return {
    width,
    height: bottom,
    autosize: "none",
    padding: { left: LEFT, right: RIGHT, top: 4, bottom: 26 },
    signals: [{ name: "valueTexts", value: Object.fromEntries(axisTexts) }],
    data: [
      {
        name: "bars",
        values: rows.flatMap(({ used, middle }) => (used === null ? [] : [{ value: used, y: middle }])),
      },
      {
        name: "targets",
        values: blocks.map(({ target, top, bottom: end }) => ({
          value: target,
          y: top + TITLE - 2,
          y2: end,
        })),
      },
      {
        name: "others",
        values: rows.flatMap(({ others, middle }) =>
          others.map(({ mark, value }) => ({ value, y: middle, ...MARK_STYLES[mark] })),
        ),
      },
      {
        name: "headings",
        values: blocks.map(({ name, top }) =>
          text({
            x: -LEFT,
            y: top + TITLE / 2,
            text: fitText(safeText(name), CHART_WIDTH - RIGHT),
            weight: "bold",
          }),
        ),
      },
      {
        name: "goals",
        values: blocks.map(({ target, top }) =>
          text({
            x: width + 8,
            y: top + TITLE / 2,
            text: share(target),
            fill: COLOURS.target,
            weight: "bold",
          }),
        ),
      },
      {
        name: "years",
        values: rows.map(({ year, middle }) => text({ x: -8, y: middle, text: String(year) })),
      },
      {
        name: "amounts",
        values: rows.map((row) =>
          text({
            x: width + 8,
            y: row.middle,
            text: rowValue(row, language),
            fill: row.used === null ? COLOURS.muted : COLOURS.ink,
          }),
        ),
      },
    ],
    scales: [
      { name: "shares", type: "linear", domain: [ticks.low, ticks.high], range: "width", nice: false },
      { name: "places", type: "linear", domain: [0, bottom], range: [0, bottom], nice: false },
    ],
    axes: [
      {
        scale: "shares",
        orient: "bottom",
        grid: true,
        values: [...ticks.values],
        ...AXIS_LOOK,
        encode: { labels: { update: { text: { signal: "valueTexts[datum.value]" } } } },
      },
    ],
    marks: [
      {
        type: "rect",
        from: { data: "bars" },
        encode: {
          enter: {
            x: { scale: "shares", value: 0 },
            x2: { scale: "shares", field: "value" },
            yc: { field: "y" },
            height: { value: BAR },
            fill: { value: fill },
            stroke: { value: stroke },
          },
        },
      },
      {
        type: "rule",
        from: { data: "targets" },
        encode: {
          enter: {
            x: { scale: "shares", field: "value" },
            y: { field: "y" },
            y2: { field: "y2" },
            stroke: { value: MARK_STYLES["target-line"].stroke },
            strokeWidth: { value: 3 },
          },
        },
      },
      {
        type: "symbol",
        from: { data: "others" },
        encode: {
          enter: {
            x: { scale: "shares", field: "value" },
            y: { field: "y" },
            shape: { field: "shape" },
            size: { field: "size" },
            fill: { field: "fill" },
            stroke: { field: "stroke" },
            strokeWidth: { field: "width" },
          },
        },
      },
      textMark("headings", "left"),
      textMark("goals", "left"),
      textMark("years", "right"),
      textMark("amounts", "left"),
    ],
  };
}
