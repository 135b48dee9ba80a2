/** Round values along an axis that covers some values. */
export interface ValueTicks {
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
  /** Decimals that tell the values apart. */
  readonly decimals: number;
}

const WANTED = 5;

/** A part of the largest value: nearer values are not drawn as if they lay far apart. */
const LEAST_SPAN = 0.04;

/** Those of a number as it is formatted. */
const MOST_DECIMALS = 20;

const STEPS: readonly number[] = [1, 2, 5, 10];

/**
 * An axis of about five round steps that covers all values, with a little room.
 *
 * @returns `undefined` for no values, and for values too large or too near for steps that can be told
 *   apart.
 */
export function valueTicks(
  values: readonly number[],
  { fromZero }: { readonly fromZero: boolean },
): ValueTicks | undefined {
  if (values.length === 0) return undefined;
  const least = Math.min(...values, ...(fromZero ? [0] : []));
  const most = Math.max(...values, ...(fromZero ? [0] : []));
  const size = Math.max(Math.abs(least), Math.abs(most)) || 1;
  const room = Math.max((most - least) * 0.08, (size * LEAST_SPAN - (most - least)) / 2);
  const low = fromZero && least === 0 ? 0 : least - room;
  const high = fromZero && most === 0 ? 0 : most + room;
  const rough = (high - low) / WANTED;
  if (!Number.isFinite(rough) || rough <= 0) return undefined;
  const exponent = Math.floor(Math.log10(rough));
  const power = 10 ** exponent;
  const step = (STEPS.find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  if (step <= 0 || !Number.isFinite(step)) return undefined;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  if (decimals > MOST_DECIMALS) return undefined;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // beyond 2^53 steps from zero the steps are no longer apart
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || last - first > 20) return undefined;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(15)),
  );
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? high, values: ticks, decimals };
}
