import { type Day, isDay } from "@kehoach/model";

/** Throws unless the text is a day. */
export function requireDay(day: Day, { name, of }: { readonly name: string; readonly of: string }): void {
  if (!isDay(day)) throw new RangeError(`${of}: ${name} must be a day YYYY-MM-DD, got "${day}"`);
}
