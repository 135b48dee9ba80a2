import type { Agency, Area, Plan } from "@kehoach/model";
import { CodeFinder, type FoundCode } from "../code-finder.ts";
import { abbreviatedNames } from "./abbreviated-names.ts";

/** What records of a plan refer to, as people write it. */
export interface PlanFinders {
  readonly indicators: CodeFinder;
  readonly areas: AreaFinder;
  readonly agencies: CodeFinder;
  readonly tasks: CodeFinder;
  /** The components of an indicator. */
  readonly componentsOf: (indicator: string) => CodeFinder;
}

/** What is known beside the plan. */
export interface PlanFinderOptions {
  readonly plan: Plan;
  /** Agencies that may report beside those of the plan, such as their successors. */
  readonly agencies?: readonly Agency[] | undefined;
  /** Areas beside those of the plan. */
  readonly areas?: readonly Area[] | undefined;
}

/** What a text means among areas. */
export type FoundArea =
  | FoundCode
  /** An official code that lost the zeros in front of it. */
  | { readonly kind: "damaged"; readonly id: string; readonly code: string };

/** A name without the words for what kind of area it is. */
function bareName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/^(?:tỉnh|thành phố|tp\.?|thị xã|tx\.?|thị trấn|quận|huyện|phường|xã|đặc khu)\s+/iu, "")
    .replace(/\s+(?:province|city|district|ward|commune|town)$/iu, "");
}

/** Finds areas by `id`, by name with or without the kind of area before it, and by official code. */
export class AreaFinder {
  readonly #whole: CodeFinder;
  readonly #bare: CodeFinder;
  readonly #codes = new Map<string, Set<string>>();

  constructor(areas: readonly Area[]) {
    const named = (nameOf: (name: string) => readonly string[]): CodeFinder =>
      new CodeFinder(areas.map(({ id, name }) => ({ id, names: [name.vi, name.en].flatMap(nameOf) })));
    this.#whole = named((name) => [name]);
    this.#bare = named((name) => [name, bareName(name)]);
    for (const { id, code } of areas) {
      if (code === null) continue;
      this.#codes.set(code, (this.#codes.get(code) ?? new Set()).add(id));
    }
  }

  find(text: string): FoundArea {
    if (/^\d{1,5}(?:\.0+)?$/.test(text)) return this.#findCode(text);
    const whole = this.#whole.find(text);
    if (whole.kind !== "unknown") return whole;
    const bare = this.#bare.find(bareName(text));
    // what is exact without its kind was written with it
    return bare.kind === "exact" ? { kind: "alike", id: bare.id } : bare;
  }

  #findCode(text: string): FoundArea {
    const digits = text.replace(/\..*$/, "");
    const known = this.#codes.get(text);
    if (known !== undefined) return onlyOf(known);
    // a spreadsheet takes a code for a number
    for (let length = digits.length; length <= 5; length++) {
      const code = digits.padStart(length, "0");
      const ids = this.#codes.get(code);
      if (ids === undefined) continue;
      const [id, other] = ids;
      if (id !== undefined && other === undefined) return { kind: "damaged", id, code };
      return onlyOf(ids);
    }
    return { kind: "unknown", suggestions: [] };
  }
}

/** A code is used again for other areas: where several have it, none is found. */
function onlyOf(ids: ReadonlySet<string>): FoundCode {
  const candidates = [...ids];
  const [id] = candidates;
  return id !== undefined && candidates.length === 1
    ? { kind: "alike", id }
    : { kind: "ambiguous", candidates };
}

/** The finders of a plan, to be made once for many records. */
export function planFinders({ plan, agencies = [], areas = [] }: PlanFinderOptions): PlanFinders {
  const components = new Map<string, CodeFinder>();
  return {
    indicators: new CodeFinder(
      plan.indicators.map(({ code, name, shortName }) => ({
        id: code,
        names: [shortName.vi, name.vi, shortName.en, name.en],
      })),
    ),
    areas: new AreaFinder(uniqueById([...plan.areas, ...areas])),
    agencies: agencyFinder(uniqueById([...plan.agencies, ...agencies])),
    tasks: new CodeFinder(plan.tasks.map(({ id }) => ({ id, names: [] }))),
    componentsOf: (indicator) => {
      const known = components.get(indicator);
      if (known !== undefined) return known;
      const parts = plan.indicators.find(({ code }) => code === indicator)?.components ?? [];
      const finder = new CodeFinder(parts.map(({ code, name }) => ({ id: code, names: [name.vi, name.en] })));
      components.set(indicator, finder);
      return finder;
    },
  };
}

function agencyFinder(agencies: readonly Agency[]): CodeFinder {
  const entries = agencies.map(({ id, name, otherNames }) => ({
    id,
    names: [name.vi, name.en, ...otherNames],
  }));
  return new CodeFinder(entries, abbreviatedNames(entries));
}

function uniqueById<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
