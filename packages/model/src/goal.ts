import type { Quotation } from "./quotation.ts";

/** A qualitative aim: what a plan wants to become, without a number to measure it by. */
export interface Goal {
  readonly id: string;
  /** The year by which it is to be reached (inclusive), `null` where the text gives none. */
  readonly horizon: number | null;
  /** The year after which it is to begin (exclusive), `null` where the text gives none. */
  readonly after: number | null;
  readonly quotation: Quotation;
}
