import type { Observation, Report, Submission, TaskReport } from "@kehoach/model";

/** Made up: no agency has submitted this. */
const EXAMPLE_OBSERVATION: Observation = {
  indicator: "grdp-growth",
  component: null,
  area: "binh-duong",
  coverage: null,
  scope: null,
  period: "2024-Q4",
  basis: "period",
  value: 8.74,
  valueText: "8,74",
  decimals: 2,
  qualifier: null,
  missing: null,
  unit: "percent",
  unitText: "%",
  release: "estimate",
  publishedOn: "2024-12-31",
  dateBasis: "stated",
  confidence: null,
  source: null,
};

/** Made up: no agency has reported this. */
export const EXAMPLE_TASK_REPORT: TaskReport = {
  task: "III.3.b.1",
  agency: "department-of-industry-and-trade",
  period: "2024-Q4",
  state: "in-progress",
  completedOn: null,
  reportedOn: "2024-12-14",
  note: "Đã trình dự thảo.",
  evidence: [],
};

/** Made up: a submission of one figure and one task report. */
export const EXAMPLE_SUBMISSION: Submission = {
  schemaVersion: "1",
  id: "department-of-planning-and-investment-2024-q4",
  plan: "plan-7099-kh-ubnd-2024",
  agency: "department-of-planning-and-investment",
  period: "2024-Q4",
  action: "submit",
  refersTo: null,
  submittedOn: "2025-01-10",
  observations: [EXAMPLE_OBSERVATION],
  taskReports: [EXAMPLE_TASK_REPORT],
};

const sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/** Made up: what validation says of a file with one number that cannot be read. */
export const EXAMPLE_REPORT: Report = {
  schemaVersion: "1",
  tool: { name: "kehoach", version: "0.1.0" },
  runId: "department-of-planning-and-investment-2024-q4",
  clock: "2025-01-10T09:30:00+07:00",
  durationMilliseconds: 12,
  verdict: "rejected",
  complete: true,
  inputs: [
    {
      name: "so-lieu-quy-4.csv",
      format: "csv",
      bytes: 142,
      sha256,
      encoding: { name: "utf-8", how: "valid-utf-8" },
      delimiter: ";",
      template: {
        version: "1",
        plan: "plan-7099-kh-ubnd-2024",
        agency: "department-of-planning-and-investment",
        period: "2024-Q4",
      },
      sheets: [
        {
          name: null,
          rows: 2,
          used: true,
          dataset: "observations",
          layout: "long",
          headerRows: [1],
          numberFormat: "vi",
        },
      ],
    },
  ],
  basis: {
    rules: { id: "rules", version: "0.1.0", sha256: null },
    plan: { id: "plan-7099-kh-ubnd-2024", version: "1", sha256: null },
    codeLists: [{ id: "units", version: "1", sha256 }],
    profile: null,
  },
  counts: {
    rowsRead: 2,
    rowsWithErrors: 1,
    observations: 1,
    taskReports: 0,
    bySeverity: { error: 1, warning: 0, info: 0 },
    byRule: { "cell.number-format": 1 },
  },
  groups: [
    {
      rule: "cell.number-format",
      severity: "error",
      input: "so-lieu-quy-4.csv",
      sheet: null,
      column: { index: 3, letter: "C", header: "Giá trị" },
      wholeColumn: false,
      ranges: ["C3"],
      count: 1,
      message: { vi: "“8.7.4” không phải là số.", en: '"8.7.4" is not a number.' },
      fix: { vi: "Ghi số với dấu phẩy thập phân.", en: "Write the number with a decimal comma." },
      findings: [
        {
          rule: "cell.number-format",
          severity: "error",
          location: {
            input: "so-lieu-quy-4.csv",
            row: 3,
            line: 3,
            cell: "C3",
            column: { index: 3, letter: "C", header: "Giá trị" },
            field: "value",
          },
          parameters: { text: "8.7.4" },
          message: { vi: "“8.7.4” không phải là số.", en: '"8.7.4" is not a number.' },
          fix: { vi: "Ghi số với dấu phẩy thập phân.", en: "Write the number with a decimal comma." },
          value: "8.7.4",
          suggestions: [{ value: "8,74", confidence: "guess" }],
          fingerprint: "0f1e2d3c4b5a6978",
        },
      ],
    },
  ],
  rules: [
    {
      rule: "cell.number-format",
      title: { vi: "Số không đúng định dạng", en: "A number is not readable" },
      defaultSeverity: "error",
      severity: "error",
      status: "found",
      because: null,
    },
  ],
  truncated: [{ rule: "cell.number-format", kept: 1, total: 1 }],
  suppressed: [
    {
      rule: "column.unknown",
      location: { input: "so-lieu-quy-4.csv", cell: "F1" },
      reason: "Cột ghi chú nội bộ.",
      until: "2025-12-31",
    },
  ],
};
