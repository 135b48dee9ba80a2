import {
  type Finding,
  findingOf,
  isDay,
  type Location,
  type Plan,
  SUBMISSION_ACTION_LABELS,
  SUBMISSION_ACTIONS,
  SUBMISSION_SCHEMA_VERSION,
} from "@kehoach/model";
import { closest, fold } from "@kehoach/text";
import { shownText } from "./csv/shown-text.ts";
import type { EnvelopeKey, KeyedCell } from "./dataset-reader.ts";
import { cellText } from "./grid.ts";
import type { PlanFinders } from "./records/plan-finders.ts";
import { readPeriod } from "./records/read-period.ts";
import { cellDateFormat } from "./rules/cell-date-format.ts";
import { cellPeriodFormat } from "./rules/cell-period-format.ts";
import { codeUnknown } from "./rules/code-unknown.ts";
import { refUnknown } from "./rules/ref-unknown.ts";
import { submissionMismatch } from "./rules/submission-mismatch.ts";
import { submissionReference } from "./rules/submission-reference.ts";
import { submissionVersion } from "./rules/submission-version.ts";
import { submissionWithdrawal } from "./rules/submission-withdrawal.ts";
import { suggestionsOf } from "./suggestions-of.ts";

/** What a submission says of its rows. */
export interface Envelope {
  /** `id` of the agency, `undefined` if it names none that is known. */
  readonly agency: string | undefined;
  /** Code of the period, `undefined` if it names none. */
  readonly period: string | undefined;
  readonly withdraws: boolean;
  readonly findings: readonly Finding[];
}

/** Reads what a submission says of itself and checks it against the plan. Empty for data without an envelope. */
export function checkEnvelope(
  cells: ReadonlyMap<EnvelopeKey, KeyedCell>,
  {
    input,
    plan,
    finders,
  }: { readonly input: string | undefined; readonly plan: Plan; readonly finders: PlanFinders },
): Envelope {
  const findings: Finding[] = [];
  const textOf = (key: EnvelopeKey): string => cellText(cells.get(key)?.cell).trim();
  const locationOf = (key: EnvelopeKey): Location => {
    const cell = cells.get(key);
    return { input, ...(cell === undefined ? { pointer: "" } : { line: cell.line, pointer: cell.pointer }) };
  };
  const found = (key: EnvelopeKey): { readonly location: Location; readonly value: string } => ({
    location: locationOf(key),
    value: shownText(textOf(key)),
  });

  const version = textOf("schemaVersion");
  if (version !== "" && version !== SUBMISSION_SCHEMA_VERSION) {
    const parameters = { version: shownText(version), expected: SUBMISSION_SCHEMA_VERSION };
    findings.push(findingOf(submissionVersion, { parameters, ...found("schemaVersion") }));
  }
  const planId = textOf("plan");
  if (planId !== "" && planId !== plan.id) {
    const parameters = { part: "plan", found: shownText(planId), expected: plan.id } as const;
    const suggestions = suggestionsOf(isNumberOf(plan, planId) ? [plan.id] : [], "likely");
    findings.push(findingOf(submissionMismatch, { parameters, ...found("plan"), suggestions }));
  }
  const agency = agencyOf(textOf("agency"), finders);
  if (agency.kind === "unknown") {
    const suggestions = suggestionsOf(agency.suggestions, "likely");
    const parameters = { kind: "agency", text: shownText(textOf("agency")) } as const;
    findings.push(findingOf(refUnknown, { parameters, ...found("agency"), suggestions }));
  }
  const periodText = textOf("period");
  const period = periodText === "" ? undefined : readPeriod(periodText);
  if (period?.kind === "unknown") {
    const parameters = { text: shownText(periodText) };
    findings.push(
      findingOf(cellPeriodFormat, { parameters, ...found("period"), suggestions: period.suggestions }),
    );
  }
  const action = textOf("action");
  const known = SUBMISSION_ACTIONS.find((candidate) => candidate === action);
  if (action !== "" && known === undefined) {
    const parameters = {
      column: "action",
      text: shownText(action),
      allowed: SUBMISSION_ACTIONS,
      allowedVi: SUBMISSION_ACTIONS.map((code) => SUBMISSION_ACTION_LABELS[code].vi),
    };
    const suggestions = suggestionsOf(closest(action.slice(0, 100), SUBMISSION_ACTIONS), "likely");
    findings.push(findingOf(codeUnknown, { parameters, ...found("action"), suggestions }));
  }
  const refersTo = textOf("refersTo");
  if ((known === "correct" || known === "withdraw") && refersTo === "") {
    const parameters = { submission: shownText(textOf("id")), refersTo: "", fault: "missing" } as const;
    findings.push(
      findingOf(submissionReference, {
        parameters,
        location: locationOf(cells.has("refersTo") ? "refersTo" : "action"),
      }),
    );
  }
  if (known === "withdraw") {
    const parameters = { refersTo: shownText(refersTo) };
    findings.push(findingOf(submissionWithdrawal, { parameters, ...found("action") }));
  }
  const submittedOn = textOf("submittedOn");
  if (submittedOn !== "" && !isDay(submittedOn)) {
    const parameters = { text: shownText(submittedOn), months: false };
    findings.push(findingOf(cellDateFormat, { parameters, ...found("submittedOn") }));
  }
  return {
    agency: agency.kind === "known" ? agency.id : undefined,
    period: period === undefined || period.kind === "unknown" ? undefined : period.code,
    withdraws: known === "withdraw",
    findings,
  };
}

/** Whether a text is the number of the document that a plan is in. */
function isNumberOf({ document, documents }: Plan, text: string): boolean {
  const own = documents.find(({ id }) => id === document);
  return own !== undefined && fold(own.number.text) === fold(text.slice(0, 100));
}

type EnvelopeAgency =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly id: string }
  | { readonly kind: "unknown"; readonly suggestions: readonly string[] };

function agencyOf(text: string, { agencies }: PlanFinders): EnvelopeAgency {
  if (text === "") return { kind: "none" };
  const found = agencies.find(text);
  switch (found.kind) {
    case "exact":
    case "alike":
      return { kind: "known", id: found.id };
    case "ambiguous":
      return { kind: "unknown", suggestions: found.candidates };
    case "unknown":
      return { kind: "unknown", suggestions: found.suggestions };
  }
}
