/**
 * The worst of several verdicts, by an order that you give: the chain is as strong as its weakest link.
 *
 * For outcomes of one target see {@link combineOutcomes}; this is for paces, or for the words of a named method.
 *
 * @param input - `verdicts` in any order; `bestFirst` lists every word there can be, best first.
 * @returns `undefined` if there are no verdicts.
 * @throws {RangeError} If a verdict is not in `bestFirst`.
 *
 * Source: the German sustainability strategy takes the worst symbol where one indicator has several targets.
 *
 * @example
 * import { worstOf } from "@kehoach/progress";
 * worstOf({ verdicts: ["ahead", "slow", "on-track"], bestFirst: ["ahead", "on-track", "slow", "insufficient"] }); // => "slow"
 * worstOf({ verdicts: [], bestFirst: ["ahead", "on-track"] }); // => undefined
 */
export function worstOf<Verdict extends string>({
  verdicts,
  bestFirst,
}: {
  readonly verdicts: readonly NoInfer<Verdict>[];
  readonly bestFirst: readonly Verdict[];
}): Verdict | undefined {
  for (const verdict of verdicts) {
    if (!bestFirst.includes(verdict)) {
      throw new RangeError(`worstOf: verdicts must be among bestFirst, got "${verdict}"`);
    }
  }
  return bestFirst.findLast((verdict) => verdicts.includes(verdict));
}
