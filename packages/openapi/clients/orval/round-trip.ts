import { idempotencyKey, sampleSubmission } from "../sample-submission.ts";
import { createSubmission, getTarget } from "./generated/client.ts";

const headers = {
  Authorization: "Bearer secret",
  "Content-Type": "application/json",
  "Idempotency-Key": idempotencyKey,
};

const { data: target, status } = await getTarget(sampleSubmission.plan, "grdp-growth-2030", { headers });
if (status !== 200) throw new Error(`status ${status}`);
if (target.kind !== "average-growth" || target.bound.kind !== "between") throw new Error("another target");

const body = { ...sampleSubmission, observations: [], taskReports: [] };
const { data: record, status: created } = await createSubmission(body, { headers });
if (created !== 201) throw new Error(`status ${created}`);
process.stdout.write(`${target.bound.low} ${record.state}\n`);
