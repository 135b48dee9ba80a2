import { describe, expect, it } from "vitest";
import type { TemplateMark } from "../dataset-reader.ts";
import { checkTemplate } from "./check-template.ts";
import { TEMPLATE_VERSION } from "./template-version.ts";

const MARK: TemplateMark = { version: TEMPLATE_VERSION, plan: "7099", agency: "a", period: "2025-Q3" };
const EXPECTATION = { input: "w.xlsx", plan: "7099", sheetNames: ["Số liệu"] };

describe("checkTemplate", () => {
  it("finds nothing in a template of the plan with one of its sheets", () => {
    expect(checkTemplate(MARK, EXPECTATION)).toEqual([]);
    // decomposed, as some systems write it
    expect(checkTemplate(MARK, { ...EXPECTATION, sheetNames: ["NHIỆM VỤ ".normalize("NFD"), "x"] })).toEqual(
      [],
    );
  });

  it("tells of another plan and suggests this one", () => {
    expect(checkTemplate({ ...MARK, plan: "1" }, EXPECTATION)).toMatchObject([
      {
        rule: "workbook.template-unknown",
        severity: "error",
        location: { input: "w.xlsx" },
        value: "1",
        suggestions: [{ value: "7099", confidence: "likely" }],
      },
    ]);
  });

  it("tells of another version and of nothing else", () => {
    const mark = { ...MARK, version: "0", plan: "1" };
    expect(checkTemplate(mark, { ...EXPECTATION, sheetNames: [] })).toMatchObject([
      { rule: "workbook.template-outdated", parameters: { version: "0", current: TEMPLATE_VERSION } },
    ]);
  });

  it("tells that the sheet for data is gone and suggests the ones that are there", () => {
    expect(checkTemplate(MARK, { ...EXPECTATION, sheetNames: ["Sheet1"] })).toMatchObject([
      {
        rule: "workbook.sheet-missing",
        parameters: { sheets: ["Số liệu", "Nhiệm vụ"] },
        suggestions: [{ value: "Sheet1", confidence: "guess" }],
      },
    ]);
  });
});
