import { plan7099 } from "@kehoach/binh-duong/plan";
import { describe, expect, expectTypeOf, it } from "vitest";
import { MockExchange } from "../scripts/mock-exchange.ts";
import { EXAMPLE_SUBMISSION } from "./contract/example-submission.ts";
import { EXAMPLES } from "./contract/examples.ts";
import { openApiDocument } from "./document/open-api-document.ts";
import type { Operation } from "./document/open-api-types.ts";
import { createClient, dataOf, formOf, itemsOf, ProblemError } from "./index.ts";

const baseUrl = "https://kehoach.example/v1";
const plan = plan7099.id;
const header = { "Idempotency-Key": "5b0f7f0e-3a3c-4f6e-9d0a-0d6f5a1c2b3e" };

function setUp(options: { readonly token?: string } = {}) {
  const exchange = new MockExchange(openApiDocument);
  return { exchange, client: createClient({ baseUrl, token: "secret", fetch: exchange.fetch, ...options }) };
}

describe("createClient", () => {
  it("reads an entity", async () => {
    const { client } = setUp();
    const result = await client.GET("/plans/{planId}", { params: { path: { planId: plan } } });
    expect(dataOf(result)).toEqual(EXAMPLES["Plan"]);
    expect(result.response.headers.get("ETag")).toBe('"5f2b1c"');
  });

  it("narrows unions by their kind", async () => {
    const { client } = setUp();
    const path = { planId: plan, targetId: "grdp-growth-2030" };
    const target = dataOf(await client.GET("/plans/{planId}/targets/{targetId}", { params: { path } }));
    if (target.kind !== "average-growth") throw new Error("another target");
    expectTypeOf(target.bound.kind).toExtend<string>();
    expect(target.bound.kind === "between" && target.bound.low).toBe(9);
  });

  it("asks conditionally", async () => {
    const { client } = setUp();
    const params = { path: { planId: plan }, header: { "If-None-Match": '"5f2b1c"' } };
    const { response, data } = await client.GET("/plans/{planId}", { params });
    expect([response.status, data]).toEqual([304, undefined]);
  });

  it("walks all pages", async () => {
    const { client, exchange } = setUp();
    const periods: string[] = [];
    for await (const { period } of itemsOf((page) =>
      client.GET("/observations", { params: { query: { indicator: "grdp-growth", ...page } } }),
    )) {
      periods.push(period);
    }
    expect(periods).toEqual(["2023", "2023", "2023", "2023"]);
    expect(exchange.requests).toEqual(["GET /observations", "GET /observations"]);
  });

  it("submits JSON, once", async () => {
    const { client } = setUp();
    const send = (body: typeof EXAMPLE_SUBMISSION) =>
      client.POST("/submissions", { params: { header }, body });
    expect(dataOf(await send(EXAMPLE_SUBMISSION)).state).toBe("accepted");
    expect((await send(EXAMPLE_SUBMISSION)).response.status).toBe(201);
    const { error } = await send({ ...EXAMPLE_SUBMISSION, id: "another" });
    expect(error).toMatchObject({ status: 422, type: "urn:kehoach:problem:idempotency-key-reused" });
  });

  it("submits a file", async () => {
    const { client } = setUp();
    const file = new File(["indicator,period,value,unit\n"], "so-lieu.csv", { type: "text/csv" });
    const { agency, period, submittedOn } = EXAMPLE_SUBMISSION;
    const body = formOf({ file, plan, agency, period, submittedOn });
    expect(dataOf(await client.POST("/uploads", { params: { header }, body })).state).toBe("accepted");
  });

  it("refuses to overwrite what has changed", async () => {
    const { client } = setUp();
    const { error } = await client.POST("/submissions/{submissionId}/withdrawal", {
      params: { path: { submissionId: EXAMPLE_SUBMISSION.id }, header: { ...header, "If-Match": '"older"' } },
      body: { reason: "Nộp nhầm kỳ.", withdrawnOn: "2025-01-12" },
    });
    expect(error).toMatchObject({ status: 412, type: "urn:kehoach:problem:precondition-failed" });
  });

  it("gives bytes of the annotated copy", async () => {
    const { client } = setUp();
    const params = { path: { submissionId: EXAMPLE_SUBMISSION.id } };
    const { data } = await client.GET("/submissions/{submissionId}/annotated-copy", {
      params,
      parseAs: "blob",
    });
    expect(await data?.text()).toContain("8.7.4");
  });

  it.each([
    {
      name: "an unknown plan",
      path: "no-such-plan",
      query: {},
      status: 404,
      title: "There is no such resource.",
    },
    {
      name: "a day that there is not",
      path: plan,
      query: { asOf: "2024-02-30" },
      status: 400,
      title: "bad request",
    },
  ])("throws the problem of $name on demand", async ({ path, query, status, title }) => {
    const { client } = setUp();
    const result = await client.GET("/plans/{planId}/progress", {
      params: { path: { planId: path }, query },
    });
    expect(() => dataOf(result)).toThrow(title);
    expect(() => dataOf(result)).toThrow(ProblemError);
    expect(result.error).toMatchObject({ status });
  });

  it("gives the first errors of rejected data", async () => {
    const { client } = setUp();
    const result = await client.POST("/submissions", {
      params: { header },
      headers: { Prefer: "code=422" },
      body: EXAMPLE_SUBMISSION,
    });
    const { error } = result;
    if (error === undefined || !("verdict" in error)) throw new Error("not rejected");
    expect(error.errors.map(({ rule, cell }) => [rule, cell])).toEqual([["cell.number-format", "C3"]]);
    expect(() => dataOf(result)).toThrow("The data were rejected. 1 of 2 rows has an error.");
  });

  it("asks for a token before each request", async () => {
    const exchange = new MockExchange(openApiDocument);
    const tokens = ["first", ""];
    const token = (): string => tokens.shift() ?? "";
    const client = createClient({ baseUrl: `${baseUrl}/`, token, language: "en", fetch: exchange.fetch });
    expect((await client.GET("/plans")).response.status).toBe(200);
    expect((await client.GET("/plans")).response.status).toBe(401);
  });

  it("wants an address", () => {
    expect(() => createClient({ baseUrl: "kehoach", token: "" })).toThrow(
      'createClient: baseUrl must be an address, got "kehoach"',
    );
  });
});

