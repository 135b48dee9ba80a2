import createClient from "openapi-fetch";
import { baseUrl, idempotencyKey, sampleSubmission } from "../sample-submission.ts";
import type { paths } from "./generated/api.ts";

const client = createClient<paths>({ baseUrl, headers: { Authorization: "Bearer secret" } });

const path = { planId: sampleSubmission.plan, targetId: "grdp-growth-2030" };
const { data: target } = await client.GET("/plans/{planId}/targets/{targetId}", { params: { path } });
if (target?.kind !== "average-growth" || target.bound.kind !== "between") throw new Error("another target");

const { data: record } = await client.POST("/submissions", {
  params: { header: { "Idempotency-Key": idempotencyKey } },
  body: { ...sampleSubmission, observations: [], taskReports: [] },
});
process.stdout.write(`${target.bound.low} ${record?.state}\n`);
