import { describe, expect, it } from "vitest";
import { chargedPlan } from "./fixtures/charged-plan.ts";
import { officialsWorkbook } from "./fixtures/officials-workbook.ts";
import { buildWorkbook } from "./testing/build-workbook.ts";
import { validateDataset } from "./validate-dataset.ts";

describe("a workbook as officials make them", () => {
  it.each(["xlsx", "ods"] as const)(
    "has exactly its three mistakes as %s, told in Vietnamese with their cells",
    async (format) => {
      const content = await buildWorkbook({ ...officialsWorkbook, format });
      const run = validateDataset(
        { name: `bieu-01.${format}`, content },
        { plan: chargedPlan, clock: "2026-11-24" },
      );
      const { verdict, counts, groups, inputs } = await run.report();
      const errors = groups
        .filter(({ severity }) => severity === "error")
        .flatMap(({ findings }) => findings);
      expect(
        errors.map(({ location, message }) => `${location.sheet}!${location.cell}: ${message.vi}`),
      ).toMatchInlineSnapshot(`
        [
          "Biểu số 01!E9: “7.l20,5” không phải là một số.",
          "Biểu số 01!D10: “ha” không phải đơn vị của “investment” (triệu USD).",
          "Biểu số 01!F12: “31/02/2025” không phải là ngày hoặc tháng.",
        ]
      `);
      expect(verdict).toBe("rejected");
      expect(counts.bySeverity.error).toBe(3);
      expect(counts.observations).toBe(2);
      expect(inputs[0]?.sheets).toMatchObject([
        {
          name: "Biểu số 01",
          used: true,
          dataset: "observations",
          layout: "long",
          headerRows: [6, 7],
          rows: 5,
          numberFormat: "vi",
        },
      ]);
    },
  );
});
