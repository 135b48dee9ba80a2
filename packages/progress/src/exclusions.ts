import type { ExclusionReason, Observation } from "@kehoach/model";

const NOTHING: ReadonlyMap<ExclusionReason, readonly Observation[]> = new Map();

/** Figures that take no part, by reason, while they are being sorted out. */
export class Exclusions {
  // most series leave nothing out
  #byReason: Map<ExclusionReason, Observation[]> | undefined;

  add(reason: ExclusionReason, observation: Observation): void {
    this.#byReason ??= new Map();
    const list = this.#byReason.get(reason);
    if (list === undefined) this.#byReason.set(reason, [observation]);
    else list.push(observation);
  }

  addAll(reason: ExclusionReason, observations: Iterable<Observation>): void {
    for (const observation of observations) this.add(reason, observation);
  }

  get byReason(): ReadonlyMap<ExclusionReason, readonly Observation[]> {
    return this.#byReason ?? NOTHING;
  }
}
