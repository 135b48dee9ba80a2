/**
 * Stops a caller's bug where it starts.
 *
 * @throws {RangeError} If a number is `NaN` or infinite; the message names function and argument.
 */
export function requireFinite(
  caller: string,
  numbers: Readonly<Record<string, number | readonly number[]>>,
): void {
  // called for every formula: no copies of what is checked
  for (const name in numbers) {
    const value = numbers[name];
    if (value === undefined) continue;
    if (typeof value === "number") requireFiniteNumber(caller, name, value);
    else for (const number of value) requireFiniteNumber(caller, name, number);
  }
}

function requireFiniteNumber(caller: string, name: string, number: number): void {
  if (!Number.isFinite(number)) throw new RangeError(`${caller}: ${name} must be finite, got ${number}`);
}

/**
 * Stops a span of time that has no length.
 *
 * @throws {RangeError} If `years` is not a finite number above 0.
 */
export function requirePositive(caller: string, numbers: Readonly<Record<string, number>>): void {
  for (const name in numbers) {
    const value = numbers[name];
    if (value === undefined) continue;
    if (!Number.isFinite(value) || value <= 0) {
      throw new RangeError(`${caller}: ${name} must be above 0, got ${value}`);
    }
  }
}
