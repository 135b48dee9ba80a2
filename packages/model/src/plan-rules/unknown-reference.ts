import { closest } from "@kehoach/text";
import { jsonPointer } from "../json-pointer.ts";
import type { Plan } from "../plan.ts";
import { planRule } from "./plan-rule.ts";
import { quotationsOf } from "./quotations-of.ts";

interface Reference {
  readonly to: string;
  readonly among: ReadonlySet<string>;
  readonly path: readonly (string | number)[];
}

function* referencesOf(plan: Plan): Generator<Reference> {
  const ids = (parts: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(parts.map(({ id }) => id));
  const documents = ids(plan.documents);
  const provisions = ids(plan.provisions);
  const agencies = ids(plan.agencies);
  const areas = ids(plan.areas);
  const groups = ids(plan.taskGroups);
  const assignments = ids(plan.assignments);
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const indicatorCodes = new Set(indicators.keys());

  yield { to: plan.document, among: documents, path: ["document"] };
  yield { to: plan.area, among: areas, path: ["area"] };
  yield { to: plan.source.lastProvision, among: provisions, path: ["source", "lastProvision"] };
  for (const [index, { parent }] of plan.provisions.entries()) {
    if (parent !== null) yield { to: parent, among: provisions, path: ["provisions", index, "parent"] };
  }
  for (const [index, { parent }] of plan.areas.entries()) {
    if (parent !== null) yield { to: parent, among: areas, path: ["areas", index, "parent"] };
  }
  for (const { quotation, path } of quotationsOf(plan)) {
    yield { to: quotation.provision, among: provisions, path: [...path, "provision"] };
  }
  for (const [index, target] of plan.targets.entries()) {
    yield { to: target.indicator, among: indicatorCodes, path: ["targets", index, "indicator"] };
    const indicator = indicators.get(target.indicator);
    // the components of an indicator that is not there are not known
    if (target.kind === "composition" && indicator !== undefined) {
      const among = new Set(indicator.components.map(({ code }) => code));
      for (const [place, share] of target.shares.entries()) {
        yield { to: share.component, among, path: ["targets", index, "shares", place, "component"] };
      }
    }
    const assumed =
      target.kind === "average-growth"
        ? { name: "assumedYears", document: target.assumedYears?.document }
        : target.kind === "cumulative"
          ? { name: "assumedMeaning", document: target.assumedMeaning?.document }
          : undefined;
    if (assumed?.document != null) {
      yield { to: assumed.document, among: documents, path: ["targets", index, assumed.name, "document"] };
    }
  }
  for (const [index, assignment] of plan.assignments.entries()) {
    yield { to: assignment.group, among: groups, path: ["assignments", index, "group"] };
    for (const role of ["leads", "coordinators"] as const) {
      for (const [place, { agency }] of assignment[role].entries()) {
        yield { to: agency, among: agencies, path: ["assignments", index, role, place, "agency"] };
      }
    }
  }
  for (const [index, task] of plan.tasks.entries()) {
    yield { to: task.assignment, among: assignments, path: ["tasks", index, "assignment"] };
    for (const [place, { agency }] of task.partners.entries()) {
      yield { to: agency, among: agencies, path: ["tasks", index, "partners", place, "agency"] };
    }
  }
}

/** A part refers to something that the plan does not have. */
export const unknownReference = planRule<{ reference: string }>(
  {
    id: "plan.unknown-reference",
    severity: "error",
    title: {
      vi: "Dẫn tới mục không có trong kế hoạch",
      en: "A reference to something the plan does not have",
    },
    message: ({ reference }) => ({
      vi: `“${reference}” không có trong kế hoạch.`,
      en: `The plan has no "${reference}".`,
    }),
    fix: () => ({
      vi: "Sửa mã cho đúng, hoặc bổ sung mục còn thiếu.",
      en: "Correct the id, or add what it refers to.",
    }),
  },
  function* (plan) {
    for (const { to, among, path } of referencesOf(plan)) {
      if (among.has(to)) continue;
      yield {
        parameters: { reference: to },
        location: { pointer: jsonPointer(path) },
        value: to,
        suggestions: closest(to, [...among]).map((value) => ({ value, confidence: "likely" })),
      };
    }
  },
);
