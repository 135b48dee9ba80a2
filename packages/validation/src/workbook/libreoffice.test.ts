import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { templatePlan } from "../fixtures/template-plan.ts";
import { createTemplate } from "../template/create-template.ts";
import { annotationsOf } from "../testing/annotations-of.ts";
import { buildWorkbook } from "../testing/build-workbook.ts";
import { cellsBySheetJs } from "../testing/cells-by-sheetjs.ts";
import { eventsOf } from "../testing/cells-by-us.ts";
import { fillTemplate } from "../testing/fill-template.ts";
import { sampleFinding } from "../testing/sample-finding.ts";
import { validateDataset } from "../validate-dataset.ts";
import { annotateWorkbook } from "./annotate-workbook.ts";

const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);

// a machine of a developer may lack it; where the checks are meant to be complete, that is a failure
const isRequired = process.env["CI"] === "true";

const run = promisify(execFile);

describe.runIf(OFFICE !== undefined || isRequired)(
  `workbooks that LibreOffice opened and saved again${OFFICE === undefined ? " (not run: no LibreOffice on this machine)" : ""}`,
  () => {
    let folder: string;
    let original: Uint8Array;
    let annotated: Uint8Array;
    let template: Uint8Array;

    beforeAll(async () => {
      if (OFFICE === undefined) throw new Error("no LibreOffice on this machine: run npm run setup:system");
      folder = await mkdtemp(join(tmpdir(), "kehoach-office-"));
      original = await buildWorkbook({
        format: "xlsx",
        sheets: [
          {
            name: "Số liệu",
            rows: [
              ["BÁO CÁO"],
              [],
              ["Chỉ tiêu", "Năm 2024"],
              ["GRDP", "7,48x"],
              ["FDI", { formula: "1+1", value: 2 }],
            ],
            merges: ["A1:B1"],
          },
        ],
      });
      const places = [{ cell: "B4" }, { cell: "B5" }, { cell: "D9" }, { row: 3 }];
      const findings = places.map((place, index) =>
        sampleFinding({
          location: { sheet: "Số liệu", ...place },
          severity: index === 1 ? "warning" : "error",
        }),
      );
      const copy = await annotateWorkbook(original, findings, { language: "vi" });
      if (copy.kind !== "annotated") throw new Error(copy.reason);
      const made = await createTemplate(templatePlan, {
        agency: "department-of-construction",
        period: "2024",
      });
      const { sheets } = await readXlsx(made);
      const row = (sheets[0]?.rows.findIndex(([code]) => code === "urban-share") ?? 0) + 1;
      const filled = await fillTemplate(made, {
        "Số liệu": { [`F${row}`]: 82.5, [`H${row}`]: "chính thức" },
      });
      const files = { "annotated.xlsx": copy.bytes, "template.xlsx": filled };
      for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
      await mkdir(join(folder, "saved"));
      await run(
        OFFICE,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
          "--headless",
          "--convert-to",
          "xlsx:Calc MS Excel 2007 XML",
          "--outdir",
          join(folder, "saved"),
          ...Object.keys(files).map((name) => join(folder, name)),
        ],
        { timeout: 110_000 },
      );
      annotated = new Uint8Array(await readFile(join(folder, "saved", "annotated.xlsx")));
      template = new Uint8Array(await readFile(join(folder, "saved", "template.xlsx")));
    }, 120_000);

    afterAll(async () => {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    });

    it("have comments and fills of an annotated copy in place", async () => {
      const { comments, fills } = await annotationsOf(annotated, "Số liệu");
      expect(Object.keys(comments).sort()).toEqual(["A3", "B4", "B5", "D9"]);
      expect(comments["B4"]).toBe("Lỗi: Ô này không phải là số.\nCần làm: Hãy ghi số bằng chữ số.");
      const colours = Object.entries(fills).map(([cell, colour]) => `${cell} ${colour.slice(-6)}`);
      expect(colours.sort()).toEqual(["A3 FFC7CE", "B4 FFC7CE", "B5 FFE699", "D9 FFC7CE"]);
    });

    it("have the values of the workbook that was annotated", () => {
      const cells = [...cellsBySheetJs(annotated)].filter(([key]) => key.startsWith("Số liệu!"));
      expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(cellsBySheetJs(original)));
    });

    it("have dropdowns, comments and protection of a template", async () => {
      const { sheets } = await readXlsx(template, { readStyles: true });
      const [figures, tasks] = sheets;
      expect(figures?.dataValidations?.map(({ type }) => type)).toEqual(
        expect.arrayContaining(["list", "decimal", "date"]),
      );
      expect(tasks?.dataValidations?.some(({ formula1 }) => formula1 === "kehoach_trang_thai")).toBe(true);
      expect([figures, tasks].map((sheet) => sheet?.protection?.sheet)).toEqual([true, true]);
      const notes = [...(figures?.cells?.values() ?? [])].filter(({ comment }) => comment !== undefined);
      expect(notes).toHaveLength(11);
    });

    it("are known as a template, and what was filled in is accepted", async () => {
      const [input] = await eventsOf(template);
      expect(input).toMatchObject({ input: { template: { version: "1", period: "2024" } } });
      const source = { name: "bieu.xlsx", content: template };
      const report = await validateDataset(source, { plan: templatePlan, clock: "2025-02-01" }).report();
      expect(report.counts.bySeverity.error).toBe(0);
      expect(report.counts.observations).toBe(1);
    });
  },
);
