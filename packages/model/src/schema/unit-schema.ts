import * as z from "zod";
import { UNIT_CODES } from "../unit.ts";

/** Schema of a unit code. */
export const UnitSchema = z
  .enum(UNIT_CODES)
  .meta({ id: "Unit", title: "Unit", description: "The unit of a value." });
