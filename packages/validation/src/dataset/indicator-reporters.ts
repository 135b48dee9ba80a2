/** Who may report an indicator, where somebody laid that down; plans seldom do. */
export interface IndicatorReporters {
  /** Code of the indicator. */
  readonly indicator: string;
  /** `id`s of agencies. */
  readonly agencies: readonly string[];
}
