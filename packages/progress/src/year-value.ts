/** One value of a series and the calendar year that it is of; missing years are simply not there. */
export interface YearValue {
  readonly year: number;
  /** In any unit, the same for the whole series. */
  readonly value: number;
}
