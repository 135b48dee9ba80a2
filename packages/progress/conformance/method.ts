import type { Fields } from "./vectors.ts";

/**
 * What a method gives, by the names and in the words of the vectors. `null` and `undefined` both mean that it has
 * no such number. A list as `status` holds synonyms: the same answer in the words of several sources.
 */
export type Answer = Fields;

/** How a method of the vectors is run with this library. */
export interface Method {
  /** Options that it knows; a vector with another one fails. */
  readonly options: readonly string[];
  /** Decimals that its sources print `value` with, where they do not print it in full. */
  readonly printedDecimals?: number;
  /** @param official - The label that a vector's source prints, which is data to keep and no result. */
  readonly answer: (input: Fields, options: Fields, official: string | null) => Answer;
}
