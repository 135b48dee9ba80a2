import createClient from "openapi-fetch";
import type { paths } from "./api.generated.ts";
import { startMockServer } from "./mock-server.ts";

const server = await startMockServer();
const client = createClient<paths>({ baseUrl: server.baseUrl, headers: { Authorization: "Bearer secret" } });
const planId = "plan-7099-kh-ubnd-2024";

const { data: target } = await client.GET("/plans/{planId}/targets/{targetId}", {
  params: { path: { planId, targetId: "grdp-growth-2030" } },
});
// `kind` says which keys a target has; `bound` is not there before that is known
if (target?.kind === "average-growth" && target.bound.kind === "between") {
  console.log(`${target.id}: ${target.bound.low} to ${target.bound.high} ${target.unit}`);
}

const figures: string[] = [];
for (let cursor: string | null | undefined; cursor !== null; ) {
  const query = { indicator: "grdp-growth", period: "2023", ...(cursor === undefined ? {} : { cursor }) };
  const { data } = await client.GET("/observations", { params: { query } });
  for (const { value, unitText } of data?.items ?? []) figures.push(`${value} ${unitText}`);
  cursor = data?.nextCursor ?? null;
}
console.log(`2023: ${figures.join(", ")}`);

const { data: record } = await client.POST("/submissions", {
  params: { header: { "Idempotency-Key": "5b0f7f0e-3a3c-4f6e-9d0a-0d6f5a1c2b3e" } },
  body: {
    schemaVersion: "1",
    id: "department-of-industry-and-trade-2024-q4",
    plan: planId,
    agency: "department-of-industry-and-trade",
    period: "2024-Q4",
    action: "submit",
    refersTo: null,
    submittedOn: "2025-01-10",
    observations: [],
    taskReports: [
      {
        task: "III.3.b.1",
        agency: "department-of-industry-and-trade",
        period: "2024-Q4",
        state: "in-progress",
        completedOn: null,
        reportedOn: "2025-01-10",
        note: null,
        evidence: [],
      },
    ],
  },
});
console.log(`submitted: ${record?.state}`);

const { error } = await client.GET("/plans/{planId}", { params: { path: { planId: "no-such-plan" } } });
if (error !== undefined) console.log(`${error.status}: ${error.title}`);

server.close();
