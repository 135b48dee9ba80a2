import { describe, expect, it } from "vitest";
import { formatQuantity } from "./format-quantity.ts";
import type { Quantity } from "./quantity.ts";

describe("formatQuantity", () => {
  it.each<Quantity & { vi: string; en: string }>([
    { value: 15800, unit: "USD-per-person", vi: "15.800 USD/người", en: "15,800 USD/person" },
    { value: 9, unit: "percent", vi: "9%", en: "9%" },
    { value: 11.34, unit: "percent", vi: "11,34%", en: "11.34%" },
    { value: 2.3, unit: "percentage-point", vi: "2,3 điểm %", en: "2.3 pp" },
    { value: 21, unit: "billion-USD", vi: "21 tỷ USD", en: "21 billion USD" },
    { value: 500, unit: "trillion-VND", vi: "500 nghìn tỷ đồng", en: "500 trillion VND" },
    { value: 4000, unit: "hectare", vi: "4.000 ha", en: "4,000 ha" },
    { value: 1, unit: "person", vi: "1 người", en: "1 person" },
    { value: 2, unit: "person", vi: "2 người", en: "2 persons" },
    { value: 1, unit: "household", vi: "1 hộ", en: "1 household" },
    { value: 70.5, unit: "index-point", vi: "70,5 điểm", en: "70.5 points" },
    { value: 33, unit: "count", vi: "33", en: "33" },
    { value: 1, unit: "yes-no", vi: "đạt", en: "done" },
    { value: 0, unit: "yes-no", vi: "chưa đạt", en: "not done" },
  ])("writes $value $unit", ({ vi, en, ...quantity }) => {
    expect(formatQuantity(quantity, { language: "vi" })).toBe(vi);
    expect(formatQuantity(quantity, { language: "en" })).toBe(en);
  });

  it("hands the decimals on", () => {
    expect(formatQuantity({ value: 9, unit: "percent" }, { language: "vi", minimumDecimals: 1 })).toBe(
      "9,0%",
    );
  });

  it.each<{ name: string; quantity: Quantity; message: RegExp }>([
    {
      name: "half a milestone",
      quantity: { value: 0.5, unit: "yes-no" },
      message: /value must be 0 or 1 for yes-no/,
    },
    {
      name: "an unknown unit",
      quantity: { value: 1, unit: "ha" as "hectare" },
      message: /unit must be a unit code, got "ha"/,
    },
    { name: "no number", quantity: { value: Number.NaN, unit: "percent" }, message: /value must be finite/ },
  ])("throws on $name", ({ quantity, message }) => {
    expect(() => formatQuantity(quantity, { language: "vi" })).toThrow(message);
  });
});
