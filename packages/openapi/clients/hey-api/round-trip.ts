import { baseUrl, idempotencyKey, sampleSubmission } from "../sample-submission.ts";
import { client } from "./generated/client.gen.js";
import { createSubmission, getTarget } from "./generated/index.js";

client.setConfig({ baseUrl, auth: () => "secret" });

const path = { planId: sampleSubmission.plan, targetId: "grdp-growth-2030" };
const { data: target } = await getTarget({ path });
if (target?.kind !== "average-growth" || target.bound.kind !== "between") throw new Error("another target");

const { data: record } = await createSubmission({
  headers: { "Idempotency-Key": idempotencyKey },
  body: { ...sampleSubmission, observations: [], taskReports: [] },
});
process.stdout.write(`${target.bound.low} ${record?.state}\n`);