const operations = Object.entries(openApiDocument.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
);

describe("the mock exchange", () => {
  it.each(operations)("answers $method $path by the document", async ({ path, method, operation }) => {
    const { parameters } = openApiDocument.components;
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const found = Object.values(parameters).find((one) => one.name === name && one.in === "path");
      return encodeURIComponent(String(found?.example));
    });
    const { content = {} } = operation.requestBody ?? {};
    const [[mediaType, { examples }] = ["", { examples: {} }]] = Object.entries(content);
    const [name = ""] = Object.keys(examples);
    const form = new FormData();
    for (const [key, value] of Object.entries(EXAMPLES[name] ?? {})) form.append(key, String(value));
    const isForm = mediaType === "multipart/form-data";
    const response = await new MockExchange(openApiDocument).fetch(
      new Request(`${baseUrl}${address}`, {
        method: method.toUpperCase(),
        headers: { Authorization: "Bearer x", ...(isForm ? {} : { "Content-Type": mediaType }), ...header },
        ...(mediaType === "" ? {} : { body: isForm ? form : JSON.stringify(EXAMPLES[name]) }),
      }),
    );
    expect(response.status).toBeLessThan(300);
    if (!path.endsWith("}") || path.includes("/progress/")) return;
    // what is asked for is what the example shows
    const { id, code } = (await response.json()) as { readonly id?: string; readonly code?: string };
    expect(address.split("/").at(-1)).toBe(path.endsWith("Code}") ? code : id);
  });
});
