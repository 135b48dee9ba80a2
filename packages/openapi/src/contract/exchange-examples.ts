import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import { registryData } from "@kehoach/binh-duong/registry";
import { EXAMPLE_PLAN } from "./example-plan.ts";
import { EXAMPLE_REPORT, EXAMPLE_SUBMISSION, EXAMPLE_TASK_REPORT } from "./example-submission.ts";

const { id, plan, agency, period } = EXAMPLE_SUBMISSION;
const { title, document, status, horizon, area } = EXAMPLE_PLAN;

const submission = {
  id,
  plan,
  agency,
  period,
  action: "submit",
  refersTo: null,
  state: "accepted",
  verdict: "accepted",
  receivedAt: "2025-01-10T09:29:58+07:00",
  validatedAt: "2025-01-10T09:30:00+07:00",
  replacedBy: null,
  counts: {
    rowsRead: 2,
    rowsWithErrors: 0,
    observations: 1,
    taskReports: 1,
    bySeverity: { error: 0, warning: 0, info: 0 },
    byRule: {},
  },
  links: {
    self: `/submissions/${id}`,
    report: `/submissions/${id}/report`,
    annotatedCopy: `/submissions/${id}/annotated-copy`,
  },
};

const problemError = {
  detail: '"8.7.4" is not a number.',
  rule: "cell.number-format",
  cell: "C3",
  message: { vi: "“8.7.4” không phải là số.", en: '"8.7.4" is not a number.' },
  fix: { vi: "Ghi số với dấu phẩy thập phân.", en: "Write the number with a decimal comma." },
};

const rule = {
  id: "cell.number-format",
  group: "cell",
  severity: "error",
  title: { vi: "Số không đúng định dạng", en: "A number is not readable" },
};

/** Examples of what only the exchange knows, and of what is too large to show whole. */
export const EXCHANGE_EXAMPLES: Readonly<Record<string, unknown>> = {
  Agency: registryData.agencies.find(({ id: agencyId }) => agencyId === "department-of-industry-and-trade"),
  AgencyPage: {
    on: "2024-12-31",
    items: registryData.agencies.slice(0, 2),
    nextCursor: "bmV4dDoy",
  },
  Area: registryData.areas.find(({ id: areaId }) => areaId === "binh-duong"),
  AreaPage: { on: "2025-07-01", items: registryData.areas.slice(1, 3), nextCursor: null },
  ChangeEventPage: { items: registryData.events.slice(0, 1), nextCursor: null },
  Indicator: plan7099.indicators.find(({ code }) => code === "digital-economy-share"),
  IndicatorPage: { items: EXAMPLE_PLAN.indicators, nextCursor: null },
  ObservationPage: {
    asOf: "2024-12-31",
    items: publishedFigures
      .filter(({ indicator, period: of }) => indicator === "grdp-growth" && of === "2023")
      .slice(0, 2),
    nextCursor: "bmV4dDoy",
  },
  Plan: EXAMPLE_PLAN,
  PlanPage: {
    items: [{ id: EXAMPLE_PLAN.id, title, document, status, horizon, area }],
    nextCursor: null,
  },
  PlanSummary: { id: EXAMPLE_PLAN.id, title, document, status, horizon, area },
  Problem: {
    type: "urn:kehoach:problem:not-found",
    title: "There is no such resource.",
    status: 404,
    detail: 'There is no plan "plan-2025".',
    instance: "/plans/plan-2025",
  },
  ProblemError: problemError,
  RegistryData: {
    schemaVersion: registryData.schemaVersion,
    agencies: registryData.agencies.slice(0, 2),
    events: registryData.events.slice(0, 1),
    areas: registryData.areas.slice(0, 2),
    areaSuccessions: registryData.areaSuccessions.slice(0, 1),
  },
  Rejection: {
    type: "urn:kehoach:problem:rejected",
    title: "The data were rejected.",
    status: 422,
    detail: "1 of 2 rows has an error.",
    instance: `/submissions/${id}`,
    verdict: "rejected",
    submission: id,
    counts: EXAMPLE_REPORT.counts,
    errors: [problemError],
    report: `/submissions/${id}/report`,
  },
  RuleDescription: rule,
  RulePage: { items: [rule], nextCursor: null },
  SubmissionPage: { items: [submission], nextCursor: null },
  SubmissionRecord: submission,
  SubmissionUpload: {
    file: "indicator,period,value,unit\ngrdp-growth,2024-Q4,8.74,%\n",
    plan,
    agency,
    period,
    submittedOn: "2025-01-10",
  },
  Target: EXAMPLE_PLAN.targets[0],
  TargetPage: { items: EXAMPLE_PLAN.targets, nextCursor: null },
  Task: EXAMPLE_PLAN.tasks[0],
  TaskPage: { items: EXAMPLE_PLAN.tasks, nextCursor: null },
  TaskReportPage: { asOf: "2024-12-31", items: [EXAMPLE_TASK_REPORT], nextCursor: null },
  Withdrawal: { reason: "Nộp nhầm kỳ.", withdrawnOn: "2025-01-12" },
};
