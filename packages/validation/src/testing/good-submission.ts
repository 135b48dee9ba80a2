import type { Random } from "./random.ts";

/** A submission as a table of texts; each row has a text for each column. */
export interface TableSubmission {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** How numbers are written in it. */
export type WrittenNumbers = "plain" | "vi";

function writeNumber(value: number, decimals: number, numbers: WrittenNumbers): string {
  const plain = value.toFixed(decimals);
  if (numbers === "plain") return plain;
  const [whole = "", part] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return part === undefined ? grouped : `${grouped},${part}`;
}

const SOURCES = ["Niên giám thống kê", "Báo cáo của sở", "https://example.org/so-lieu"] as const;

/** Figures of the small plan, one a row, in which nothing is wrong. Two decimals somewhere prove how numbers are written. */
export function goodObservations(random: Random, numbers: WrittenNumbers): TableSubmission {
  const rows: Record<string, string>[] = [];
  const from = random.between(2016, 2020);
  const add = (row: Record<string, string>): void => {
    rows.push({
      component: "",
      area: random.pick(["sample", "sample", ""]),
      release: random.pick(["official", "preliminary", "official"]),
      published_on: `${Number(row["period"]) + 1}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
      source_url: random.pick(SOURCES),
      ...row,
    });
  };
  let share = random.between(6000, 8000) / 100;
  let income = random.between(3000, 6000);
  let flow = random.between(800, 1500);
  for (let year = from; year <= 2025; year++) {
    const period = String(year);
    share += random.between(5, 90) / 100;
    income += random.between(50, 300);
    flow *= 1 + random.between(-15, 30) / 100;
    add({ indicator: "urban-share", period, value: writeNumber(share, 2, numbers), unit: "%" });
    add({ indicator: "income", period, value: writeNumber(income, 0, numbers), unit: "USD/người" });
    add({ indicator: "investment", period, value: writeNumber(flow, 2, numbers), unit: "triệu USD" });
    const industry = random.between(6000, 6600) / 100;
    const published = { release: "official", published_on: `${year + 1}-06-15`, source_url: SOURCES[0] };
    const parts = [
      ["industry", industry],
      ["services", 100 - industry],
    ] as const;
    for (const [component, value] of parts) {
      const written = { value: writeNumber(value, 2, numbers), unit: "%" };
      add({ indicator: "structure", component, period, area: "sample", ...written, ...published });
    }
  }
  add({ indicator: "smart-city", period: "2025", value: random.pick(["0", "1"]), unit: "yes-no" });
  const columns = [
    "indicator",
    "component",
    "area",
    "period",
    "value",
    "unit",
    "release",
    "published_on",
    "source_url",
  ];
  return { columns, rows };
}

/** Reports on the tasks of the charged plan in which nothing is wrong. */
export function goodTaskReports(random: Random): TableSubmission {
  const rows = ["III.1.a.1", "III.1.b.1", "III.1.b.2", "III.2.a.1", "III.2.c.5"].flatMap((task) =>
    ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"].map((period, quarter) => {
      const state = random.pick(["not-started", "in-progress", "completed", "suspended"]);
      const month = String(3 * quarter + 1).padStart(2, "0");
      return {
        task,
        agency: "department-of-construction",
        period,
        state,
        completed_on: state === "completed" ? `2025-${month}-0${random.between(1, 9)}` : "",
        reported_on: `2025-${month}-2${random.between(0, 9)}`,
        note: random.pick(["", "Đang chờ kinh phí", "Đã trình UBND"]),
      };
    }),
  );
  const columns = ["task", "agency", "period", "state", "completed_on", "reported_on", "note"];
  return { columns, rows };
}
