import type { CancelSignal } from "../read-pieces.ts";
import { beyondLimit } from "./workbook-fault.ts";
import { MAXIMUM_MILLISECONDS } from "./workbook-limits.ts";

/** Ends a reading that was cancelled or takes too long; time in which it is paused does not count. */
export class ReadingWatch {
  readonly #signal: CancelSignal | undefined;
  #since: number | undefined;
  #milliseconds = 0;

  constructor(signal: CancelSignal | undefined) {
    this.#signal = signal;
  }

  resume(): void {
    this.#since ??= performance.now();
  }

  pause(): void {
    this.#milliseconds = this.#elapsed();
    this.#since = undefined;
  }

  /** Throws the reason of the signal, or WorkbookFault after {@link MAXIMUM_MILLISECONDS}. */
  check(): void {
    if (this.#signal?.aborted === true) {
      throw this.#signal.reason ?? new Error("workbookReader: the signal was aborted");
    }
    const amount = Math.round(this.#elapsed());
    if (amount > MAXIMUM_MILLISECONDS) {
      throw beyondLimit("milliseconds", { amount, limit: MAXIMUM_MILLISECONDS });
    }
  }

  #elapsed(): number {
    return this.#milliseconds + (this.#since === undefined ? 0 : performance.now() - this.#since);
  }
}
