import { periodInterval } from "@kehoach/calendar";
import { type Day, formatDay, type LocalizedText, type Observation, type Plan } from "@kehoach/model";
import type { SeriesBreak } from "@kehoach/progress";
import { continuityOf, type Registry } from "@kehoach/registry";

/** Whether the period of a figure ends on a day or later. */
function isReached(day: Day, { period }: Observation): boolean {
  return periodInterval(period).end >= day;
}

/**
 * Where the series of a plan's area break, by what its registry knows of the area, for each indicator whose figures
 * reach as far: what a later area counts must not go on a series of the earlier one. A series that ends before the
 * change has no break, since no trend is drawn across it.
 */
export function seriesBreaks(
  registry: Registry,
  {
    plan,
    observations,
    asOf,
  }: { readonly plan: Plan; readonly observations: readonly Observation[]; readonly asOf: Day },
): readonly SeriesBreak[] {
  const code = registry.areas.get(plan.area)?.code ?? null;
  const own = observations.filter(
    ({ area, release, value }) => area === plan.area && release !== "planned" && value !== null,
  );
  const from = own.map(({ period }) => periodInterval(period).start).sort()[0];
  if (code === null || from === undefined || from > asOf) return [];
  const { breaks } = continuityOf(registry, { code, from, to: asOf });
  return breaks.flatMap(({ day, legalBasis }) => {
    const reached = new Set(own.filter((figure) => isReached(day, figure)).map(({ indicator }) => indicator));
    return [...reached].map((indicator) => ({ day, legalBasis, indicator }));
  });
}

/** What a user has to know of breaks: where they are, and whether they were kept or set aside on the user's word. */
export function breakNotes(
  breaks: readonly SeriesBreak[],
  { plan, kept }: { readonly plan: Plan; readonly kept: boolean },
): readonly LocalizedText[] {
  const days = [...new Set(breaks.map(({ day }) => day))];
  return days.map((day) => {
    const all = breaks.filter((one) => one.day === day);
    const nameOf = (code: string | undefined): LocalizedText =>
      plan.indicators.find((indicator) => indicator.code === code)?.shortName ?? {
        vi: code ?? "",
        en: code ?? "",
      };
    const names = all.map(({ indicator }) => nameOf(indicator));
    const act = all[0]?.legalBasis ?? null;
    const by = act === null ? "" : ` (${act})`;
    const list = { vi: names.map(({ vi }) => vi).join(", "), en: names.map(({ en }) => en).join(", ") };
    return kept
      ? {
          vi: `Lưu ý: địa bàn thay đổi từ ngày ${formatDay(day, "vi")}${by}, nên chuỗi số liệu đứt ở đó: ${list.vi}. Nếu mọi số liệu vẫn của địa bàn cũ, thêm --same-territory.`,
          en: `Note: the area changed on ${formatDay(day, "en")}${by}, so series break there: ${list.en}. If all figures are of the former area, add --same-territory.`,
        }
      : {
          vi: `Lưu ý: --same-territory: số liệu từ ngày ${formatDay(day, "vi")}${by} được coi là của địa bàn cũ: ${list.vi}.`,
          en: `Note: --same-territory: figures from ${formatDay(day, "en")}${by} on are taken to be of the former area: ${list.en}.`,
        };
  });
}
