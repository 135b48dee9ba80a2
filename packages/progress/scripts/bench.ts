import { DuckDBInstance } from "@duckdb/node-api";
import type { Observation, Plan } from "@kehoach/model";
import { assessIndicator } from "../src/assess-indicator.ts";
import { COLUMNAR_CODES, type ColumnarSeries, columnarPace } from "../src/columnar-pace.ts";

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

function columns(): ColumnarSeries {
  const values = new Float64Array(SERIES * YEARS);
  const targets = new Float64Array(SERIES);
  const directions = new Int8Array(SERIES);
  for (let id = 0; id < SERIES; id++) {
    for (let year = 0; year < YEARS; year++) {
      values[id * YEARS + year] = (thousandths(id, year) ?? Number.NaN) / 1000;
    }
    targets[id] = targetOf(id);
    directions[id] = directionOf(id);
  }
  return {
    values,
    firstYear: FIRST_YEAR,
    yearCount: YEARS,
    baselineYear: FIRST_YEAR,
    targets,
    targetYear: TARGET_YEAR,
    directions,
    shape: "geometric",
  };
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

const LONG_TABLE = `
  create table long as
  select id::integer as id, (${FIRST_YEAR} + y)::integer as year,
    case when id % 1000 = 0 or (id * 13 + y * 101) % 20 = 0 then null
      when id % 997 = 0 and y < 3 then 0
      else (10000 + (id * 7919) % 90001 + y * ((id * 104729) % 4001 - 1000) + (id * 31 + y * 17) % 301) / 1000.0::double
    end::double as value
  from range(${SERIES}) ids(id), range(${YEARS}) years(y) order by id, year`;

const TARGET_TABLE = `
  create table target as
  select id::integer as id, direction,
    ((10000 + (id * 7919) % 90001 + direction * (2000 + (id * 7877) % 30001)) / 1000.0::double) as target
  from (select id, case when id % 3 = 0 then -1 else 1 end::integer as direction from range(${SERIES}) ids(id))`;

const STATUS_QUERY = `
  create or replace temp table result as
  with ends as (
    select id, min(year) as base_year, arg_min(value, year) as base,
      max(year) as latest_year, arg_max(value, year) as latest
    from long where value is not null group by id
  ), joined as (
    select *, (direction > 0 and target - latest <= abs(target) * 1e-9)
        or (direction < 0 and latest - target <= abs(target) * 1e-9) as reached,
      (direction > 0 and target - base <= abs(target) * 1e-9)
        or (direction < 0 and base - target <= abs(target) * 1e-9) as begun_beyond
    from target left join ends using (id)
  ), rated as (
    select *, case when base is not null and base_year < latest_year and not begun_beyond
        and base <> 0 and latest / base > 0 and target / base > 0
      then ((pow(latest / base, 1.0 / (latest_year - base_year)) - 1) * 100)
        / ((pow(target / base, 1.0 / (${TARGET_YEAR} - base_year)) - 1) * 100) end as ratio
    from joined
  )
  select id, ratio, (latest - base) / (target - base) as share, coalesce(reached, false) as reached,
    case when latest is null then 'no-data'
      when base_year >= latest_year then 'one-point'
      when base = target then 'baseline-equals-target'
      when begun_beyond then 'baseline-beyond-target'
      when base = 0 then 'zero-baseline'
      when ratio is null then 'sign-change'
      when ratio >= 1.05 * (1 - 1e-9) then 'ahead'
      when ratio >= 0.95 * (1 - 1e-9) then 'on-track'
      when ratio >= 0.6 * (1 - 1e-9) then 'slow'
      when ratio > 0 then 'insufficient'
      when ratio < 0 then 'moving-away'
      else 'no-change' end::enum_status as status
  from rated`;

function assessmentPlan(): Plan {
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

function observationsOf({ points }: SeriesObject): readonly Observation[] {
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

/** How many series have each status, in the order of the codes. */
function tally(statuses: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return COLUMNAR_CODES.flatMap((status) =>
    counts.has(status) ? [`${status} ${counts.get(status)}`] : [],
  ).join(", ");
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const times = new Map<string, number[]>();
async function timed<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  globalThis.gc?.();
  const start = performance.now();
  const result = await run();
  times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  return result;
}

const database = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await database.connect();
await connection.run(
  `create type enum_status as enum (${COLUMNAR_CODES.map((name) => `'${name}'`).join(", ")})`,
);
await connection.run(LONG_TABLE);
await connection.run(TARGET_TABLE);
const columnar = columns();
const plan = assessmentPlan();
const assessed = Array.from({ length: ASSESSED }, (_, id) => observationsOf(seriesObject(id)));
const tallies = new Map<string, string>();

// the first round of each warms up
for (let round = 0; round <= ROUNDS; round++) {
  const paces = await timed("columnar", () => columnarPace(columnar));
  tallies.set("columnar", tally(Array.from(paces.codes, (code) => COLUMNAR_CODES[code] ?? "")));
  await timed("DuckDB", () => connection.run(STATUS_QUERY));
  await timed("assessIndicator", () => {
    for (const observations of assessed) {
      assessIndicator({ plan, indicator: "income", observations, asOf: "2026-12-31" });
    }
  });
  if (round === 0) times.clear();
}
// the objects come last: with ten million of them in memory, every allocation of the others waits for the collector
const objects = Array.from({ length: SERIES }, (_, id) => seriesObject(id));
for (let round = 0; round <= ROUNDS; round++) {
  const results = await timed("loop", () => functionalLoop(objects));
  tallies.set("loop", tally(results.map(({ status }) => status)));
  if (round === 0) times.delete("loop");
}
const rows = await connection.runAndReadAll(
  "select status::varchar, count(*)::integer from result group by 1",
);
tallies.set(
  "DuckDB",
  COLUMNAR_CODES.flatMap((status) =>
    rows.getRows().flatMap(([name, count]) => (name === status ? [`${status} ${count}`] : [])),
  ).join(", "),
);

const perSeries = (name: string): number =>
  (median(times.get(name) ?? []) / (name === "assessIndicator" ? ASSESSED : SERIES)) * 1e6;
console.log(`${SERIES} series of ${YEARS} years, geometric pace with status; median of ${ROUNDS} rounds`);
for (const [name, statuses] of tallies) console.log(`${name}: ${statuses}`);
if (new Set(tallies.values()).size > 1) throw new Error("bench: the three do not give the same statuses");
for (const name of times.keys()) console.log(`${name}: ${perSeries(name).toFixed(0)} ns a series`);
const ratio = (of: string, over: string): string => (perSeries(of) / perSeries(over)).toFixed(3);
console.log(`columnar / DuckDB on 2 threads, long table: ${ratio("columnar", "DuckDB")} (aim: at most 0.2)`);
console.log(`columnar / functional loop over objects: ${ratio("columnar", "loop")} (aim: at most 0.125)`);
console.log(
  `assessIndicator with derivation / functional loop: ${ratio("assessIndicator", "loop")} (aim: at most 15)`,
);
connection.closeSync();
database.closeSync();
