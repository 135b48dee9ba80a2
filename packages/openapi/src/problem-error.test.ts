import { describe, expect, it } from "vitest";
import { dataOf, ProblemError } from "./problem-error.ts";

const failed = (error: unknown, statusText = ""): unknown => {
  try {
    return dataOf({ error, response: { ok: false, status: 502, statusText } });
  } catch (thrown) {
    return thrown;
  }
};

describe("dataOf", () => {
  it("keeps the problem of the server", () => {
    const problem = { type: "urn:x", title: "It failed.", status: 500, detail: "Nobody knows why." };
    expect(failed(problem)).toEqual(new ProblemError(problem));
    expect(failed(problem)).toMatchObject({
      problem,
      name: "ProblemError",
      message: "It failed. Nobody knows why.",
    });
  });

  it.each([
    { error: "<html>Bad gateway</html>", statusText: "Bad Gateway", title: "Bad Gateway" },
    { error: undefined, statusText: "", title: "HTTP status 502" },
    { error: null, statusText: "", title: "HTTP status 502" },
    { error: { title: "no problem" }, statusText: "", title: "HTTP status 502" },
  ])("makes a problem of $error", ({ error, statusText, title }) => {
    expect(failed(error, statusText)).toMatchObject({ problem: { type: "about:blank", title, status: 502 } });
  });

  it("takes success without data for a failure", () => {
    expect(() => dataOf({ response: { ok: true, status: 204, statusText: "No Content" } })).toThrow(
      "No Content",
    );
  });
});
