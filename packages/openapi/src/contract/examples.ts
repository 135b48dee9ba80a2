import type { Assessment, PlanAssessment, PlanTaskAssessment } from "@kehoach/model";
import { assessTasks } from "@kehoach/progress";
import { componentSchemas } from "./component-schemas.ts";
import { EXAMPLE_PLAN } from "./example-plan.ts";
import { EXAMPLE_REPORT, EXAMPLE_TASK_REPORT } from "./example-submission.ts";
import { EXCHANGE_EXAMPLES } from "./exchange-examples.ts";
import { type Instance, instancesIn } from "./instances.ts";
import { EXAMPLE_DAY, SHIPPED_DATA } from "./shipped-data.ts";

const { assessments } = wholeOf("PlanAssessment") as PlanAssessment;
const shown: readonly Assessment[] = assessments.filter(
  ({ indicator }) => indicator === "digital-economy-share",
);

const [reported] = EXAMPLE_REPORT.groups.flatMap(({ findings }) => findings);
const { fingerprint: _, ...finding } = reported ?? { fingerprint: "" };
const [{ id = "", indicator = "", due = null, quotation = {} } = {}] = EXAMPLE_PLAN.targets;

const chosen: Readonly<Record<string, unknown>> = {
  ...EXCHANGE_EXAMPLES,
  Finding: finding,
  // plan 7099 has neither of the next two in its text as received; both are made up
  Identifier: { scheme: "electronic-document-code", value: "H09.2" },
  ReportingRule: {
    text: { vi: "Báo cáo trước ngày 15 tháng 12 hằng năm.", en: "Report before 15 December of each year." },
  },
  TargetCommon: { id, indicator, due, quotation },
  PlanAssessment: { plan: EXAMPLE_PLAN.id, asOf: EXAMPLE_DAY, assessments: shown } satisfies PlanAssessment,
  PlanTaskAssessment: assessTasks({
    plan: EXAMPLE_PLAN,
    reports: [EXAMPLE_TASK_REPORT],
    asOf: EXAMPLE_DAY,
  }) satisfies PlanTaskAssessment,
  IndicatorProgress: {
    plan: EXAMPLE_PLAN.id,
    indicator: "digital-economy-share",
    asOf: EXAMPLE_DAY,
    assessments: shown,
  },
};

/** Every whole that examples are parts of. */
const SAMPLES: readonly Instance[] = [
  ...Object.entries(chosen).map(([name, value]) => ({ name, value })),
  ...SHIPPED_DATA,
];

const LONGEST = 3000;

/** A sound example of every entity. */
export const EXAMPLES: Readonly<Record<string, unknown>> = firstOfEach();

function firstOfEach(): Record<string, unknown> {
  const components = componentSchemas("input");
  const found = new Map<string, unknown>(Object.entries(chosen));
  const sizes = new Map<string, number>();
  for (const sample of SAMPLES) {
    for (const { name, value } of instancesIn(components, sample)) {
      if (name in chosen) continue;
      const best = sizes.get(name) ?? Number.POSITIVE_INFINITY;
      if (best < LONGEST) continue;
      const size = JSON.stringify(value).length;
      if (size >= best) continue;
      sizes.set(name, size);
      found.set(name, value);
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.parse(JSON.stringify(Object.fromEntries(sorted))) as Record<string, unknown>;
}

function wholeOf(name: string): unknown {
  return SHIPPED_DATA.find((one) => one.name === name)?.value;
}
