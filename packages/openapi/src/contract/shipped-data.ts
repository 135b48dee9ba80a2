import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import { registryData } from "@kehoach/binh-duong/registry";
import type { TaskReport } from "@kehoach/model";
import { assessPlan, assessTasks } from "@kehoach/progress";
import { EXAMPLE_REPORT, EXAMPLE_SUBMISSION, EXAMPLE_TASK_REPORT } from "./example-submission.ts";
import type { Instance } from "./instances.ts";

/** The day of the assessments. */
export const EXAMPLE_DAY = "2024-12-31";

const reports: readonly TaskReport[] = [
  EXAMPLE_TASK_REPORT,
  { ...EXAMPLE_TASK_REPORT, task: "III.3.b.2", state: "completed", completedOn: "2024-12-10" },
  { ...EXAMPLE_TASK_REPORT, period: "2024-Q2", reportedOn: "2024-06-14", state: "not-started" },
  { ...EXAMPLE_TASK_REPORT, task: "III.9.z.1" },
];

// as it goes over the wire, where nothing is undefined
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is known of Bình Dương, and what the packages make of it. */
export const SHIPPED_DATA: readonly Instance[] = [
  { name: "Plan", value: plan7099 },
  { name: "RegistryData", value: registryData },
  ...publishedFigures.map((value) => ({ name: "Observation", value })),
  {
    name: "PlanAssessment",
    value: asJson(assessPlan({ plan: plan7099, observations: publishedFigures, asOf: EXAMPLE_DAY })),
  },
  { name: "PlanTaskAssessment", value: asJson(assessTasks({ plan: plan7099, reports, asOf: EXAMPLE_DAY })) },
  { name: "Submission", value: EXAMPLE_SUBMISSION },
  { name: "Report", value: EXAMPLE_REPORT },
].map(({ name, value }) => ({ name, value: asJson(value) }));
