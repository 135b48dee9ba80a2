/** Up to this share the closed form has lost no digits that matter; beyond it the rest of its series is summed. */
const CLOSED_FORM_FROM = 0.9;

/**
 * Probability that a Student-t variable is farther from 0 than `t`, on either side: from 0 to 1.
 *
 * @param input - `t` from 0; `degrees` of freedom whole and from 1.
 *
 * Source: M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4. For large `t` the
 * terms that the finite sums leave out are summed instead, which keeps the digits of small probabilities.
 */
export function studentTail({ t, degrees }: { readonly t: number; readonly degrees: number }): number {
  if (t === 0) return 1;
  const even = degrees % 2 === 0;
  // cos² and sin of θ = atan(t / √ν), without the rounding of θ
  const tangentSquared = (t * t) / degrees;
  const cosineSquared = 1 / (1 + tangentSquared);
  const sine = 1 / Math.sqrt(1 + 1 / tangentSquared);
  const scale = even ? sine : (2 / Math.PI) * sine;
  const terms = even ? degrees / 2 : (degrees - 1) / 2;
  let term = even ? 1 : Math.sqrt(cosineSquared);
  let sum = 0;
  const next = (index: number): number =>
    term * cosineSquared * (even ? (2 * index + 1) / (2 * index + 2) : (2 * index + 2) / (2 * index + 3));
  for (let index = 0; index < terms; index++) {
    sum += term;
    term = next(index);
  }
  if (cosineSquared > CLOSED_FORM_FROM) {
    const inside = even ? scale * sum : (2 / Math.PI) * Math.atan(t / Math.sqrt(degrees)) + scale * sum;
    return 1 - inside;
  }
  let rest = 0;
  for (let index = terms; term > rest * 1e-17; index++) {
    rest += term;
    term = next(index);
  }
  return scale * rest;
}
