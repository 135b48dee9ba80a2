import { studentTail } from "./student-tail.ts";

/**
 * The distance from 0 within which a Student-t variable lies with the probability `level`: 2.5706 for 0.95 and 5.
 *
 * By bisection of {@link studentTail} down to neighbouring numbers, so it is as exact as that is.
 *
 * @param input - `level` above 0 and below 1; `degrees` of freedom whole and from 1.
 */
export function studentQuantile({
  level,
  degrees,
}: {
  readonly level: number;
  readonly degrees: number;
}): number {
  const outside = 1 - level;
  let high = 1;
  while (studentTail({ t: high, degrees }) > outside) high *= 2;
  let low = high === 1 ? 0 : high / 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (studentTail({ t: middle, degrees }) > outside) low = middle;
    else high = middle;
  }
}
