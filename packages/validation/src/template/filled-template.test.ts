import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { templatePlan } from "../fixtures/template-plan.ts";
import { type Entries, fillTemplate } from "../testing/fill-template.ts";
import { validateDataset } from "../validate-dataset.ts";
import { createTemplate } from "./create-template.ts";

const template = await createTemplate(templatePlan, { agency: "department-of-construction", period: "2024" });
const { sheets } = await readXlsx(template);
const [figures, tasks] = ["Số liệu", "Nhiệm vụ"].map(
  (wanted) => sheets.find(({ name }) => name === wanted)?.rows ?? [],
);
/** Rows of figures by the code of their indicator and component, as the official sees them. */
const rowsOfFigures = new Map(
  (figures ?? []).flatMap(([code, , component, , period], index) =>
    period === "2024" ? [[`${String(code)} ${String(component ?? "")}`.trim(), index + 1] as const] : [],
  ),
);
const rowOfTask = (tasks ?? []).findIndex(([id]) => id === "III.1.a.1") + 1;

async function reportOn(entries: { readonly figures?: Entries; readonly tasks?: Entries }): Promise<{
  readonly errors: readonly string[];
  readonly counts: { readonly observations: number; readonly taskReports: number };
  readonly verdict: string;
}> {
  const content = await fillTemplate(template, {
    "Số liệu": entries.figures ?? {},
    "Nhiệm vụ": entries.tasks ?? {},
  });
  const run = validateDataset({ name: "bieu.xlsx", content }, { plan: templatePlan, clock: "2025-02-01" });
  const errors: string[] = [];
  for await (const { severity, rule, location } of run) {
    if (severity === "error") errors.push(`${rule} ${location.sheet ?? ""}!${location.cell ?? ""}`);
  }
  const { counts, verdict } = await run.report();
  return { errors, counts, verdict };
}

describe("a template that comes back", () => {
  it("untouched reports nothing and has no error", async () => {
    const { errors, counts, verdict } = await reportOn({});
    expect({ errors, ...counts }).toMatchObject({ errors: [], rowsRead: 0, observations: 0, taskReports: 0 });
    expect(verdict).toBe("accepted-with-warnings");
  });

  it("filled in is accepted with what was entered and nothing else", async () => {
    const row = rowsOfFigures.get("urban-share") ?? 0;
    const { errors, counts, verdict } = await reportOn({
      figures: {
        [`F${row}`]: 82.5,
        [`H${row}`]: "chính thức",
        [`I${row}`]: new Date(Date.UTC(2025, 0, 6)),
        [`J${row}`]: "Niên giám thống kê",
      },
      tasks: {
        [`E${rowOfTask}`]: "đã hoàn thành",
        [`F${rowOfTask}`]: new Date(Date.UTC(2024, 11, 1)),
        [`G${rowOfTask}`]: new Date(Date.UTC(2025, 0, 10)),
      },
    });
    expect({ errors, ...counts }).toMatchObject({ errors: [], observations: 1, taskReports: 1 });
    expect(verdict).toBe("accepted");
  });

  it("with a mistake has it at its cell", async () => {
    const row = rowsOfFigures.get("urban-share") ?? 0;
    const { errors } = await reportOn({ figures: { [`F${row}`]: "tám mươi" } });
    expect(errors).toEqual([`cell.number-format Số liệu!F${row}`]);
  });

  it("has no error, whichever rows are filled in with figures that can be", async () => {
    const shares = [...rowsOfFigures].filter(([key]) =>
      ["urban-share", "town-trees", "village-trees"].includes(key),
    );
    expect(shares).toHaveLength(3);
    const share = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...shares)),
        fc.array(share, { minLength: 3, maxLength: 3 }),
        async (rows, values) => {
          const entries = Object.fromEntries(rows.map(([, row], index) => [`F${row}`, values[index] ?? 0]));
          const { errors, counts } = await reportOn({ figures: entries });
          expect({ errors, observations: counts.observations }).toEqual({
            errors: [],
            observations: rows.length,
          });
        },
      ),
      { numRuns: 20 },
    );
  });
});
