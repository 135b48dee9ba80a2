import * as z from "zod";
import {
  CONFIDENCES,
  DATE_BASES,
  MISSING_REASONS,
  OBSERVATION_BASES,
  OBSERVATION_VALUE_LIMIT,
  QUALIFIERS,
  RELEASES,
} from "../observation.ts";
import { PublishedOnSchema } from "./day-schema.ts";
import { PeriodSchema } from "./period-schema.ts";
import { UnitSchema } from "./unit-schema.ts";

/** Schema of `Observation`. Strict: an unknown key is refused. */
export const ObservationSchema = z
  .strictObject({
    indicator: z.string().min(1),
    component: z.string().min(1).nullable(),
    area: z.string().min(1),
    coverage: z.string().min(1).nullable(),
    scope: z.string().min(1).nullable(),
    period: PeriodSchema,
    basis: z.enum(OBSERVATION_BASES),
    value: z.number().min(-OBSERVATION_VALUE_LIMIT).max(OBSERVATION_VALUE_LIMIT).nullable(),
    valueText: z.string(),
    decimals: z.int().min(0).max(20),
    qualifier: z.enum(QUALIFIERS).nullable(),
    missing: z.enum(MISSING_REASONS).nullable(),
    unit: UnitSchema,
    unitText: z.string().min(1),
    release: z.enum(RELEASES),
    publishedOn: PublishedOnSchema.nullable(),
    dateBasis: z.enum(DATE_BASES).nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
    source: z.string().min(1).nullable(),
  })
  .meta({ id: "Observation", title: "Observation", description: "One published or submitted value." });
