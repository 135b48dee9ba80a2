import type { ExclusionReason, Observation } from "@kehoach/model";

/** Figures that take no part, by reason, while they are being sorted out. */
export class Exclusions {
  readonly #byReason = new Map<ExclusionReason, Observation[]>();

  add(reason: ExclusionReason, ...observations: readonly Observation[]): void {
    const list = this.#byReason.get(reason);
    if (list === undefined) this.#byReason.set(reason, [...observations]);
    else list.push(...observations);
  }

  get byReason(): ReadonlyMap<ExclusionReason, readonly Observation[]> {
    return this.#byReason;
  }
}
