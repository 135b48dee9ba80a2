import type { ColumnLocation, Finding } from "@kehoach/model";
import type { RuleScope } from "../rules/validation-rule.ts";
import { BoundedSample } from "./bounded-sample.ts";
import { causeOf } from "./cause-of.ts";
import { PlaceRanges } from "./place-ranges.ts";
import type { BusinessKey } from "./profile.ts";

/** Findings of one rule that a report shows at most. */
export const FINDINGS_PER_RULE = 1000;

/** Groups of one rule at most; where there are more, causes are put together, then columns, sheets and inputs. */
export const GROUPS_PER_RULE = 100;

/** Findings of each group that are shown whatever the other groups have. */
const FINDINGS_OF_EACH_GROUP = 5;

/** A finding with what it is about. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: BusinessKey;
}

type Order = (one: KeyedFinding, other: KeyedFinding) => number;

/** What tells groups apart, from the severity to the cause; `level` parts of it are left out. */
type GroupParts = readonly string[];

class TalliedGroup {
  readonly parts: GroupParts;
  readonly first: BoundedSample<KeyedFinding>;
  readonly ranges = new PlaceRanges();
  count = 0;
  #column: ColumnLocation | null | undefined;
  #hasOneColumn = true;

  constructor(parts: GroupParts, order: Order) {
    this.parts = parts;
    this.first = new BoundedSample(FINDINGS_OF_EACH_GROUP, order);
  }

  add(entry: KeyedFinding): void {
    const { location } = entry.finding;
    this.count += 1;
    this.first.add(entry);
    this.ranges.add(location);
    this.#sees(location.column ?? null);
  }

  addAll(other: TalliedGroup): void {
    this.count += other.count;
    for (const entry of other.first.items) this.first.add(entry);
    this.ranges.addAll(other.ranges);
    if (other.#column !== undefined) this.#sees(other.#column);
    this.#hasOneColumn &&= other.#hasOneColumn;
  }

  #sees(column: ColumnLocation | null): void {
    if (this.#column === undefined) this.#column = column;
    else if (this.#column?.index !== column?.index) this.#hasOneColumn = false;
  }

  /** Whether all findings stand in one column. */
  get hasOneColumn(): boolean {
    return this.#hasOneColumn && this.#column != null;
  }
}

/** A group as the tally has it. */
export interface GroupTally {
  /** Exact number of findings. */
  readonly count: number;
  readonly hasOneColumn: boolean;
  /** Whether all findings stand in one sheet of one input. */
  readonly isOfOneSheet: boolean;
  readonly ranges: PlaceRanges;
  /** The findings that are kept, at least one. */
  readonly kept: readonly KeyedFinding[];
}

/** Counts and groups the findings of one rule, in memory that does not grow with their number. */
export class RuleTally {
  readonly #scope: RuleScope;
  readonly #order: Order;
  readonly #sample: BoundedSample<KeyedFinding>;
  #groups = new Map<string, TalliedGroup>();
  #level = 0;
  #total = 0;

  constructor(scope: RuleScope, order: Order) {
    this.#scope = scope;
    this.#order = order;
    this.#sample = new BoundedSample(FINDINGS_PER_RULE, order);
  }

  add(entry: KeyedFinding): void {
    this.#total += 1;
    this.#sample.add(entry);
    this.#groupOf(this.#partsOf(entry.finding)).add(entry);
    while (this.#groups.size > GROUPS_PER_RULE) this.#coarsen();
  }

  get total(): number {
    return this.#total;
  }

  #partsOf(finding: Finding): GroupParts {
    const { input = "", sheet, field, column } = finding.location;
    // columns of a wide table hold one field
    const place = field ?? (column === undefined ? "" : `#${column.index}`);
    const sheetPart = sheet === undefined ? "" : `=${sheet}`;
    const parts = [finding.severity, input, sheetPart, place];
    return this.#level === 0 ? [...parts, causeOf(finding, this.#scope)] : parts.slice(0, 5 - this.#level);
  }

  #groupOf(parts: GroupParts): TalliedGroup {
    const name = JSON.stringify(parts);
    let group = this.#groups.get(name);
    if (group === undefined) {
      group = new TalliedGroup(parts, this.#order);
      this.#groups.set(name, group);
    }
    return group;
  }

  #coarsen(): void {
    const finer = this.#groups;
    this.#groups = new Map();
    this.#level += 1;
    for (const group of finer.values()) {
      this.#groupOf(group.parts.slice(0, 5 - this.#level)).addAll(group);
    }
  }

  /** The groups; of the findings at most 1,000 are kept: some of each group, then the first ones. */
  groups(): readonly GroupTally[] {
    const kept = new Set([...this.#groups.values()].flatMap(({ first }) => first.items));
    for (const entry of this.#sample.items) {
      if (kept.size >= FINDINGS_PER_RULE) break;
      kept.add(entry);
    }
    const byGroup = new Map<TalliedGroup, KeyedFinding[]>();
    for (const entry of kept) {
      const group = this.#groupOf(this.#partsOf(entry.finding));
      const others = byGroup.get(group);
      if (others === undefined) byGroup.set(group, [entry]);
      else others.push(entry);
    }
    return [...byGroup].map(([{ count, hasOneColumn, ranges }, entries]) => ({
      count,
      hasOneColumn,
      isOfOneSheet: this.#level <= 2,
      ranges,
      kept: entries,
    }));
  }
}
