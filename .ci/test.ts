// npm test: every check of the repository; the last line is "N passed, N failed"
import { CheckRun } from "./check.ts";
import { consumerChecks } from "./consumer-checks.ts";
import { withConsumerProject } from "./consumer-project.ts";
import { matrixChecks } from "./matrix-checks.ts";
import { packageChecks } from "./package-checks.ts";
import { runCommand } from "./run-command.ts";
import { typeCheck } from "./type-check.ts";
import { unitTests } from "./unit-tests.ts";

const run = new CheckRun();

await run.add({ name: "types", run: typeCheck });
await run.add({ name: "lint and format", run: () => quiet("biome", ["check", "--max-diagnostics=200"]) });
await run.add({
  name: "unused code and dependencies",
  run: () => quiet("knip", ["--no-progress", "--no-config-hints"]),
});
await run.add({ name: "unit tests", run: unitTests });

const built = await run.add({ name: "build", run: () => quiet("pnpm", ["run", "build"]) });
if (built) {
  for (const check of packageChecks()) await run.add(check);
}
await run.add({ name: "API pages without warnings", run: () => quiet("pnpm", ["run", "docs"]) });
if (built) {
  await withConsumerProject(run, async (project) => {
    for (const check of consumerChecks(project)) await run.add(check);
    if (process.argv.includes("--matrix")) {
      for (const check of matrixChecks(project)) await run.add(check);
    }
  });
} else {
  process.stdout.write("not run, because there is no build: package and consumer checks\n");
}

process.stdout.write(`${run.summary}\n`);
process.exitCode = run.hasFailed ? 1 : 0;

async function quiet(command: string, args: readonly string[]): Promise<void> {
  await runCommand(command, args);
}
