import type { CompositionTarget } from "@kehoach/model";
import type { MarkName } from "./chart.ts";
import type { TargetView } from "./chart-figure.ts";

type View = TargetView<CompositionTarget>;

const ROW = 17;
const GAP = 8;

/** Height of the name above the rows of a part. */
export const TITLE = 24;

/** One year of one part of a composition. */
export interface Row {
  readonly year: number;
  readonly middle: number;
  readonly used: number | null;
  readonly others: readonly { readonly mark: MarkName; readonly value: number }[];
}

/** One part of a composition with its years, and its place in the chart. */
export interface Block {
  readonly name: string;
  readonly target: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly Row[];
}

function rowsOf({ records }: View, component: string, years: readonly number[], top: number): readonly Row[] {
  const own = records.flatMap(({ observation, role, point }) =>
    observation.component === component && point !== null && role !== "excluded" ? [{ role, ...point }] : [],
  );
  return years.map((year, index) => {
    const here = own.filter((point) => point.year === year);
    const used = here.find(({ role }) => role === "used")?.value ?? null;
    const others = new Map(
      here.flatMap(({ role, value }) =>
        role === "used" || (value === used && role !== "planned")
          ? []
          : [[`${role} ${value}`, { mark: role, value }] as const],
      ),
    );
    return { year, middle: top + TITLE + ROW * (index + 0.5), used, others: [...others.values()] };
  });
}

/** The parts of a composition in the order of the target. */
export function blocksOf(view: View): readonly Block[] {
  const { indicator, target, records, language } = view;
  const years = [
    ...new Set(
      records.flatMap(({ point, role }) => (point === null || role === "excluded" ? [] : [point.year])),
    ),
  ].sort((a, b) => a - b);
  const height = TITLE + ROW * years.length;
  return target.shares.map(({ component, value }, index) => {
    const top = index * (height + GAP);
    const known = indicator.components.find(({ code }) => code === component);
    return {
      name: known?.name[language] ?? component,
      target: value,
      top,
      bottom: top + height,
      rows: rowsOf(view, component, years, top),
    };
  });
}
