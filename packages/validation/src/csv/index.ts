export { OBSERVATION_COLUMNS, type ObservationColumn } from "./columns.ts";
export {
  CSV_BYTE_LIMIT,
  type ReadObservations,
  type ReadObservationsOptions,
  readObservations,
} from "./read-observations.ts";
