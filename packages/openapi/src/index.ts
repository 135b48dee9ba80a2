export type { components, operations, paths } from "./api.generated.ts";
export { type ClientOptions, createClient, type ExchangeClient } from "./create-client.ts";
export { formOf, type SubmissionUpload } from "./form-of.ts";
export { itemsOf, type Page } from "./items-of.ts";
export { dataOf, type Problem, ProblemError, type Rejection, type RequestResult } from "./problem-error.ts";
