import { describe, expect, it } from "vitest";
import { INPUT_FORMATS } from "./dataset-reader.ts";
import { chargedPlan } from "./fixtures/charged-plan.ts";
import { goodObservations, goodTaskReports } from "./testing/good-submission.ts";
import { Random } from "./testing/random.ts";
import { anyManner, writeSubmission } from "./testing/written-submission.ts";
import { validateDataset } from "./validate-dataset.ts";

const COUNT = 30;

describe.each(INPUT_FORMATS)("good submissions as %s", (format) => {
  it("have no error, and every row of them is taken", async () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const random = new Random(seed * 31 + INPUT_FORMATS.indexOf(format));
      const manner = anyManner(random);
      const observations = goodObservations(random, manner.typed ? "plain" : random.pick(["plain", "vi"]));
      const tasks = goodTaskReports(random);
      for (const submission of [observations, tasks]) {
        const { name, content } = await writeSubmission(submission, { format, manner });
        const run = validateDataset({ name, content }, { plan: chargedPlan, clock: "2026-11-24" });
        const { verdict, counts, groups } = await run.report();
        const told = groups.map(
          ({ rule, ranges, message }) => `${seed} ${rule} ${ranges.join()} ${message.en}`,
        );
        expect(told).toEqual([]);
        expect(verdict).toBe("accepted");
        expect(counts.rowsRead).toBe(submission.rows.length);
        expect(counts.observations + counts.taskReports).toBe(submission.rows.length);
      }
    }
  });
});
