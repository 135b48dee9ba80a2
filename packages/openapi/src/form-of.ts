import type { components } from "./api.generated.ts";

/** A file with whom and what it is for. */
export type SubmissionUpload = components["schemas"]["SubmissionUpload"];

/**
 * A submission of a file as the form that is sent: `body: formOf({ file, plan, agency, period, submittedOn })`. A file
 * that knows its name keeps it.
 *
 * @returns A `FormData`, typed as what the contract asks for.
 *
 * @example
 * const file = new File(["indicator,period"], "figures.csv");
 * const upload = { file, plan: "plan", agency: "agency", period: "2024", submittedOn: "2025-01-10" };
 * formOf(upload) instanceof FormData; // => true
 */
export function formOf(upload: SubmissionUpload): SubmissionUpload {
  const form = new FormData();
  for (const [name, value] of Object.entries<string | Blob | undefined>(upload)) {
    if (value !== undefined) form.append(name, value);
  }
  // openapi-fetch sends a FormData as it is, but types a body by the schema
  return form as unknown as SubmissionUpload;
}
