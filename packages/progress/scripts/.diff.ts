import fc from "fast-check";
import { assessPlan as now } from "../src/assess-plan.ts";
import { assessPlan as then } from "./.base/src/assess-plan.ts";
import { anyObservations } from "../src/fixtures/any-observations.ts";
import { samplePlan } from "../src/fixtures/plan.ts";
import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
let n = 0;
const J = JSON.stringify;
const run = (f: () => unknown) => { try { return J(f()); } catch (e) { return String(e); } };
for (const asOf of ["2021-12-31","2024-12-31","2025-12-31","2031-01-01"]) for (const rate of [undefined, 25000]) {
  const assumptions = rate ? { exchangeRate: { vndPerUsd: rate, source: "x", day: null } } : {};
  if (run(() => now({ plan: plan7099, observations: publishedFigures, asOf, assumptions })) !== run(() => then({ plan: plan7099, observations: publishedFigures, asOf, assumptions }))) throw new Error("7099");
}
fc.assert(fc.property(anyObservations, fc.constantFrom("2021-12-31","2024-12-31","2025-12-31","2029-01-01"), fc.constantFrom(undefined, 25000), (observations, asOf, rate) => {
  const assumptions = rate ? { exchangeRate: { vndPerUsd: rate, source: "x", day: null }, indicators: { land: { baseYear: 2020 } } } : {};
  n++;
  const a = run(() => now({ plan: samplePlan, observations, asOf, assumptions })), b = run(() => then({ plan: samplePlan, observations, asOf, assumptions }));
  if (a !== b) throw new Error(`differs ${a.slice(0, 300)} ${b.slice(0, 300)}`);
}), { numRuns: 3000 });
console.log("same", n);
