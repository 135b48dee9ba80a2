import * as z from "zod";
import { YEAR_BOUNDS } from "../day.ts";

/** Schema of a calendar year; days and periods lie in the same years. */
export const YearSchema = z
  .int()
  .min(YEAR_BOUNDS.first)
  .max(YEAR_BOUNDS.last)
  .meta({ id: "Year", title: "Year", description: "A calendar year." });
