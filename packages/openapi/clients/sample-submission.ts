/** What each client submits. */
export const sampleSubmission = {
  schemaVersion: "1",
  id: "department-of-planning-and-investment-2024-q4",
  plan: "plan-7099-kh-ubnd-2024",
  agency: "department-of-planning-and-investment",
  period: "2024-Q4",
  action: "submit",
  refersTo: null,
  submittedOn: "2025-01-10",
  observations: [],
  taskReports: [],
} as const;

/** Where each client asks. */
export const baseUrl: string = process.env["BASE_URL"] ?? "";

/** The key of the submission. */
export const idempotencyKey = "5b0f7f0e-3a3c-4f6e-9d0a-0d6f5a1c2b3e";
