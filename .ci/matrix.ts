// npm run test:matrix: builds, packs, and loads every export on each supported Node
import { CheckRun } from "./check.ts";
import { withConsumerProject } from "./consumer-project.ts";
import { matrixChecks } from "./matrix-checks.ts";
import { runCommand } from "./run-command.ts";

const run = new CheckRun();

await runCommand("pnpm", ["run", "build"]);
await withConsumerProject(run, async (project) => {
  for (const check of matrixChecks(project)) await run.add(check);
});

process.stdout.write(`${run.summary}\n`);
process.exitCode = run.hasFailed ? 1 : 0;
