import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { INPUT_FORMATS } from "../src/dataset-reader.ts";
import { goodObservations, goodTaskReports } from "../src/testing/good-submission.ts";
import { Random } from "../src/testing/random.ts";
import { anyManner, writeSubmission } from "../src/testing/written-submission.ts";

/** Writes good submissions of every format into a folder: mutations of them reach the rules that odd files never reach. */
export async function writeGeneratedFiles(folder: string, count: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (let seed = 1; seed <= count; seed++) {
    for (const format of INPUT_FORMATS) {
      const random = new Random(seed * 131 + INPUT_FORMATS.indexOf(format));
      const manner = anyManner(random);
      const submission =
        seed % 2 === 0 ? goodTaskReports(random) : goodObservations(random, manner.typed ? "plain" : "vi");
      const { content } = await writeSubmission(submission, { format, manner });
      const path = join(folder, `submission-${seed}.${format}`);
      writeFileSync(path, content);
      paths.push(path);
    }
  }
  return paths;
}
