import { describe, expect, it } from "vitest";
import { describePeriod } from "./describe-period.ts";

describe("describePeriod", () => {
  it.each([
    { code: "2024", vi: "Năm 2024", en: "Year 2024" },
    { code: "2024-01-01/P1Y", vi: "Năm 2024", en: "Year 2024" },
    { code: "2024-S1", vi: "6 tháng đầu năm 2024", en: "First half of 2024" },
    { code: "2024-S2", vi: "6 tháng cuối năm 2024", en: "Second half of 2024" },
    { code: "2024-Q1", vi: "Quý I/2024", en: "First quarter of 2024" },
    { code: "2024-Q4", vi: "Quý IV/2024", en: "Fourth quarter of 2024" },
    { code: "2024-M08", vi: "Tháng 8/2024", en: "August 2024" },
    { code: "2024-12-05", vi: "Ngày 05/12/2024", en: "5 December 2024" },
    { code: "2024-01-01/P9M", vi: "9 tháng đầu năm 2024", en: "First nine months of 2024" },
    { code: "2019-01-01/P11M", vi: "11 tháng đầu năm 2019", en: "First eleven months of 2019" },
    { code: "2024-01-01/P2M", vi: "2 tháng đầu năm 2024", en: "First two months of 2024" },
    { code: "2021-01-01/P10Y", vi: "Giai đoạn 2021–2030", en: "Period 2021–2030" },
    { code: "2024-02-01/P3M", vi: "Từ tháng 2/2024 đến tháng 4/2024", en: "February 2024 to April 2024" },
    { code: "2024-01-01/P14M", vi: "Từ tháng 1/2024 đến tháng 2/2025", en: "January 2024 to February 2025" },
    {
      code: "2025-12-15/P1Y",
      vi: "Từ ngày 15/12/2025 đến ngày 14/12/2026",
      en: "15 December 2025 to 14 December 2026",
    },
  ])("names $code", ({ code, vi, en }) => {
    expect(describePeriod(code)).toEqual({ vi, en });
  });

  it("throws on a text that is no code", () => {
    expect(() => describePeriod("2024-Q5")).toThrow(
      'describePeriod: code must be a period code, got "2024-Q5"',
    );
  });
});
