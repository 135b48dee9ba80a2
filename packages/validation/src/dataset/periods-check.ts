import { latestDayOf, periodInterval } from "@kehoach/calendar";
import { type Finding, findingOf, type Location } from "@kehoach/model";
import { periodOutsidePlan } from "../rules/period-outside-plan.ts";
import { ruleFutureDay } from "../rules/rule-future-day.ts";
import { type DisorderKind, ruleOrder } from "../rules/rule-order.ts";
import type { CheckContext, CheckRun, DatasetCheck, LocatedObservation } from "./dataset-check.ts";

function* outsidePlan(
  period: string,
  { plan: { horizon }, location }: { readonly plan: CheckContext["plan"]; readonly location: Location },
): Generator<Finding> {
  if (periodInterval(period).end <= `${horizon.to}-12-31`) return;
  const parameters = { period, from: horizon.from, to: horizon.to };
  yield findingOf(periodOutsidePlan, { parameters, location, value: period });
}

function* disorder({ observation, locationOf }: LocatedObservation): Generator<Finding> {
  const { period, publishedOn, release } = observation;
  if (publishedOn === null || release === "planned") return;
  const { start, end } = periodInterval(period);
  const published = latestDayOf(publishedOn);
  const found = (kind: DisorderKind, later: string): Finding =>
    findingOf(ruleOrder, {
      parameters: { kind, earlier: publishedOn, later },
      location: locationOf("published_on"),
      value: publishedOn,
    });
  if (published < start) yield found("published-before-period", start);
  else if (release === "official" && published < end) yield found("official-before-end", end);
}

function* notBegun(
  period: string,
  { clock, location }: { readonly clock: string; readonly location: Location },
): Generator<Finding> {
  const { start: day } = periodInterval(period);
  if (day <= clock) return;
  yield findingOf(ruleFutureDay, { parameters: { kind: "period", day, clock }, location, value: period });
}

function start({ plan, clock }: CheckContext): CheckRun {
  return {
    *observation(item) {
      const { observation, locationOf } = item;
      const { period, publishedOn } = observation;
      yield* outsidePlan(period, { plan, location: locationOf("period") });
      if (observation.release !== "planned") {
        yield* notBegun(period, { clock, location: locationOf("period") });
      }
      yield* disorder(item);
      // a month that has begun may have been published on one of its past days
      if (publishedOn !== null && publishedOn.slice(0, 10) > clock.slice(0, publishedOn.length)) {
        yield findingOf(ruleFutureDay, {
          parameters: { kind: "published", day: publishedOn, clock },
          location: locationOf("published_on"),
          value: publishedOn,
        });
      }
    },
    *taskReport({ taskReport, locationOf }) {
      const { period, reportedOn, completedOn } = taskReport;
      yield* outsidePlan(period, { plan, location: locationOf("period") });
      yield* notBegun(period, { clock, location: locationOf("period") });
      const days = [
        { kind: "reported", day: reportedOn, field: "reported_on" },
        { kind: "completed", day: completedOn, field: "completed_on" },
      ] as const;
      for (const { kind, day, field } of days) {
        if (day === null || day <= clock) continue;
        const parameters = { kind, day, clock };
        yield findingOf(ruleFutureDay, { parameters, location: locationOf(field), value: day });
      }
    },
  };
}

/** Periods after the plan or yet to begin, days after the clock, figures that were published before there could be any. */
export const periodsCheck: DatasetCheck = { rules: [periodOutsidePlan, ruleFutureDay, ruleOrder], start };
