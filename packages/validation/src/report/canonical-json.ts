/**
 * JSON of a value with the keys of every object in order, so that equal values have equal bytes.
 *
 * Keys without a value are left out; keys that are whole numbers come first.
 *
 * @throws {RangeError} If a number in it is not finite.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "number" && !Number.isFinite(part)) {
      throw new RangeError(`canonicalJson: numbers must be finite, got ${part}`);
    }
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1));
    // fromEntries defines: a key "__proto__" stays a key
    return Object.fromEntries(entries);
  });
}
