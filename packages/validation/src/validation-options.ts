import type { Agency, Area, Observation, Plan, Report, TaskReport } from "@kehoach/model";
import type { IndicatorReporters } from "./dataset/indicator-reporters.ts";
import type { DatasetReader } from "./dataset-reader.ts";
import type { CancelSignal } from "./read-pieces.ts";
import type { Profile } from "./report/profile.ts";
import type { SourceRecord } from "./source-record.ts";
import type { Mapping } from "./table/mapping.ts";

/** How far a validation is. */
export interface ValidationProgress {
  /** Name of the input that is being read. */
  readonly input: string;
  /** Bytes read of all inputs, both times that each is read. */
  readonly bytes: number;
  /** Bytes to be read in all, `null` if a source does not know its size. */
  readonly totalBytes: number | null;
  /** Rows that were checked. */
  readonly rows: number;
}

/** What {@link validateDataset} checks by. */
export interface ValidationOptions {
  /** The plan that the data report on. */
  readonly plan: Plan;
  /** The day (`YYYY-MM-DD`, its start in Viet Nam) or instant with an offset that rules about time take as now. */
  readonly clock: string;
  /** Agencies that may report beside those of the plan, such as their successors. */
  readonly agencies?: readonly Agency[] | undefined;
  /** Areas beside those of the plan. */
  readonly areas?: readonly Area[] | undefined;
  /** `id`s of the agencies that took over from an agency of the plan; none if missing. */
  readonly successorsOf?: ((agency: string) => readonly string[]) | undefined;
  /** Who may report which indicator; if missing, that is not checked, and the report says so. */
  readonly reporters?: readonly IndicatorReporters[] | undefined;
  /** Figures that were accepted before, for jumps and running totals. */
  readonly history?: readonly Observation[] | undefined;
  /** How the files are to be read, where recognition is not wanted or fails. */
  readonly mapping?: Mapping | undefined;
  /** Name of the mapping's file, for findings about it. */
  readonly mappingName?: string | undefined;
  /** Which rules count how much. */
  readonly profile?: Profile | undefined;
  /** Name of the profile's file, for findings about it. */
  readonly profileName?: string | undefined;
  /** Agency that reports where the data name none: an `id`, or a name. */
  readonly agency?: string | undefined;
  /** Period of rows that name none: a code, or as people write it. */
  readonly period?: string | undefined;
  /** Encoding of text files if it is known, such as `windows-1258`. */
  readonly encoding?: string | undefined;
  /** The font encoding to convert texts from; they are only suggested otherwise. */
  readonly legacyEncoding?: "tcvn3" | "vni" | undefined;
  /** Readers of formats; those of CSV, JSON, NDJSON, XLSX and ODS, loaded when they are needed, if missing. */
  readonly readers?: readonly DatasetReader[] | undefined;
  /** Name and version of the program for the report; this library if missing. */
  readonly tool?: Report["tool"] | undefined;
  /** Id of the run; random if missing. */
  readonly runId?: string | undefined;
  readonly signal?: CancelSignal | undefined;
  readonly onProgress?: ((progress: ValidationProgress) => void) | undefined;
  /** Told of each observation that has no error of its own, in the order of the inputs. */
  readonly onObservation?: ((observation: Observation, row: AcceptedRow) => void) | undefined;
  /** Told of each task report that has no error of its own, in the order of the inputs. */
  readonly onTaskReport?: ((taskReport: TaskReport, row: AcceptedRow) => void) | undefined;
}

/** Where an accepted row was, and who sent it. */
export interface AcceptedRow {
  /** `id` of the agency, `null` if nobody says. */
  readonly agency: string | null;
  readonly locationOf: SourceRecord<string>["locationOf"];
}
