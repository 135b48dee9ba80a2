import { assessIndicator } from "/work/main/packages/progress/src/assess-indicator.ts";
const SERIES = Number(process.env["SERIES"] ?? 1_000_000);
const ROUNDS = Number(process.env["ROUNDS"] ?? 7);
const ASSESSED = Math.min(SERIES, 20_000);
const FIRST_YEAR = 2015;
const YEARS = 10;
const TARGET_YEAR = 2030;

/** Made-up whole numbers, in thousandths; the SQL below makes the same. */
function thousandths(id: number, year: number): number | null {
  if (id % 1000 === 0 || (id * 13 + year * 101) % 20 === 0) return null;
  if (id % 997 === 0 && year < 3) return 0;
  const drift = year * (((id * 104_729) % 4001) - 1000);
  return 10_000 + ((id * 7919) % 90_001) + drift + ((id * 31 + year * 17) % 301);
}

function directionOf(id: number): 1 | -1 {
  return id % 3 === 0 ? -1 : 1;
}

function targetOf(id: number): number {
  return (10_000 + ((id * 7919) % 90_001) + directionOf(id) * (2000 + ((id * 7877) % 30_001))) / 1000;
}

interface Point {
  readonly year: number;
  readonly value: number | null;
}

interface SeriesObject {
  readonly points: readonly Point[];
  readonly target: number;
  readonly direction: 1 | -1;
}

function seriesObject(id: number): SeriesObject {
  const points = Array.from({ length: YEARS }, (_, year) => {
    const value = thousandths(id, year);
    return { year: FIRST_YEAR + year, value: value === null ? null : value / 1000 };
  });
  return { points, target: targetOf(id), direction: directionOf(id) };
}

/** What an application would write by hand: objects in, objects out, no checks, no derivation. */
function functionalLoop(series: readonly SeriesObject[]) {
  const reaches = (value: number, target: number, direction: number): boolean =>
    (direction > 0 ? target - value : value - target) <= Math.abs(target) * 1e-9;
  const growth = (from: number, to: number, years: number): number => ((to / from) ** (1 / years) - 1) * 100;
  const classes = [
    { from: 1.05, status: "ahead" },
    { from: 0.95, status: "on-track" },
    { from: 0.6, status: "slow" },
  ];
  return series.map(({ points, target, direction }) => {
    const known = points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
    const base = known.at(0);
    const latest = known.at(-1);
    const none = (status: string) => ({ ratio: null, status });
    if (base === undefined || latest === undefined)
      return { ...none("no-data"), share: null, reached: false };
    const share = (latest.value - base.value) / (target - base.value);
    const reached = reaches(latest.value, target, direction);
    const ratioAndStatus = (): { ratio: number | null; status: string } => {
      if (base.year >= latest.year) return none("one-point");
      if (base.value === target) return none("baseline-equals-target");
      if (reaches(base.value, target, direction)) return none("baseline-beyond-target");
      if (base.value === 0) return none("zero-baseline");
      if (latest.value / base.value <= 0 || target / base.value <= 0) return none("sign-change");
      const actual = growth(base.value, latest.value, latest.year - base.year);
      const ratio = actual / growth(base.value, target, TARGET_YEAR - base.year);
      const reachedClass = classes.find(({ from }) => ratio >= from * (1 - 1e-9));
      const rest = ratio > 0 ? "insufficient" : ratio < 0 ? "moving-away" : "no-change";
      return { ratio, status: reachedClass?.status ?? rest };
    };
    return { ...ratioAndStatus(), share, reached };
  });
}

function assessmentPlan() {
  const quotation = { provision: "I", text: "-" };
  const text = { vi: "-", en: "-" };
  return {
    schemaVersion: "1",
    id: "bench",
    title: text,
    document: "bench",
    status: "in-force",
    horizon: { from: FIRST_YEAR + 1, to: TARGET_YEAR },
    area: "bench",
    source: { complete: true, lastProvision: "I", pages: 1, note: text },
    reporting: null,
    documents: [],
    provisions: [],
    goals: [],
    indicators: [
      {
        code: "income",
        name: text,
        shortName: text,
        unit: "USD-per-person",
        nature: "level",
        direction: "increase",
        directionBasis: "stated",
        components: [],
        componentsForm: null,
        quantified: true,
        reference: null,
        quotation,
      },
    ],
    targets: [
      {
        id: "income-2030",
        indicator: "income",
        kind: "level",
        bound: { kind: "at-least", value: 150 },
        unit: "USD-per-person",
        due: String(TARGET_YEAR),
        quotation,
      },
    ],
    taskGroups: [],
    assignments: [],
    tasks: [],
    agencies: [],
    areas: [],
  };
}

function observationsOf({ points }: SeriesObject) {
  return points.flatMap(({ year, value }) =>
    value === null
      ? []
      : {
          indicator: "income",
          component: null,
          area: "bench",
          coverage: null,
          scope: null,
          period: String(year),
          basis: "period" as const,
          value,
          valueText: String(value),
          decimals: 3,
          qualifier: null,
          missing: null,
          unit: "USD-per-person" as const,
          unitText: "USD",
          release: "official" as const,
          publishedOn: `${year + 1}-06-30`,
          dateBasis: "stated" as const,
          confidence: null,
          source: "bench",
        },
  );
}


const plan = assessmentPlan();
const N=20000, L=200000;
const assessed = Array.from({ length: N }, (_, id) => observationsOf(seriesObject(id)));
const objects = Array.from({ length: L }, (_, id) => seriesObject(id));
const med=(a)=>[...a].sort((x,y)=>x-y)[a.length>>1];
const A=[],B=[];
for (let r=0;r<9;r++){
 globalThis.gc?.();
 let t=performance.now();
 for (const observations of assessed) assessIndicator({ plan, indicator: "income", observations, asOf: "2026-12-31" });
 A.push((performance.now()-t)/N*1e6);
 globalThis.gc?.();
 t=performance.now(); functionalLoop(objects); B.push((performance.now()-t)/L*1e6);
}
console.log("assess", med(A).toFixed(0), Math.min(...A).toFixed(0), "loop", med(B).toFixed(0), Math.min(...B).toFixed(0), "ratio", (med(A)/med(B)).toFixed(2));
