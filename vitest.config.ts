import { defineConfig } from "vitest/config";

const resolve = { conditions: ["@kehoach/source", "module", "node", "development|production"] };
const effectful = ["packages/cli/src/**/*.test.ts", ".ci/**/*.test.ts"];

// far west, summer time, far east: the days of the calendar must be the same in all of them
const timeZones = ["America/Los_Angeles", "Europe/London", "Pacific/Kiritimati"];

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    // against hangs; no test measures time, and machines are noisy
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure packages",
          include: ["packages/*/src/**/*.test.ts", "packages/*/acceptance/**/*.test.ts"],
          exclude: effectful,
          setupFiles: ".ci/forbid-console.ts",
        },
      },
      {
        extends: true,
        test: { name: "command line and repository", include: effectful },
      },
      ...timeZones.map((timeZone) => ({
        extends: true as const,
        test: {
          name: `calendar in ${timeZone}`,
          include: ["packages/calendar/src/**/*.test.ts"],
          setupFiles: [".ci/assert-time-zone.ts", ".ci/forbid-console.ts"],
          env: { TZ: timeZone },
        },
      })),
    ],
  },
});
