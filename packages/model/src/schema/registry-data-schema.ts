import * as z from "zod";
import { REGISTRY_SCHEMA_VERSION } from "../registry-data.ts";
import { AgencySchema } from "./agency-schema.ts";
import { AreaSchema } from "./area-schema.ts";
import { AreaSuccessionSchema } from "./area-succession-schema.ts";
import { ChangeEventSchema } from "./change-event-schema.ts";

/** Schema of `RegistryData`. */
export const RegistryDataSchema = z
  .object({
    schemaVersion: z.literal(REGISTRY_SCHEMA_VERSION),
    agencies: z.array(AgencySchema),
    events: z.array(ChangeEventSchema),
    areas: z.array(AreaSchema),
    areaSuccessions: z.array(AreaSuccessionSchema),
  })
  .meta({ id: "RegistryData", title: "RegistryData", description: "Agencies and areas through time." });
