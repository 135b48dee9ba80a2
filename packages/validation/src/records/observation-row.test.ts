import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallPlan } from "../fixtures/small-plan.ts";
import { observationRow } from "./observation-row.ts";

const row = { indicator: "urban-share", period: "2024", value: 48.5, unit: "%" };
const schema = observationRow(smallPlan, { language: "en" });
const validate = (value: unknown) => schema["~standard"].validate(value);

describe("observationRow", () => {
  it("is a Standard Schema of version 1", () => {
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "kehoach" });
    expect(validate(row)).toMatchObject({
      value: { indicator: "urban-share", value: 48.5, unit: "percent" },
    });
  });

  it("takes keys as officials write headers", () => {
    const keys = { "Mã chỉ tiêu": "urban-share", Kỳ: "2024", "Giá trị": "48,5", "Đơn vị tính": "%" };
    expect(validate(keys)).toMatchObject({ value: { value: 48.5 } });
    expect(validate({ ...keys, "Đơn vị tính": "ha" }).issues).toMatchObject([{ path: ["Đơn vị tính"] }]);
  });

  it.each([
    { name: "no object", value: "x", paths: [undefined] },
    { name: "nothing", value: null, paths: [undefined] },
    { name: "a list", value: [row], paths: [undefined] },
    { name: "blank cells", value: {}, paths: [["indicator"], ["period"], ["value"], ["unit"]] },
    { name: "NaN", value: { ...row, value: Number.NaN }, paths: [["value"]] },
    { name: "a list for a value", value: { ...row, value: [1] }, paths: [["value"]] },
    { name: "a day of a program", value: { ...row, period: new Date(0) }, paths: [["period"]] },
    { name: "a number that may be two", value: { ...row, value: "15.800" }, paths: [["value"]] },
  ])("refuses $name", ({ value, paths }) => {
    expect(validate(value).issues?.map(({ path }) => path)).toEqual(paths);
  });

  it("speaks Vietnamese unless told otherwise", () => {
    const { issues } = observationRow(smallPlan)["~standard"].validate({ ...row, unit: null });
    expect(issues).toEqual([{ message: "Ô “đơn vị tính” trống. Điền ô này.", path: ["unit"] }]);
  });

  it("reads what is declared and what is given for all rows", () => {
    const { check } = observationRow(smallPlan, {
      declared: { numberFormat: "vi" },
      defaults: { period: "2023", unit: "triệu USD" },
    });
    expect(check({ indicator: "investment", value: "15.800" })).toMatchObject({
      observation: { value: 15_800, period: "2023", unit: "million-USD" },
      findings: [],
    });
  });

  it("tells warnings where they are asked for, and lets them pass", () => {
    const worded = { ...row, period: "Năm 2024" };
    expect(schema.check(worded).findings.map(({ rule }) => rule)).toEqual(["code.label-used"]);
    expect(validate(worded).issues).toBeUndefined();
  });

  it("gives a value or issues, whatever it is given", () => {
    const cells = fc.dictionary(fc.constantFrom(...Object.keys(row), "area", "__proto__"), fc.anything());
    fc.assert(
      fc.property(fc.oneof(cells, fc.anything()), (any) => {
        const { issues } = validate(any);
        for (const { message } of issues ?? []) expect(message).toMatch(/\.$/);
        expect(issues?.length).not.toBe(0);
      }),
    );
  });
});
