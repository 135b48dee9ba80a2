import type { Location } from "@kehoach/model";
import type { Cell } from "./grid.ts";

/** One record of a dataset, whatever it was in: a row of a table, a cell of a wide table, an object of JSON. */
export interface SourceRecord<Field extends string> {
  /** Whether the input has such a field at all. */
  has(field: Field): boolean;
  /** The cell of a field, `""` where there is none. */
  cell(field: Field): Cell;
  /** Where the cell of a field is; of `null`, where the record is. */
  locationOf(field: Field | null): Location;
}
