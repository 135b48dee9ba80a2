import { type Finding, findingOf, type Location } from "@kehoach/model";
import type { Envelope } from "./check-envelope.ts";
import { shownText } from "./csv/shown-text.ts";
import { submissionMismatch } from "./rules/submission-mismatch.ts";

/** What a row says, where that stands, and what its submission says. */
export interface RowInSubmission {
  /** `id` of the agency of the row, `null` if the row names none. */
  readonly agency: string | null;
  /** Code of the period for which the row reports; `null` where figures are of any period. */
  readonly period: string | null;
  readonly envelope: Envelope;
  readonly locationOf: (field: "agency" | "period") => Location;
}

/** Where a row says something else than the submission that it is in. */
export function* submissionMismatches({ envelope, locationOf, ...row }: RowInSubmission): Generator<Finding> {
  for (const part of ["agency", "period"] as const) {
    const [found, expected] = [row[part], envelope[part]];
    if (found === null || expected === undefined || found === expected) continue;
    const parameters = { part, found, expected };
    yield findingOf(submissionMismatch, {
      parameters,
      location: locationOf(part),
      value: shownText(found),
    });
  }
}
