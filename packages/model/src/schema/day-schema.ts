import * as z from "zod";
import { isDay } from "../day.ts";

/** Schema of a day of the calendar, `YYYY-MM-DD`; 30 February is refused, and so is the year 24. */
export const DaySchema = z.iso
  .date({ abort: true })
  .refine(isDay, { params: { form: "day" } })
  .meta({ id: "Day", title: "Day", description: "A day of the calendar, YYYY-MM-DD." });

/** What {@link PublishedOnSchema} looks like before the calendar is asked. */
export const PUBLISHED_ON_PATTERN = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** Schema of a day or month of publication, `YYYY-MM-DD` or `YYYY-MM`. */
export const PublishedOnSchema = z
  .string()
  .regex(PUBLISHED_ON_PATTERN, { abort: true })
  .refine((text) => isDay(text) || isDay(`${text}-01`), { params: { form: "day-or-month" } })
  .meta({
    id: "PublishedOn",
    title: "PublishedOn",
    description: "Day (YYYY-MM-DD) or month (YYYY-MM) of publication.",
  });
