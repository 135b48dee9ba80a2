import type { TableProblem } from "./table-problem.ts";

/** One expectation of the tests of frictionless. */
export type Expectation =
  | { readonly valid: boolean }
  | { readonly spec: readonly string[]; readonly expected: readonly (readonly unknown[])[] };

/** What the tests expect of some paths. */
export interface ExpectedTest {
  readonly file: string;
  readonly test: string;
  readonly paths: readonly string[];
  readonly expect: readonly Expectation[];
}

const MESSAGES: Readonly<Record<string, string>> = { "package-error": "The data package has an error: " };

function partOf(problem: TableProblem, task: number, part: string): unknown {
  switch (part) {
    case "taskNumber":
      return task + 1;
    case "rowNumber":
      return problem.rowNumber;
    case "fieldNumber":
      return problem.fieldNumber;
    case "type":
      return problem.type;
    case "note":
      return problem.note;
    case "cells":
      return problem.cells;
    case "message":
      return `${MESSAGES[problem.type] ?? ""}${problem.note}`;
    default:
      return undefined;
  }
}

/** Problems in the form in which an expectation is written. */
export function flattened(
  tasks: readonly (readonly TableProblem[])[],
  spec: readonly string[],
): readonly (readonly unknown[])[] {
  return tasks.flatMap((problems, task) =>
    problems.map((problem) => spec.map((part) => partOf(problem, task, part))),
  );
}
