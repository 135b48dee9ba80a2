import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodeFinder } from "./code-finder.ts";
import { taskPlan } from "./fixtures/task-plan.ts";

const tasks = new CodeFinder(taskPlan.tasks.map(({ id }) => ({ id, names: [] })));
const agencies = new CodeFinder(
  taskPlan.agencies.map(({ id, name, otherNames }) => ({ id, names: [name.vi, name.en, ...otherNames] })),
);

describe("a task is found", () => {
  it.each([
    { name: "by its code", text: "III.1.đ.1", expected: { kind: "exact", id: "III.1.đ.1" } },
    {
      name: "by its code that folds like another",
      text: "III.1.d.1",
      expected: { kind: "exact", id: "III.1.d.1" },
    },
    { name: "in lower case", text: "iii.2.c.5", expected: { kind: "alike", id: "III.2.c.5" } },
    { name: "in capitals with the stroke", text: "III.1.Đ.1", expected: { kind: "alike", id: "III.1.đ.1" } },
    { name: "with the look-alike Ð", text: "III.1.Ð.1", expected: { kind: "alike", id: "III.1.đ.1" } },
    {
      name: "with blanks and a full stop",
      text: " III. 2.a. 1.",
      expected: { kind: "alike", id: "III.2.a.1" },
    },
    {
      name: "not at all where d and đ are both possible",
      text: "III.1.D.1",
      expected: { kind: "ambiguous", candidates: ["III.1.d.1", "III.1.đ.1"] },
    },
    {
      name: "not at all under other marks on the d",
      text: "III.1.ḍ.1",
      expected: { kind: "ambiguous", candidates: ["III.1.d.1", "III.1.đ.1"] },
    },
    {
      name: "as a suggestion under a broken font",
      text: "III.1.ñ.1",
      expected: { kind: "unknown", suggestions: ["III.1.đ.1"] },
    },
    {
      name: "not at all under a text that is like nothing",
      text: "báo cáo",
      expected: { kind: "unknown", suggestions: [] },
    },
    { name: "not at all under an empty text", text: "", expected: { kind: "unknown", suggestions: [] } },
  ])("$name", ({ text, expected }) => {
    expect(tasks.find(text)).toEqual(expected);
  });

  it("as a suggestion where the number is wrong", () => {
    expect(tasks.find("III.1.b.9")).toMatchObject({
      kind: "unknown",
      suggestions: ["III.1.b.1", "III.1.b.2", "III.1.a.1"],
    });
  });
});

describe("an agency is found", () => {
  it.each([
    { name: "by its name", text: "Sở Xây dựng" },
    { name: "without marks", text: "so xay dung" },
    { name: "in English", text: "Department of Construction" },
  ])("$name", ({ text }) => {
    expect(agencies.find(text)).toEqual({ kind: "alike", id: "department-of-construction" });
  });

  it("not at all where two have the name", () => {
    const twins = new CodeFinder([
      { id: "a", names: ["Ban Quản lý"] },
      { id: "b", names: ["Ban quản lý"] },
    ]);
    expect(twins.find("ban quan ly")).toEqual({ kind: "ambiguous", candidates: ["a", "b"] });
  });
});

describe("whatever is written", () => {
  it("every code finds itself, and an answer is one of the codes", () => {
    const ids = taskPlan.tasks.map(({ id }) => id as string);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...ids), fc.string(), fc.string({ unit: "binary" })), (text) => {
        const found = tasks.find(text);
        if (ids.includes(text)) expect(found).toEqual({ kind: "exact", id: text });
        else if (found.kind === "alike") expect(ids).toContain(found.id);
        else expect(found.kind).not.toBe("exact");
      }),
    );
  });

  it("guesses are given up for long texts and after many of them", () => {
    expect(tasks.find(`III.1.b.9${" ".repeat(200)}`)).toEqual({ kind: "unknown", suggestions: [] });
    const worn = new CodeFinder([{ id: "III.1.b.1", names: [] }]);
    for (let place = 0; place < 500; place++) worn.find(`none ${place}`);
    expect(worn.find("III.1.b.2")).toEqual({ kind: "unknown", suggestions: [] });
  });
});
