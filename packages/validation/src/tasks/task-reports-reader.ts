import type { Agency, Finding, Plan, TaskReport } from "@kehoach/model";

/** What reports on tasks are read by. */
export interface ReadTaskReportsOptions {
  /** The plan whose tasks are reported on. */
  readonly plan: Plan;
  /** Agencies that may report beside those of the plan, such as their successors. */
  readonly agencies?: readonly Agency[];
  /** Name of the file, for findings. */
  readonly input?: string;
}

/** The reports that are sound, and what is wrong with the others. */
export interface ReadTaskReports {
  readonly reports: readonly TaskReport[];
  /** In the order of the file; empty where nothing is wrong. */
  readonly findings: readonly Finding[];
}
