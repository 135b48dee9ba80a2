import type { Agency, Finding, Plan } from "@kehoach/model";
import { checkEnvelope, type Envelope } from "../check-envelope.ts";
import type { EnvelopeKey, KeyedCell } from "../dataset-reader.ts";
import { FindingsBudget } from "../findings-budget.ts";
import { SharedCells } from "../shared-cells.ts";
import type { SourceRecord } from "../source-record.ts";
import type { TableLayout } from "../table/table-layout.ts";
import { yearOf } from "../table/title-block.ts";
import { planFinders } from "./plan-finders.ts";
import type { RecordContext } from "./read-observation.ts";
import { RecordsSurvey } from "./survey.ts";

/** Told of what is in a file as it is walked through. */
export interface RecordSinks {
  readonly onFinding: (finding: Finding) => void;
  readonly onRecord: (record: SourceRecord<string>) => void;
  /** Told how a table was understood, after its records. */
  readonly onLayout: (layout: TableLayout) => void;
  readonly onEnvelope: (cells: ReadonlyMap<EnvelopeKey, KeyedCell>) => void;
  /** Whether there is no point in going on. */
  readonly isSpent: () => boolean;
}

/** What a whole file in memory is read by. */
export interface ReadRecordsOptions {
  readonly plan: Plan;
  readonly agencies?: readonly Agency[] | undefined;
  readonly input: string | undefined;
  /** Goes through the file from its start; this is done twice. */
  readonly walk: (sinks: RecordSinks) => void;
  /** Takes a record; gives what is wrong with it. */
  readonly take: (
    record: SourceRecord<string>,
    context: RecordContext & { readonly envelope: Envelope },
  ) => Iterable<Finding>;
}

/**
 * Reads the records of a file that is held in memory, as a stream would be read: a first walk finds out how its numbers
 * and days are written and what a submission says of itself, a second one takes the records.
 *
 * Of a submission that is wrong in itself, or that takes another one back, no record is taken.
 *
 * @returns What is wrong, up to as many findings as are gathered at most.
 */
export function readRecords({ plan, agencies, input, walk, take }: ReadRecordsOptions): readonly Finding[] {
  const budget = new FindingsBudget(input);
  const survey = new RecordsSurvey();
  const cells = new Map<EnvelopeKey, KeyedCell>();
  let titleYear: number | null = null;
  walk({
    // told in the second walk
    onFinding: () => {},
    onRecord: (record) => survey.add(record),
    onLayout: (layout) => {
      titleYear = layout.year;
    },
    onEnvelope: (told) => {
      for (const [key, cell] of told) cells.set(key, cell);
    },
    isSpent: () => false,
  });
  const finders = planFinders({ plan, agencies });
  const envelope = checkEnvelope(cells, { input, plan, finders });
  budget.add(envelope.findings);
  const isTaken = !envelope.withdraws && !envelope.findings.some(({ severity }) => severity === "error");
  const { agency, period } = envelope;
  const defaults = {
    ...(agency === undefined ? {} : { agency }),
    ...(period === undefined ? {} : { period }),
  };
  const year = titleYear ?? yearOf(period);
  const context = { plan, finders, survey: survey.result(), defaults, year, envelope };
  const sharedCells = new SharedCells();
  walk({
    onFinding: (finding) => budget.add([finding]),
    onRecord: (record) => {
      if (isTaken) budget.add(sharedCells.unseen(record, take(record, context)));
    },
    onLayout: () => {},
    onEnvelope: () => {},
    isSpent: () => budget.isSpent,
  });
  return budget.findings;
}
