import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { deadlineStatus } from "./deadline-status.ts";

describe("deadlineStatus", () => {
  it.each([
    { on: "2026-11-10", doneOn: null, status: "on-time", days: 7 },
    { on: "2026-11-14", doneOn: null, status: "due-soon", days: 3 },
    { on: "2026-11-17", doneOn: null, status: "due-soon", days: 0 },
    { on: "2026-11-18", doneOn: null, status: "overdue", days: -1 },
    { on: "2026-11-18", doneOn: "2026-11-17", status: "on-time", days: 0 },
    { on: "2026-11-30", doneOn: "2026-11-18", status: "overdue", days: -1 },
    { on: "2026-11-16", doneOn: "2026-11-16", status: "on-time", days: 1 },
    { on: "2026-11-16", doneOn: "2026-11-17", status: "due-soon", days: 1 },
  ])("on $on, done on $doneOn: $status", ({ on, doneOn, status, days }) => {
    const comparedOn = doneOn !== null && doneOn <= on ? doneOn : on;
    expect(deadlineStatus({ deadline: "2026-11-17", doneOn, on, dueSoonDays: 3 })).toEqual({
      status,
      comparedOn,
      daysToDeadline: days,
    });
  });

  it("never calls what has no deadline on time or overdue", () => {
    expect(
      deadlineStatus({ deadline: null, doneOn: "2026-11-17", on: "2026-11-18", dueSoonDays: 3 }),
    ).toEqual({
      status: "no-deadline",
      comparedOn: null,
      daysToDeadline: null,
    });
  });

  it.each([
    { given: { deadline: "17/11/2026" }, message: "deadlineStatus: deadline must be a day" },
    { given: { doneOn: "" }, message: "deadlineStatus: doneOn must be a day" },
    { given: { on: "2026" }, message: "deadlineStatus: on must be a day" },
    {
      given: { dueSoonDays: -1 },
      message: "deadlineStatus: dueSoonDays must be a whole number from 0, got -1",
    },
    { given: { dueSoonDays: Number.NaN }, message: "got NaN" },
  ])("throws: $message", ({ given, message }) => {
    const right = { deadline: "2026-11-17", doneOn: null, on: "2026-11-18", dueSoonDays: 3 };
    expect(() => deadlineStatus({ ...right, ...given })).toThrow(message);
  });

  it("only gets worse as the days pass", () => {
    const order = ["on-time", "due-soon", "overdue"];
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(20), (first, later, dueSoonDays) => {
        const rank = (days: number): number =>
          order.indexOf(
            deadlineStatus({
              deadline: "2026-11-17",
              doneOn: null,
              on: addDays("2026-10-20", days),
              dueSoonDays,
            }).status,
          );
        expect(rank(first + later)).toBeGreaterThanOrEqual(rank(first));
      }),
    );
  });
});
