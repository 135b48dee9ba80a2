import { plan7099, publishedFigures } from "@kehoach/binh-duong";
import { assessPlan, explain } from "@kehoach/progress";

const { assessments } = assessPlan({ plan: plan7099, observations: publishedFigures, asOf: "2024-12-31" });
const growth = assessments.find(({ indicator }) => indicator === "grdp-growth");
if (growth === undefined) throw new Error("the plan has a target for grdp-growth");

const { outcome, pace, evidence, values } = growth;
console.log({ outcome, pace, evidence, averageGrowth: values["averageGrowth"] });

for (const language of ["vi", "en"] as const) {
  console.log(`\n${explain(growth, { language }).join("\n")}`);
}
