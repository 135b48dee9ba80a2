import {
  type Finding,
  findingOf,
  type Location,
  type Observation,
  restates,
  sameAmount,
} from "@kehoach/model";
import { keyConflict } from "../rules/key-conflict.ts";
import { keyDuplicate } from "../rules/key-duplicate.ts";
import { keyRepeated } from "../rules/key-repeated.ts";
import type { CheckRun, DatasetCheck, LocatedObservation, SkippedRule } from "./dataset-check.ts";
import { figureKey } from "./figure-key.ts";
import { placeName } from "./place-name.ts";

/** What is kept of a figure: no more than a later one is compared with. */
interface Kept {
  readonly value: number | null;
  readonly valueText: string;
  readonly decimals: number;
  readonly qualifier: Observation["qualifier"];
  readonly unit: Observation["unit"];
  readonly source: string | null;
  readonly place: Location;
}

function sameValue(a: Kept, b: Kept): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  return a.qualifier === b.qualifier && sameAmount(quantity(a), quantity(b));
}

function quantity({ value, unit }: Kept): { readonly value: number; readonly unit: Observation["unit"] } {
  return { value: value ?? 0, unit };
}

/** Whether one of two only says the other again, with fewer decimals or a qualifier. */
function agree(a: Kept, b: Kept): boolean {
  return sameValue(a, b) || restates({ earlier: a, later: b }) || restates({ earlier: b, later: a });
}

function kept({ observation, locationOf }: LocatedObservation): Kept {
  const { value, valueText, decimals, qualifier, unit, source } = observation;
  const { input, sheet, row, cell, line, pointer } = locationOf("value");
  return {
    value,
    valueText,
    decimals,
    qualifier,
    unit,
    source,
    place: { input, sheet, row, cell, line, pointer },
  };
}

function* compare(
  item: LocatedObservation,
  { now, before }: { readonly now: Kept; readonly before: readonly Kept[] },
): Generator<Finding> {
  const { indicator, component, period, publishedOn } = item.observation;
  const name = component === null ? indicator : `${indicator}.${component}`;
  const found = (earlier: Kept) => ({
    location: item.locationOf("value"),
    value: now.valueText,
    related: [earlier.place],
  });
  const twin = before.find(({ source }) => source === now.source);
  if (twin !== undefined) {
    const place = placeName(twin.place);
    if (sameValue(twin, now)) {
      const key = [name, period, publishedOn].filter((part) => part !== null).join(", ");
      yield findingOf(keyDuplicate, { parameters: { kind: "figure", key, first: place }, ...found(twin) });
    } else {
      const parameters = { indicator: name, period, value: now.valueText, first: twin.valueText, place };
      yield findingOf(keyConflict, { parameters, ...found(twin) });
    }
    return;
  }
  // without a day nobody knows that two sources speak of one publication, and may contradict each other
  const contrary = publishedOn === null ? undefined : before.find((earlier) => !agree(earlier, now));
  const other = contrary ?? before.find((earlier) => agree(earlier, now));
  if (other === undefined) return;
  const place = placeName(other.place);
  if (contrary === undefined) {
    yield findingOf(keyRepeated, { parameters: { indicator: name, period, place }, ...found(other) });
  } else {
    const parameters = { indicator: name, period, value: now.valueText, first: other.valueText, place };
    yield findingOf(keyConflict, { parameters, ...found(other) });
  }
}

// a figure that is there more often than that has told its story
const MOST_KEPT = 20;

/** Figures that are kept at most to find later ones that repeat them. */
export const KEPT_FIGURES_LIMIT = 200_000;

const TOO_MANY: SkippedRule["because"] = {
  vi: `Bộ số liệu có hơn ${KEPT_FIGURES_LIMIT.toLocaleString("vi-VN")} số liệu; các dòng sau đó chỉ được so với những dòng trước.`,
  en: `There are more than ${KEPT_FIGURES_LIMIT.toLocaleString("en")} figures; rows after these were compared with them only.`,
};

function start(): CheckRun {
  const figures = new Map<string, Kept[]>();
  let count = 0;
  let isCut = false;
  return {
    *observation(item) {
      const key = figureKey(item.observation);
      const now = kept(item);
      const before = figures.get(key);
      if (before !== undefined) yield* compare(item, { now, before });
      if (before !== undefined && before.length >= MOST_KEPT) return;
      if (count >= KEPT_FIGURES_LIMIT) {
        isCut = true;
        return;
      }
      count += 1;
      if (before === undefined) figures.set(key, [now]);
      else before.push(now);
    },
    *skipped() {
      if (!isCut) return;
      for (const { id } of [keyDuplicate, keyConflict]) yield { rule: id, because: TOO_MANY };
    },
  };
}

/**
 * Figures that are given twice, by one source or by two, across all inputs; told at the later one.
 *
 * One source twice: the same value is a duplicate, another one a conflict. Two sources on one day: values that agree
 * (7.5 restates 7.48) are noted, others are a conflict. Another release or another day is a vintage, and no finding.
 */
export const duplicatesCheck: DatasetCheck = { rules: [keyDuplicate, keyConflict, keyRepeated], start };
