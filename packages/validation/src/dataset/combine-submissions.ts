import {
  type Finding,
  findingOf,
  type Location,
  type Observation,
  restates,
  type Submission,
  sameAmount,
  type TaskReport,
} from "@kehoach/model";
import { submissionConflict } from "../rules/submission-conflict.ts";
import { submissionDuplicate } from "../rules/submission-duplicate.ts";
import { type ReferenceFault, submissionReference } from "../rules/submission-reference.ts";
import { canonicalPeriod, figureKey } from "./figure-key.ts";

/** A row with where it came from. */
export interface CombinedRow<Row> {
  readonly row: Row;
  /** `id` of the submission. */
  readonly submission: string;
  /** `id` of the agency that submitted it. */
  readonly agency: string;
  readonly submittedOn: string;
}

/** A submission that no longer counts. */
export interface SupersededSubmission {
  readonly submission: Submission;
  /** `id` of the submission that replaced or withdrew it. */
  readonly by: string;
  readonly how: "corrected" | "withdrawn";
}

/** The rows that count after all submissions, and what became of the others. */
export interface CombinedSubmissions {
  /** In the order of submission; every vintage is there, and both sides of a conflict. */
  readonly observations: readonly CombinedRow<Observation>[];
  readonly taskReports: readonly CombinedRow<TaskReport>[];
  /** Submissions that were corrected or withdrawn, with all that was in them. */
  readonly superseded: readonly SupersededSubmission[];
  /** Submissions that could not be applied; a finding says why. */
  readonly refused: readonly Submission[];
  readonly findings: readonly Finding[];
}

/** Earlier first; of one day, what is referred to before what refers, else in the order given. */
function inOrder(submissions: readonly Submission[]): readonly Submission[] {
  const byDay = [...submissions].sort((a, b) =>
    a.submittedOn === b.submittedOn ? 0 : a.submittedOn < b.submittedOn ? -1 : 1,
  );
  const byId = new Map(byDay.map((submission) => [submission.id, submission]));
  const ordered = new Set<Submission>();
  for (const submission of byDay) {
    const chain = new Set<Submission>();
    let next: Submission | undefined = submission;
    while (next !== undefined && next.submittedOn === submission.submittedOn) {
      if (ordered.has(next) || chain.has(next)) break;
      chain.add(next);
      next = next.refersTo === null ? undefined : byId.get(next.refersTo);
    }
    for (const earlier of [...chain].reverse()) ordered.add(earlier);
  }
  return [...ordered];
}

function sameContents(a: Submission, b: Submission): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function place(submission: Submission): Location {
  return { input: submission.id };
}

class Combination {
  readonly standing = new Map<string, Submission>();
  readonly superseded: SupersededSubmission[] = [];
  readonly refused: Submission[] = [];
  readonly findings: Finding[] = [];
  readonly #seen = new Map<string, Submission>();
  readonly #all: ReadonlyMap<string, Submission>;

  constructor(all: readonly Submission[]) {
    this.#all = new Map(all.map((submission) => [submission.id, submission]));
  }

  apply(submission: Submission): void {
    const { id, action } = submission;
    const twin = this.#seen.get(id);
    if (twin !== undefined) {
      const parameters = { submission: id, isSame: sameContents(twin, submission) };
      this.findings.push(
        findingOf(submissionDuplicate, { parameters, location: place(submission), value: id }),
      );
      if (!parameters.isSame) this.refused.push(submission);
      return;
    }
    this.#seen.set(id, submission);
    if (action === "submit") this.standing.set(id, submission);
    else this.#replace(submission);
  }

  #replace(submission: Submission): void {
    const { id, action } = submission;
    const refersTo = submission.refersTo ?? "";
    const fault = this.#faultOf(submission, refersTo);
    const target = this.standing.get(refersTo);
    if (fault !== undefined || target === undefined) {
      const parameters = { submission: id, refersTo, fault: fault ?? "unknown" } as const;
      const location = { ...place(submission), pointer: "/refersTo" };
      this.findings.push(findingOf(submissionReference, { parameters, location, value: refersTo }));
      this.refused.push(submission);
      return;
    }
    this.standing.delete(refersTo);
    const how = action === "correct" ? "corrected" : "withdrawn";
    this.superseded.push({ submission: target, by: id, how });
    if (action === "correct") this.standing.set(id, submission);
  }

  #faultOf({ id, agency }: Submission, refersTo: string): ReferenceFault | undefined {
    if (refersTo === id) return "itself";
    const seen = this.#seen.get(refersTo);
    if (seen === undefined) return this.#all.has(refersTo) ? "later" : "unknown";
    if (seen.agency !== agency) return "other-agency";
    return this.standing.has(refersTo) ? undefined : "withdrawn";
  }
}

function agree(a: Observation, b: Observation): boolean {
  if (a.value === null || b.value === null) return a.value === b.value;
  const same =
    a.qualifier === b.qualifier &&
    sameAmount({ value: a.value, unit: a.unit }, { value: b.value, unit: b.unit });
  return same || restates({ earlier: a, later: b }) || restates({ earlier: b, later: a });
}

function* conflicts(rows: readonly CombinedRow<Observation>[]): Generator<Finding> {
  const byFigure = new Map<string, CombinedRow<Observation>[]>();
  for (const row of rows) {
    const key = figureKey(row.row);
    const before = byFigure.get(key) ?? [];
    const other = before.find(
      ({ agency, row: earlier }) => agency !== row.agency && !agree(earlier, row.row),
    );
    if (other !== undefined) {
      const { indicator, component, period, valueText } = row.row;
      yield findingOf(submissionConflict, {
        parameters: {
          indicator: component === null ? indicator : `${indicator}.${component}`,
          period: canonicalPeriod(period),
          agency: row.agency,
          value: valueText,
          otherAgency: other.agency,
          otherValue: other.row.valueText,
        },
        location: { input: row.submission },
        value: valueText,
        related: [{ input: other.submission }],
      });
    }
    byFigure.set(key, [...before, row]);
  }
}

/**
 * Puts submissions together: corrections replace what they correct, withdrawals take back, the rest adds up.
 *
 * A correction replaces the whole of an earlier submission of the same agency; it may itself be corrected or withdrawn.
 * Submissions count in the order of `submittedOn`, those of one day in the order given, but for corrections, which
 * follow what they correct. One that refers to what is unknown, later, withdrawn or another agency's is refused and changes
 * nothing. Nothing is lost: every vintage stays, two agencies that contradict each other about one figure both
 * stay and are a finding, and `superseded` and `refused` hold the rest. Empty in, empty out.
 *
 * @example
 * combineSubmissions([]).observations; // => []
 */
export function combineSubmissions(submissions: readonly Submission[]): CombinedSubmissions {
  const combination = new Combination(submissions);
  for (const submission of inOrder(submissions)) combination.apply(submission);
  const observations: CombinedRow<Observation>[] = [];
  const taskReports: CombinedRow<TaskReport>[] = [];
  for (const { id, agency, submittedOn, ...rows } of combination.standing.values()) {
    const from = { submission: id, agency, submittedOn };
    for (const row of rows.observations) observations.push({ row, ...from });
    for (const row of rows.taskReports) taskReports.push({ row, ...from });
  }
  const findings = [...combination.findings, ...conflicts(observations)];
  const { superseded, refused } = combination;
  return { observations, taskReports, superseded, refused, findings };
}
