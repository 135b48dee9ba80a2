import type { components } from "./api.generated.ts";

/** Why a request failed, RFC 9457. */
export type Problem = components["schemas"]["Problem"];

/** Why submitted data were rejected, with the first errors and where the whole report is. */
export type Rejection = components["schemas"]["Rejection"];

/**
 * A request that failed. `problem` is what the server said; where it said nothing of the kind, `problem.type` is
 * `about:blank` and `problem.title` the status in words.
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem | Rejection;

  constructor(problem: Problem | Rejection) {
    super(problem.detail === undefined ? problem.title : `${problem.title} ${problem.detail}`);
    this.problem = problem;
  }
}

/** The outcome of a request, as the methods of the client give it. */
export interface RequestResult<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: { readonly ok: boolean; readonly status: number; readonly statusText: string };
}

/**
 * The data of a request that succeeded. For a conditional request look at `response.status` first: 304 has no data.
 *
 * @throws {ProblemError} If the request failed.
 *
 * @example
 * dataOf({ data: { id: "plan" }, response: { ok: true, status: 200, statusText: "OK" } }); // => { id: "plan" }
 */
export function dataOf<Data>({ data, error, response }: RequestResult<Data>): Data {
  if (response.ok && data !== undefined) return data;
  throw new ProblemError(isProblem(error) ? error : problemOf(response));
}

function isProblem(error: unknown): error is Problem {
  return (
    typeof error === "object" && error !== null && "title" in error && "status" in error && "type" in error
  );
}

function problemOf({ status, statusText }: RequestResult<unknown>["response"]): Problem {
  return { type: "about:blank", title: statusText === "" ? `HTTP status ${status}` : statusText, status };
}
