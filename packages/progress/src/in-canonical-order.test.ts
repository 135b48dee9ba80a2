import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFigure } from "./fixtures/any-figure.ts";
import { figure } from "./fixtures/figure.ts";
import { inCanonicalOrder } from "./in-canonical-order.ts";

describe("inCanonicalOrder", () => {
  it("has earlier periods first, then components, then days", () => {
    const rows = [
      figure({ value: 1, period: "2023" }),
      figure({ value: 2, period: "2024", component: "parks", publishedOn: "2024-06-01" }),
      figure({ value: 3, period: "2024", component: "parks", publishedOn: "2025-06-01" }),
      figure({ value: 4, period: "2024-Q1" }),
    ];
    expect(inCanonicalOrder([...rows].reverse())).toEqual(rows);
  });

  it("gives one order, whatever the order of rows and of keys, and changes nothing else", () => {
    fc.assert(
      fc.property(
        fc
          .array(anyFigure, { maxLength: 8 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const turned = shuffled.map(
            (one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one,
          );
          expect(inCanonicalOrder(turned)).toEqual(inCanonicalOrder(all));
          expect(inCanonicalOrder(all)).toHaveLength(all.length);
        },
      ),
    );
  });
});
