import { baseUrl, idempotencyKey, sampleSubmission } from "../sample-submission.ts";
import { setConfig } from "./generated/.kubb/fetch.js";
import { createSubmission, getTarget } from "./generated/index.js";

setConfig({
  baseURL: baseUrl,
  headers: { Authorization: "Bearer secret", "Content-Type": "application/json" },
});

const target = await getTarget(sampleSubmission.plan, "grdp-growth-2030");
if (target.kind !== "average-growth" || target.bound.kind !== "between") throw new Error("another target");

const body = { ...sampleSubmission, observations: [], taskReports: [] };
const record = await createSubmission(body, { "Idempotency-Key": idempotencyKey });
process.stdout.write(`${target.bound.low} ${record.state}\n`);
