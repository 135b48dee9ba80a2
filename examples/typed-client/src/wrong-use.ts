import createClient from "openapi-fetch";
import type { components, paths } from "./api.generated.ts";

type Schemas = components["schemas"];

const client = createClient<paths>({ baseUrl: "https://kehoach.example/v1" });
const path = { planId: "plan-7099-kh-ubnd-2024" };
const header = { "Idempotency-Key": "5b0f7f0e-3a3c-4f6e-9d0a-0d6f5a1c2b3e" };

/** Never called: all that matters is that each mistake is one for the compiler. */
export async function wrongUse(submission: Schemas["Submission"], target: Schemas["Target"]): Promise<void> {
  // @ts-expect-error: there is no such path
  await client.GET("/plan/{planId}", { params: { path } });

  // @ts-expect-error: plans are read, not deleted
  await client.DELETE("/plans/{planId}", { params: { path } });

  // @ts-expect-error: the plan is missing
  await client.GET("/plans/{planId}", { params: { path: {} } });

  // @ts-expect-error: the parameter is "asOf"
  await client.GET("/observations", { params: { query: { asof: "2024-12-31" } } });

  // @ts-expect-error: no figure has this release
  await client.GET("/observations", { params: { query: { release: "final" } } });

  // @ts-expect-error: a submission needs a key
  await client.POST("/submissions", { body: submission });

  // @ts-expect-error: there is no such action
  await client.POST("/submissions", { params: { header }, body: { ...submission, action: "send" } });

  // @ts-expect-error: a submission has observations, or an empty list of them
  await client.POST("/submissions", { params: { header }, body: { ...submission, observations: undefined } });

  const { data: observations } = await client.GET("/observations");
  // @ts-expect-error: the page has "items"
  observations?.observations;

  // @ts-expect-error: there may be no data
  observations.items;

  // @ts-expect-error: a value may be missing
  observations?.items[0]?.value.toFixed(1);

  // @ts-expect-error: milestones have no bound
  target.bound;

  if (target.kind === "composition") {
    target.shares;
    // @ts-expect-error: shares are exact, there is no bound
    target.bound;
  }

  // @ts-expect-error: no unit is called so
  ({ kind: "level", unit: "%" }) satisfies Partial<Schemas["Target"]>;
}
