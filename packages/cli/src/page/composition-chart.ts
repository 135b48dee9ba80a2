import { type CompositionTarget, formatDay, formatNumber } from "@kehoach/model";
import type { MarkName } from "./chart.ts";
import type { ChartFigure, TargetView } from "./chart-figure.ts";
import { chartNumber, hasObservations } from "./chart-points.ts";
import { blocksOf } from "./composition-blocks.ts";
import { compositionSpec } from "./composition-spec.ts";

type View = TargetView<CompositionTarget>;

/** The chart of a composition: for each part the years as bars against its target share. */
export function compositionChart(view: View): ChartFigure | undefined {
  const { target, indicator, assessment, records, language } = view;
  if (!hasObservations(records)) return undefined;
  const blocks = blocksOf(view);
  const spec = compositionSpec(blocks, language);
  if (spec === undefined) return undefined;
  const marks = new Set<MarkName>(
    blocks.flatMap(({ rows }) =>
      rows.flatMap(({ used, others }) => [
        ...(used === null ? [] : ["used-bar" as const]),
        ...others.map(({ mark }) => mark),
      ]),
    ),
  );
  const parts = blocks.map(({ name, rows, target: share }) => {
    const used = rows.flatMap(({ year, used: value }) =>
      value === null ? [] : [`${year}: ${chartNumber(value, language)}%`],
    );
    const goal = { vi: "mức phấn đấu", en: "target" }[language];
    return `${name}: ${[...used, `${goal} ${formatNumber(share, { language, decimals: 4 })}%`].join("; ")}`;
  });
  const name = indicator.shortName[language];
  const day = formatDay(assessment.asOf, language);
  const due = target.due ?? "";
  return {
    title: {
      vi: `${name}: tỷ trọng từng phần theo năm (đến ${day}) so với mức phấn đấu ${due}`.trim(),
      en: `${name}: shares by year (up to ${day}) against the target for ${due}`.trim(),
    }[language],
    description: `${parts.join(". ")}.`,
    spec,
    legend: [
      ...(["used-bar", "superseded", "unneeded", "planned"] as const)
        .filter((mark) => marks.has(mark))
        .map((mark) => ({ mark })),
      { mark: "target-line" },
    ],
    columns: [],
  };
}
