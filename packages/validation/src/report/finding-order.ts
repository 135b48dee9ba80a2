import { type Finding, SEVERITIES } from "@kehoach/model";
import { comparePointers } from "./compare-pointers.ts";

/** Where inputs and sheets stand among their like; those with the same number follow their names. */
export interface PlaceRanks {
  readonly input: (input: string) => number;
  readonly sheet: (input: string, sheet: string) => number;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function contentOf({ value, message, parameters, suggestions, related }: Finding): string {
  return JSON.stringify([value, message.vi, parameters, suggestions, related ?? null]);
}

/** What is of no file comes after what is of one; what is of a whole sheet or row comes before its parts. */
function comparePlaces(one: Finding["location"], other: Finding["location"], ranks: PlaceRanks): number {
  if (one.input !== other.input) {
    if (one.input === undefined || other.input === undefined) return one.input === undefined ? 1 : -1;
    return ranks.input(one.input) - ranks.input(other.input) || compareText(one.input, other.input);
  }
  if (one.sheet !== other.sheet) {
    if (one.sheet === undefined || other.sheet === undefined) return one.sheet === undefined ? -1 : 1;
    const { input = "" } = one;
    const byRank = ranks.sheet(input, one.sheet) - ranks.sheet(input, other.sheet);
    return byRank || compareText(one.sheet, other.sheet);
  }
  return (
    (one.row ?? 0) - (other.row ?? 0) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column?.index ?? 0) - (other.column?.index ?? 0) ||
    comparePointers(one.pointer ?? "", other.pointer ?? "") ||
    compareText(one.cell ?? "", other.cell ?? "") ||
    compareText(one.field ?? "", other.field ?? "")
  );
}

/** The order of findings: severity, input, sheet, row, column, rule; at the end their content, so that it is total. */
export function compareFindings(one: Finding, other: Finding, ranks: PlaceRanks): number {
  if (one === other) return 0;
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    comparePlaces(one.location, other.location, ranks) ||
    compareText(one.rule, other.rule) ||
    compareText(contentOf(one), contentOf(other))
  );
}
