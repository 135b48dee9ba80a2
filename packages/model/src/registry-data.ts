import type { Agency } from "./agency.ts";
import type { Area } from "./area.ts";
import type { AreaSuccession } from "./area-succession.ts";
import type { ChangeEvent } from "./change-event.ts";

/** The version of the registry files that this release reads and writes. */
export const REGISTRY_SCHEMA_VERSION = "1";

/** Agencies and areas through time: what a registry is made of, and what its file holds. */
export interface RegistryData {
  readonly schemaVersion: typeof REGISTRY_SCHEMA_VERSION;
  readonly agencies: readonly Agency[];
  readonly events: readonly ChangeEvent[];
  readonly areas: readonly Area[];
  readonly areaSuccessions: readonly AreaSuccession[];
}
