/**
 * Stops a span between two years that has no length or runs backwards.
 *
 * @throws {RangeError} If the later year is not after the earlier one; the message names both arguments.
 */
export function requireYearsInOrder(
  caller: string,
  [earlierName, earlier]: readonly [string, number],
  [laterName, later]: readonly [string, number],
): void {
  if (!(later > earlier)) {
    throw new RangeError(`${caller}: ${laterName} must be after ${earlierName}, got ${later} and ${earlier}`);
  }
}
