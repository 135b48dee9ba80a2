import type { Area, AreaSuccession, Certainty, Day, LocalizedText, SuccessionExtent } from "@kehoach/model";
import { areaOn, mapArea, type Registry, resolveArea } from "@kehoach/registry";

/** An area that another one came from or went into. */
export interface RelatedArea {
  readonly id: string;
  readonly code: string | null;
  readonly name: LocalizedText;
  readonly day: Day;
  readonly extent: SuccessionExtent;
}

/** An area of the day that was asked for. */
export interface AreaAnswer {
  readonly name: LocalizedText;
  readonly id: string;
  readonly code: string | null;
  readonly level: Area["level"];
  readonly parent: string | null;
  readonly since: Day | null;
  readonly until: Day | null;
  /** How much of the area that was asked for lies in it; `null` where it is that area. */
  readonly extent: SuccessionExtent | null;
  readonly certainty: Certainty;
  readonly predecessors: readonly RelatedArea[];
  readonly successors: readonly RelatedArea[];
  readonly via: readonly AreaSuccession[];
}

/** An area that a name may mean. */
export interface AreaCandidate {
  readonly id: string;
  readonly code: string | null;
  readonly name: LocalizedText;
  readonly score: number;
  readonly valid: boolean;
}

/** What `kehoach areas` answers. */
export interface AreaAnswers {
  readonly answers: readonly AreaAnswer[];
  readonly candidates: readonly AreaCandidate[];
}

function answerOf(
  registry: Registry,
  area: Area,
  { extent, certainty, via }: Pick<AreaAnswer, "extent" | "certainty" | "via"> = {
    extent: null,
    certainty: "enacted",
    via: [],
  },
): AreaAnswer {
  const { id, name, code, level, parent, since, until } = area;
  const related = (
    successions: readonly AreaSuccession[] | undefined,
    end: "from" | "to",
  ): readonly RelatedArea[] =>
    (successions ?? []).flatMap((succession) => {
      const other = registry.areas.get(succession[end]);
      if (other === undefined) return [];
      const { effective: day, extent: how } = succession;
      return [{ id: other.id, code: other.code, name: other.name, day, extent: how }];
    });
  return {
    name,
    id,
    code,
    level,
    parent,
    since,
    until,
    extent,
    certainty,
    predecessors: related(registry.areasBefore.get(id), "from"),
    successors: related(registry.areasAfter.get(id), "to"),
    via,
  };
}

/** What a code means on a day. */
export function areasByCode(
  registry: Registry,
  { code, on }: { readonly code: string; readonly on: Day },
): AreaAnswers {
  const area = areaOn(registry, { code, on });
  return { answers: area === undefined ? [] : [answerOf(registry, area)], candidates: [] };
}

/** What lies on a day where the area is that a text means; only candidates where that is in doubt. */
export function areasByName(
  registry: Registry,
  { text, on }: { readonly text: string; readonly on: Day },
): AreaAnswers {
  const { resolved, candidates } = resolveArea(registry, { text, on });
  if (resolved === undefined) {
    return {
      answers: [],
      candidates: candidates.map(({ entry: { id, code, name }, score, valid }) => ({
        id,
        code,
        name,
        score,
        valid,
      })),
    };
  }
  const from = resolved.until ?? resolved.since ?? on;
  const { code } = resolved;
  const mapped = code === null ? [] : mapArea(registry, { code, from, to: on });
  return {
    answers: mapped.map(({ area, extent, certainty, via }) =>
      answerOf(registry, area, { extent: area === resolved ? null : extent, certainty, via }),
    ),
    candidates: [],
  };
}

/** Every area of a day. */
export function areasOfDay(registry: Registry, on: Day): AreaAnswers {
  const answers = [...registry.areas.values()].flatMap((area) =>
    (area.since === null || area.since <= on) && (area.until === null || on <= area.until)
      ? [answerOf(registry, area)]
      : [],
  );
  return { answers, candidates: [] };
}
