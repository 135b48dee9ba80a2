import type { Agency, RegistryData } from "@kehoach/model";
import { agencies } from "../agencies/agencies.ts";
import { changeEvents } from "../agencies/change-events.ts";
import { successorAgencies } from "../agencies/successor-agencies.ts";
import { areaSuccessions } from "../areas/area-successions.ts";
import { areas } from "../areas/areas.ts";

const PROVINCE = "Bình Dương";

/** With the names that tell it from the same department of another province. */
function withProvince(agency: Agency): Agency {
  const { kind, name, otherNames } = agency;
  if (kind !== "department" || name.vi.endsWith("Thành phố Hồ Chí Minh")) return agency;
  return {
    ...agency,
    otherNames: [...otherNames, `${name.vi} tỉnh ${PROVINCE}`, `${name.vi} ${PROVINCE}`],
  };
}

/**
 * The agencies of the plan and their successors, what changed between them, and the areas of the former province, for
 * `createRegistry` of `@kehoach/registry`.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * registryData.areas.length; // => 140
 */
export const registryData: RegistryData = {
  schemaVersion: "1",
  agencies: [...agencies, ...successorAgencies].map(withProvince),
  events: changeEvents,
  areas,
  areaSuccessions,
};
