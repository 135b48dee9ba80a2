import { type Day, isDay } from "@kehoach/model";
import type { Invocation } from "./invocation.ts";
import { todayInVietNam } from "./today-in-viet-nam.ts";
import { usageErrors } from "./usage-messages.ts";

/**
 * The day that an option gives, else today in Viet Nam.
 *
 * @throws {UsageError} If what was given is not a day.
 */
export function dayOption(name: "as-of" | "on", { options, io }: Invocation): Day {
  const given = options.value(name);
  if (given === undefined) return todayInVietNam(io.now());
  if (!isDay(given)) throw usageErrors.notADay(given, `--${name}`);
  return given;
}
