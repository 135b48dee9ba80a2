import * as z from "zod";

/** Schema of a day of the calendar, `YYYY-MM-DD`; 30 February is refused. */
export const DaySchema = z.iso
  .date()
  .meta({ id: "Day", title: "Day", description: "A day of the calendar, YYYY-MM-DD." });

/** Schema of a day or month of publication, `YYYY-MM-DD` or `YYYY-MM`. */
export const PublishedOnSchema = z.union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)]).meta({
  id: "PublishedOn",
  title: "PublishedOn",
  description: "Day (YYYY-MM-DD) or month (YYYY-MM) of publication.",
});
