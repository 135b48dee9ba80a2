import type { Day, SetAsideReason } from "@kehoach/model";
import type { DatedTaskReport } from "./weigh-task-report.ts";

/**
 * The reports on one task, gone through day by day.
 *
 * Of an agency the latest report counts. Between agencies those count that speak for the latest day, and those for
 * the same period as one of them: which of these came in first says nothing about who is right.
 */
export class TaskTimeline {
  readonly #reports: readonly DatedTaskReport[];
  readonly #current = new Map<string, DatedTaskReport[]>();
  #read = 0;
  #front: readonly DatedTaskReport[] = [];

  /** @param reports - In the order of `compareTaskReports`. */
  constructor(reports: readonly DatedTaskReport[]) {
    this.#reports = reports;
  }

  /** Takes in what speaks for a day up to this one; days must not go back. */
  advanceTo(day: Day): void {
    const before = this.#read;
    for (;;) {
      const next = this.#reports[this.#read];
      if (next === undefined || next.speaksFor > day) break;
      this.#take(next);
      this.#read++;
    }
    if (this.#read > before) this.#front = this.#findFront();
  }

  #take(next: DatedTaskReport): void {
    const { agency } = next.report;
    const last = this.#current.get(agency);
    if (last?.[0]?.speaksFor === next.speaksFor && last[0].knownOn === next.knownOn) last.push(next);
    else this.#current.set(agency, [next]);
  }

  #findFront(): readonly DatedTaskReport[] {
    const latest = this.#reports[this.#read - 1]?.speaksFor;
    const current = [...this.#current.values()].flat();
    const periods = new Set(
      current.filter(({ speaksFor }) => speaksFor === latest).map(({ period }) => period),
    );
    return current.filter(({ speaksFor, period }) => speaksFor === latest || periods.has(period));
  }

  /** The reports that count. */
  get front(): readonly DatedTaskReport[] {
    return this.#front;
  }

  /** The others that were taken in, latest first. */
  get setAside(): readonly { readonly dated: DatedTaskReport; readonly reason: SetAsideReason }[] {
    const front = new Set(this.#front);
    const current = new Set([...this.#current.values()].flat());
    return this.#reports
      .slice(0, this.#read)
      .filter((dated) => !front.has(dated))
      .map((dated) => ({
        dated,
        reason: current.has(dated) ? ("speaks-for-earlier-day" as const) : ("replaced" as const),
      }))
      .reverse();
  }
}
