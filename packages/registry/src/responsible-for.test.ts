import { plan7099 } from "@kehoach/binh-duong";
import { registryData } from "@kehoach/binh-duong/registry";
import { CERTAINTIES } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { createRegistry } from "./registry.ts";
import { responsibleFor } from "./responsible-for.ts";

const registry = createRegistry(registryData);

describe("responsibleFor", () => {
  it.each([
    {
      task: "III.3.b.1",
      on: "2024-12-31",
      ids: ["department-of-labour-invalids-and-social-affairs"],
      certainty: "enacted",
    },
    {
      task: "III.3.b.1",
      on: "2025-03-01",
      ids: ["department-of-education-and-training"],
      certainty: "national-pattern",
    },
    {
      task: "III.3.b.1",
      on: "2026-11-23",
      ids: ["hcmc-department-of-education-and-training"],
      certainty: "national-pattern",
    },
    {
      task: "III.7.a.1",
      on: "2025-06-30",
      ids: ["department-of-culture-sports-and-tourism"],
      certainty: "enacted",
    },
    {
      task: "III.7.a.1",
      on: "2025-07-01",
      ids: ["hcmc-department-of-culture-and-sports"],
      certainty: "enacted",
    },
    { task: "III.7.a.2", on: "2025-07-01", ids: ["hcmc-department-of-tourism"], certainty: "enacted" },
    { task: "III.2.d.1", on: "2025-07-27", ids: ["industrial-parks-management-board"], certainty: "enacted" },
    {
      task: "III.2.d.1",
      on: "2025-07-28",
      ids: ["hcmc-export-processing-and-industrial-zones-board"],
      certainty: "enacted",
    },
    {
      task: "III.6.a.1",
      on: "2026-09-14",
      ids: [
        "hcmc-department-of-agriculture-and-environment",
        "hcmc-department-of-agriculture-and-environment",
      ],
      certainty: "national-pattern",
    },
    {
      task: "III.6.a.1",
      on: "2026-09-15",
      ids: ["hcmc-department-of-industry-and-trade", "hcmc-department-of-agriculture-and-environment"],
      certainty: "national-pattern",
    },
    {
      task: "III.6.a.1",
      on: "2027-03-01",
      ids: [
        "hcmc-department-of-agriculture-and-environment",
        "hcmc-department-of-agriculture-and-environment",
      ],
      certainty: "national-pattern",
    },
    {
      task: "III.7.b.3",
      on: "2026-11-23",
      ids: ["hcmc-department-of-health", "hcmc-department-of-home-affairs"],
      certainty: "national-pattern",
    },
  ])("$task on $on is for $ids", ({ task, on, ids, certainty }) => {
    const { answers, gaps } = responsibleFor(registry, { plan: plan7099, task, on });
    expect(gaps).toEqual([]);
    expect(answers.map(({ agency }) => agency.id)).toEqual(ids);
    for (const answer of answers) expect(answer.certainty).toBe(certainty);
  });

  it.each([
    { task: "III.1.c.1", last: "department-of-culture-sports-and-tourism" },
    { task: "III.5.b.1", last: "cooperative-alliance" },
  ])("says that nobody is known for $task", ({ task, last }) => {
    const { answers, gaps } = responsibleFor(registry, { plan: plan7099, task, on: "2026-11-23" });
    expect(answers).toEqual([]);
    expect(gaps.map(({ agency, reason, lastDay }) => [agency.id, reason, lastDay])).toEqual([
      [last, "no-successor-known", "2025-06-30"],
    ]);
  });

  it.each(["2024-12-31", "2025-03-01", "2025-07-27", "2026-11-23"])(
    "claims for no task more than its weakest step on %s, and marks functions as inferred",
    (on) => {
      for (const { id } of plan7099.tasks) {
        const { answers, gaps } = responsibleFor(registry, { plan: plan7099, task: id, on });
        expect(answers.length + gaps.length).toBeGreaterThan(0);
        for (const { certainty, via, function: touched } of answers) {
          expect(touched?.basis).toBe("inferred");
          for (const { event } of via) {
            expect(CERTAINTIES.indexOf(certainty)).toBeGreaterThanOrEqual(
              CERTAINTIES.indexOf(event.certainty),
            );
          }
        }
      }
    },
  );

  it("refuses a task that is not in the plan", () => {
    expect(() => responsibleFor(registry, { plan: plan7099, task: "III.9", on: "2025-01-01" })).toThrow(
      /responsibleFor: task must be in the plan, got "III.9"/,
    );
  });
});
