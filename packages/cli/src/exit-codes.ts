/** What the process ends with. */
export const EXIT_CODES = {
  done: 0,
  dataBad: 1,
  wrongUsage: 2,
  inputUnreadable: 3,
  ownFailure: 4,
} as const;

/** One of {@link EXIT_CODES}. */
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
