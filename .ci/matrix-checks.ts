import type { Check } from "./check.ts";
import type { ConsumerProject } from "./consumer-project.ts";
import { importEverything } from "./run-time-imports.ts";

const nodeVersions = [20, 22, 24, 26];

/** Loads every export on each supported Node, which npx fetches. */
export function matrixChecks(project: ConsumerProject): Check[] {
  return nodeVersions.map((major) => ({
    name: `matrix: every export loads on Node ${major}`,
    run: async () => {
      const args = ["-y", "-p", `node@${major}`, "node"];
      const result = await importEverything(project, { node: "npx", args });
      if (!result.startsWith(`v${major}.`)) throw new Error(`npx ran ${result} instead of Node ${major}`);
      return result;
    },
  }));
}
