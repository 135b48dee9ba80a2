import type { Location, Observation } from "@kehoach/model";
import { submissionMismatches } from "../submission-mismatches.ts";
import type { ReadObservations, ReadObservationsOptions } from "./observations-reader.ts";
import { readObservation } from "./read-observation.ts";
import { type ReadRecordsOptions, readRecords } from "./read-records.ts";

/** Reads every record of a file in memory as a figure, and gathers those that are sound. */
export function gatherObservations(
  walk: ReadRecordsOptions["walk"],
  { plan, input }: ReadObservationsOptions,
): ReadObservations {
  const observations: Observation[] = [];
  const findings = readRecords({
    plan,
    input,
    walk,
    take: (record, { envelope, ...context }) => {
      const { observation, agency, findings: found } = readObservation(record, context);
      if (observation === undefined) return found;
      const locationOf = (field: string): Location => record.locationOf(field);
      const mismatches = [...submissionMismatches({ agency, period: null, envelope, locationOf })];
      if (mismatches.length === 0) observations.push(observation);
      return [...found, ...mismatches];
    },
  });
  return { observations, findings };
}
