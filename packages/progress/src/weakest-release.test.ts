import type { Release } from "@kehoach/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStrongerRelease, weakestRelease } from "./weakest-release.ts";

const STRONGEST_FIRST: readonly Release[] = ["official", "preliminary", "estimate", "unspecified"];

describe("weakestRelease", () => {
  it.each<{ releases: readonly Release[]; expected: string }>([
    { releases: [], expected: "none" },
    { releases: ["official"], expected: "official" },
    { releases: ["official", "preliminary"], expected: "preliminary" },
    { releases: ["estimate", "preliminary", "official"], expected: "estimate" },
    { releases: ["unspecified", "official"], expected: "unspecified" },
  ])("of $releases is $expected", ({ releases, expected }) => {
    expect(weakestRelease(releases)).toBe(expected);
  });

  it("throws on an intention", () => {
    expect(() => weakestRelease(["official", "planned"])).toThrow("releases must not hold a planned figure");
  });

  it("is one of them, and none is weaker", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STRONGEST_FIRST), { minLength: 1 }), (releases) => {
        const weakest = weakestRelease(releases);
        expect(releases).toContain(weakest);
        for (const release of releases) {
          expect(isStrongerRelease({ release: weakest as Release, than: release })).toBe(false);
        }
      }),
    );
  });
});

describe("isStrongerRelease", () => {
  it.each(
    STRONGEST_FIRST.flatMap((release, i) =>
      STRONGEST_FIRST.map((than, j) => ({ release, than, expected: i < j })),
    ),
  )("$release than $than: $expected", ({ release, than, expected }) => {
    expect(isStrongerRelease({ release, than })).toBe(expected);
  });
});
