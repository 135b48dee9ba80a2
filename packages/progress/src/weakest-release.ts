import type { Evidence, Release } from "@kehoach/model";

const STRENGTH: Readonly<Record<Release, number>> = {
  official: 4,
  preliminary: 3,
  estimate: 2,
  unspecified: 1,
  planned: 0,
};

/**
 * The weakest release among those that an answer rests on: official, preliminary, estimate, unspecified, in this
 * order; `none` if there are none.
 *
 * @throws {RangeError} If one is `planned`: an intention is no evidence.
 *
 * @example
 * import { weakestRelease } from "@kehoach/progress";
 * weakestRelease(["official", "estimate"]); // => "estimate"
 * weakestRelease([]); // => "none"
 */
export function weakestRelease(releases: readonly Release[]): Evidence {
  let weakest: Evidence = "none";
  for (const release of releases) {
    if (release === "planned")
      throw new RangeError("weakestRelease: releases must not hold a planned figure");
    if (weakest === "none" || STRENGTH[release] < STRENGTH[weakest]) weakest = release;
  }
  return weakest;
}

/** Whether one release is further in its life than another: official, preliminary, estimate, unspecified. */
export function isStrongerRelease({
  release,
  than,
}: {
  readonly release: Release;
  readonly than: Release;
}): boolean {
  return STRENGTH[release] > STRENGTH[than];
}
