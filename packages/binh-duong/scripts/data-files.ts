import { readObservations } from "@kehoach/validation/csv";
import { agencies } from "../src/agencies/agencies.ts";
import { areaSuccessions } from "../src/areas/area-successions.ts";
import { areas } from "../src/areas/areas.ts";
import { plan7099 } from "../src/plan/plan-7099.ts";
import { registryData } from "../src/registry/registry-data.ts";

/** The text of each generated file of `data/`, by its name. */
export interface DataFiles {
  readonly "plan.json": string;
  readonly "agencies.json": string;
  readonly "areas.json": string;
  readonly "registry.json": string;
  readonly "observations.json": string;
}

/**
 * Makes the files that `data/` holds for users of other languages, from the plan and the table of figures.
 *
 * @throws {RangeError} If the table of figures gives a finding, even a warning.
 */
export function dataFiles(publishedFiguresCsv: string): DataFiles {
  const { observations, findings } = readObservations(publishedFiguresCsv, { plan: plan7099 });
  const [finding] = findings;
  if (finding !== undefined) {
    throw new RangeError(`dataFiles: publishedFiguresCsv must be sound: ${finding.message.en}`);
  }
  return {
    "plan.json": jsonOf(plan7099),
    "agencies.json": jsonOf({ schemaVersion: "1", agencies }),
    "areas.json": jsonOf({ schemaVersion: "1", areas, areaSuccessions }),
    "registry.json": jsonOf(registryData),
    "observations.json": jsonOf({ schemaVersion: "1", observations }),
  };
}

function jsonOf(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
