import { type Day, isDay } from "@kehoach/model";
import { todayInVietNam } from "./today-in-viet-nam.ts";
import { usageErrors } from "./usage-messages.ts";

/**
 * The day to speak for: that of `--as-of`, else today in Viet Nam.
 *
 * @throws {UsageError} If what was given is not a day.
 */
export function asOfDay(given: string | undefined, now: Date): Day {
  if (given === undefined) return todayInVietNam(now);
  if (!isDay(given)) throw usageErrors.notADay(given);
  return given;
}
