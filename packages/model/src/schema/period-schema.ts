import * as z from "zod";
import { parsePeriod } from "../period.ts";

/** What {@link PeriodSchema} looks like before the calendar is asked. */
export const PERIOD_PATTERN = /^\d{4}(-S[12]|-Q[1-4]|-M(0[1-9]|1[0-2])|-\d{2}-\d{2}(\/P\d{1,4}[MY])?)?$/;

/** Schema of a period code: `2024`, `2024-S1`, `2024-Q3`, `2024-M09`, `2024-12-13`, `2024-01-01/P9M`. */
export const PeriodSchema = z
  .string()
  .regex(PERIOD_PATTERN, { abort: true })
  .refine((code) => parsePeriod(code) !== undefined, { params: { form: "period" } })
  .meta({
    id: "Period",
    title: "Period",
    description: "A period code: 2024, 2024-S1, 2024-Q3, 2024-M09, 2024-12-13 or 2024-01-01/P9M.",
  });
