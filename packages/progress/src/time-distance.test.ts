import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathValue } from "./path-value.ts";
import { timeDistance } from "./time-distance.ts";

const at = (year: number, value: number) => ({ year, value });

describe("timeDistance", () => {
  it.each([
    {
      name: "falling and behind",
      values: [30, 10, 24],
      expected: { pathYear: 2023, years: -2, beforeBaseline: false },
    },
    {
      name: "worse than the baseline",
      values: [50, 80, 47],
      expected: { pathYear: 2019, years: -6, beforeBaseline: true },
    },
    {
      name: "on the path",
      values: [50, 80, 65],
      expected: { pathYear: 2025, years: 0, beforeBaseline: false },
    },
    {
      name: "beyond the target",
      values: [50, 80, 83],
      expected: { pathYear: 2031, years: 6, beforeBaseline: false },
    },
    {
      name: "at the baseline",
      values: [50, 80, 50],
      expected: { pathYear: 2020, years: -5, beforeBaseline: false },
    },
    { name: "a flat path", values: [50, 50, 60], expected: undefined },
  ])("$name", ({ values: [baseline = 0, target = 0, latest = 0], expected }) => {
    expect(
      timeDistance({ baseline: at(2020, baseline), target: at(2030, target), latest: at(2025, latest) }),
    ).toEqual(expected);
  });

  it("names what is not finite, and years out of order", () => {
    const input = { baseline: at(2020, 50), target: at(2030, 80), latest: at(2025, 60) };
    expect(() => timeDistance({ ...input, latest: at(2025, Number.NaN) })).toThrow(
      "timeDistance: latest.value must be finite, got NaN",
    );
    expect(() => timeDistance({ ...input, target: at(2020, 80) })).toThrow(
      "timeDistance: target.year must be after baseline.year, got 2020 and 2020",
    );
  });

  it("is undefined where the years themselves are out of reach", () => {
    const years = { baseline: at(0, 0), target: at(Number.MAX_VALUE, 1) };
    expect(timeDistance({ ...years, latest: at(-Number.MAX_VALUE, 1) })).toBeUndefined();
    expect(timeDistance({ ...years, latest: at(Number.MAX_VALUE, 1) })?.years).toBe(0);
  });

  it("gives the year in which the path has the value", () => {
    const value = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(value, value, value, (from, to, now) => {
        fc.pre(from !== to);
        const [baseline, target] = [at(2020, from), at(2030, to)];
        const distance = timeDistance({ baseline, target, latest: at(2025, now) });
        const year = distance?.pathYear ?? Number.NaN;
        const onPath = pathValue({ from: baseline, to: target, year, shape: "linear" });
        expect(onPath).toBeCloseTo(now, 6);
        expect(distance?.years).toBe(year - 2025);
      }),
    );
  });

  it("is the same mirrored, and finite or undefined whatever the numbers", () => {
    const extreme = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(extreme, extreme, extreme, (from, to, now) => {
        const distance = timeDistance({
          baseline: at(2020, from),
          target: at(2030, to),
          latest: at(2025, now),
        });
        expect(
          timeDistance({ baseline: at(2020, -from), target: at(2030, -to), latest: at(2025, -now) }),
        ).toEqual(distance);
        if (distance !== undefined) expect(Number.isFinite(distance.pathYear + distance.years)).toBe(true);
      }),
    );
  });
});
