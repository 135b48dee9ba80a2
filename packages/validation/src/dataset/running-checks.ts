import type { Finding } from "@kehoach/model";
import type {
  CheckContext,
  CheckRun,
  DatasetCheck,
  LocatedObservation,
  LocatedTaskReport,
  SkippedRule,
} from "./dataset-check.ts";
import { DATASET_CHECKS } from "./dataset-checks.ts";

/** Told of a check that broke down; it does not run on. */
export type OnCheckFailure = (check: DatasetCheck, error: unknown) => void;

/** Every check of {@link DATASET_CHECKS} over one dataset, row by row. */
export class RunningChecks {
  readonly #runs: Map<DatasetCheck, CheckRun>;
  readonly #onFailure: OnCheckFailure;

  /** @param onFailure - If missing, what a check throws is thrown. */
  constructor(context: CheckContext, onFailure?: OnCheckFailure) {
    this.#runs = new Map(DATASET_CHECKS.map((check) => [check, check.start(context)]));
    this.#onFailure =
      onFailure ??
      ((_, error) => {
        throw error;
      });
  }

  observation(item: LocatedObservation): Generator<Finding> {
    return this.#each((run) => run.observation?.(item));
  }

  taskReport(item: LocatedTaskReport): Generator<Finding> {
    return this.#each((run) => run.taskReport?.(item));
  }

  end(): Generator<Finding> {
    return this.#each((run) => run.end?.());
  }

  skipped(): Generator<SkippedRule> {
    return this.#each((run) => run.skipped?.());
  }

  *#each<Told>(ask: (run: CheckRun) => Iterable<Told> | undefined): Generator<Told> {
    for (const [check, run] of this.#runs) {
      try {
        yield* ask(run) ?? [];
      } catch (error) {
        this.#runs.delete(check);
        this.#onFailure(check, error);
      }
    }
  }
}
