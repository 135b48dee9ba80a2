/**
 * Stops a caller's bug where it starts.
 *
 * @throws {RangeError} If a number is `NaN` or infinite; the message names function and argument.
 */
export function requireFinite(
  caller: string,
  numbers: Readonly<Record<string, number | readonly number[]>>,
): void {
  for (const [name, value] of Object.entries(numbers)) {
    for (const number of typeof value === "number" ? [value] : value) {
      if (!Number.isFinite(number)) throw new RangeError(`${caller}: ${name} must be finite, got ${number}`);
    }
  }
}

/**
 * Stops a span of time that has no length.
 *
 * @throws {RangeError} If `years` is not a finite number above 0.
 */
export function requirePositive(caller: string, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (!Number.isFinite(value) || value <= 0) {
      throw new RangeError(`${caller}: ${name} must be above 0, got ${value}`);
    }
  }
}
