import { type Finding, SEVERITIES, type Severity } from "@kehoach/model";
import { positionOf } from "./cell-reference.ts";

/** Most cells of a copy that get a comment. */
export const MAXIMUM_COMMENTS = 1_000;

/** Most findings in the table of a copy's first sheet. */
export const MAXIMUM_LISTED = 10_000;

/** Most findings that one comment tells in full. */
const MAXIMUM_TOLD = 10;

/** What is said at one cell, or at the first filled cell of a row where `column` is `null`. */
export interface CellMark {
  readonly row: number;
  readonly column: number | null;
  /** Of the worst finding. */
  severity: Severity;
  /** Those that are told in full. */
  readonly findings: Finding[];
  /** All of them. */
  count: number;
}

/** A cell by its place, `sheet` as the finding names it. */
export interface MarkedSheet {
  readonly sheet: string | undefined;
  readonly marks: readonly CellMark[];
}

/** Collects findings in bounded memory: exact counts, and of places and findings the worst and first ones. */
export class AnnotationMarks {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #listed: Readonly<Record<Severity, Finding[]>> = { error: [], warning: [], info: [] };
  readonly #places = new Map<string, { readonly sheet: string | undefined; readonly mark: CellMark }>();
  readonly #kept: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  add(finding: Finding): void {
    const { severity, location } = finding;
    this.counts[severity]++;
    const listed = this.#listed[severity];
    if (listed.length < MAXIMUM_LISTED) listed.push(finding);
    const place = placeOf(finding);
    if (place === undefined) return;
    const key = JSON.stringify([location.sheet ?? null, place.row, place.column]);
    const known = this.#places.get(key);
    if (known !== undefined) {
      const { mark } = known;
      mark.count++;
      if (mark.findings.length < MAXIMUM_TOLD) mark.findings.push(finding);
      mark.severity = worse(mark.severity, severity);
    } else if (this.#kept[severity] < MAXIMUM_COMMENTS) {
      this.#kept[severity]++;
      const mark: CellMark = { ...place, severity, findings: [finding], count: 1 };
      this.#places.set(key, { sheet: location.sheet, mark });
    }
  }

  /** Findings for the table, worst ones first, each severity in the order in which they came. */
  get listed(): readonly Finding[] {
    return SEVERITIES.flatMap((severity) => this.#listed[severity]).slice(0, MAXIMUM_LISTED);
  }

  get total(): number {
    return SEVERITIES.reduce((sum, severity) => sum + this.counts[severity], 0);
  }

  /** The cells to be marked, by sheet. Where there are too many, those with errors go first. */
  get sheets(): readonly MarkedSheet[] {
    const places = [...this.#places.values()];
    const chosen = SEVERITIES.flatMap((severity) =>
      places.filter(({ mark }) => mark.severity === severity),
    ).slice(0, MAXIMUM_COMMENTS);
    const sheets = new Map<string | undefined, CellMark[]>();
    for (const { sheet, mark } of chosen) {
      const marks = sheets.get(sheet);
      if (marks === undefined) sheets.set(sheet, [mark]);
      else marks.push(mark);
    }
    return [...sheets].map(([sheet, marks]) => ({ sheet, marks }));
  }
}

/** Where a finding stands in its sheet, `undefined` if it is about no row. */
export function placeOf({
  location: { cell, row, column },
}: Finding): { readonly row: number; readonly column: number | null } | undefined {
  const position = cell === undefined ? undefined : positionOf(cell);
  if (position !== undefined) return position;
  return row === undefined ? undefined : { row, column: column?.index ?? null };
}

/** The worse of two severities. */
export function worse(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}
