import type { ExclusionReason, Observation } from "@kehoach/model";

/** Figures that take no part, by reason, while they are being sorted out. */
export class Exclusions {
  readonly #byReason = new Map<ExclusionReason, Observation[]>();

  add(reason: ExclusionReason, ...observations: readonly Observation[]): void {
    this.addAll(reason, observations);
  }

  /** The same for a list that may be too long to be spread into arguments. */
  addAll(reason: ExclusionReason, observations: Iterable<Observation>): void {
    let list = this.#byReason.get(reason);
    for (const observation of observations) {
      if (list === undefined) {
        list = [];
        this.#byReason.set(reason, list);
      }
      list.push(observation);
    }
  }

  get byReason(): ReadonlyMap<ExclusionReason, readonly Observation[]> {
    return this.#byReason;
  }
}
