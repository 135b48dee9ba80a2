import { cellText } from "../../src/grid.ts";
import type { TypedTable } from "./check-table.ts";
import type { Check } from "./descriptors.ts";
import { textsOf } from "./read-table.ts";
import { problem, type TableProblem } from "./table-problem.ts";

const REQUIRED_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "table-dimensions": [],
  "ascii-value": [],
  "deviated-cell": [],
  "duplicate-row": [],
  "forbidden-value": ["fieldName", "values"],
};

const DEVIATION_THRESHOLD = 5_000;

/** What is wrong with a check itself. */
export function checkProblem(check: Check): TableProblem | undefined {
  const required = REQUIRED_OPTIONS[check.type];
  if (required === undefined) {
    return problem("check-error", { note: `check type "${check.type}" is not supported` });
  }
  const missing = required.find((option) => check[option] === undefined);
  return missing === undefined
    ? undefined
    : problem("check-error", { note: `'${missing}' is a required property` });
}

/** What a check that is asked for by name finds in a table. */
export function runCheck(check: Check, table: TypedTable): readonly TableProblem[] {
  switch (check.type) {
    case "table-dimensions":
      return dimensions(check, table);
    case "ascii-value":
      return table.rows.flatMap((row) =>
        textsOf(row).flatMap((text, place) =>
          [...text].some((character) => character > "\u007f")
            ? [problem("ascii-value", { rowNumber: row.row, fieldNumber: place + 1 })]
            : [],
        ),
      );
    case "duplicate-row":
      return duplicateRows(table);
    case "forbidden-value":
      return forbiddenValues(check, table);
    default:
      return deviatedCells(check, table);
  }
}

function dimensions(check: Check, { fields, rows }: TypedTable): readonly TableProblem[] {
  const counts = [
    ["fields", "Fields", fields.length],
    ["rows", "Rows", rows.length],
  ] as const;
  return counts.flatMap(([noun, key, count]) => {
    const limits = [
      ["required", check[`num${key}`], (limit: number) => count === limit],
      ["minimum", check[`min${key}`], (limit: number) => count >= limit],
      ["maximum", check[`max${key}`], (limit: number) => count <= limit],
    ] as const;
    return limits.flatMap(([word, limit, isKept]) =>
      typeof limit !== "number" || isKept(limit)
        ? []
        : [problem("table-dimensions", { note: `number of ${noun} is ${count}, the ${word} is ${limit}` })],
    );
  });
}

function duplicateRows({ rows }: TypedTable): readonly TableProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = JSON.stringify(textsOf(row));
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem("duplicate-row", { rowNumber: row.row })];
  });
}

function forbiddenValues(
  { fieldName, values }: Check,
  { fields, rows }: TypedTable,
): readonly TableProblem[] {
  const place = fields.findIndex(({ name }) => name === fieldName);
  if (place < 0) return [problem("check-error", { note: "the field is not there" })];
  const forbidden = Array.isArray(values) ? values.map(String) : [];
  return rows.flatMap((row) =>
    forbidden.includes(cellText(row.cells[place]))
      ? [problem("forbidden-value", { rowNumber: row.row, fieldNumber: place + 1 })]
      : [],
  );
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}

function deviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return Math.sqrt(squares / (numbers.length - 1));
}

function deviatedCells(
  { interval = 3, ignoreFields = [] }: Check,
  { fields, rows }: TypedTable,
): readonly TableProblem[] {
  const ignored = Array.isArray(ignoreFields) ? ignoreFields.map(String) : [];
  return fields.flatMap(({ name, type }, place) => {
    if (type !== "string" || ignored.includes(name)) return [];
    const sizes = rows.flatMap((row) => {
      const size = [...cellText(row.cells[place])].length;
      return size === 0 ? [] : [{ row: row.row, size }];
    });
    if (sizes.length < 2) return [];
    const numbers = sizes.map(({ size }) => size);
    const limit = Math.max(DEVIATION_THRESHOLD, median(numbers) + deviation(numbers) * Number(interval));
    return sizes
      .filter(({ size }) => size > limit)
      .map(({ row }) =>
        problem("deviated-cell", { note: `cell at row "${row}" and field "${name}" has deviated size` }),
      );
  });
}
