import type { Finding, Observation, Plan } from "@kehoach/model";

/** What figures are read by. */
export interface ReadObservationsOptions {
  /** The plan whose indicators the figures are of. */
  readonly plan: Plan;
  /** Name of the file, for findings. */
  readonly input?: string;
}

/** The figures that are sound, and what is wrong with the others. */
export interface ReadObservations {
  readonly observations: readonly Observation[];
  /** In the order of the file; empty where nothing is wrong. */
  readonly findings: readonly Finding[];
}
