import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { daysBetween } from "./days-between.ts";

describe("daysBetween", () => {
  it("is what addDays goes back and forth", () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [from, to] = [addDays("1900-01-01", a), addDays("1900-01-01", b)];
        expect(daysBetween({ from, to })).toBe(b - a);
        expect(addDays(from, daysBetween({ from, to }))).toBe(to);
      }),
    );
  });

  it("throws on what is no day, naming it", () => {
    expect(() => daysBetween({ from: "2024", to: "2024-01-01" })).toThrow("daysBetween: from must be a day");
    expect(() => daysBetween({ from: "2024-01-01", to: "" })).toThrow("daysBetween: to must be a day");
  });
});
