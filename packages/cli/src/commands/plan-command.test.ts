import { plan7099 } from "@kehoach/binh-duong/plan";
import { describe, expect, it } from "vitest";
import { runInMemory } from "../testing/run-in-memory.ts";

const whole = JSON.stringify(plan7099);

describe("kehoach plan", () => {
  it("prints the plan as the model has it", async () => {
    const { code, stdout, stderr } = await runInMemory(["plan", "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`${JSON.stringify(plan7099, null, 2)}\n`);
    expect(stdout).not.toMatch(/[ñðÐ]/);
    const plan = JSON.parse(stdout);
    expect([plan.taskGroups, plan.assignments, plan.tasks].map(({ length }) => length)).toEqual([7, 24, 48]);
    expect(plan.indicators.filter(({ quantified }: { quantified: boolean }) => quantified)).toHaveLength(12);
  });

  it("shows who answers today for the issuer and for each point", async () => {
    const { stdout } = await runInMemory(["plan", "--lang", "en"], { now: "2026-11-23T03:00:00Z" });
    expect(stdout).toContain("Answers today: People's Committee of Ho Chi Minh City\n");
    expect(stdout).toContain(
      "III.3.b\tDepartment of Labour, Invalids and Social Affairs (implied)\tDepartment of Education and Training of Ho Chi Minh City (by the national pattern)",
    );
  });

  it("keeps the additions of a plan file, and makes its invisible marks visible", async () => {
    const file = JSON.stringify({ ...plan7099, "ghi chú": ["a\u202eb\u009b", { __proto__: null, x: 1 }] });
    const { code, stdout } = await runInMemory(["plan", "--plan", "x.json", "--format", "json"], {
      files: { "x.json": `\uFEFF${file}` },
    });
    expect(code).toBe(0);
    expect(stdout).toContain("a\\u202eb\\u009b");
    expect(JSON.parse(stdout)).toEqual(JSON.parse(file));
  });

  it("reads a plan from standard input", async () => {
    const { code, stdout } = await runInMemory(["plan", "--plan", "-", "--lang", "en"], {
      standardInput: whole,
    });
    expect(code).toBe(0);
    expect(stdout).toContain("7099/KH-UBND, issued 13 December 2024");
  });

  it.each(["vi", "en"])("shows every indicator, point and document in %s", async (language) => {
    const { stdout } = await runInMemory(["plan", "--lang", language]);
    const shown = [
      ...plan7099.indicators.map(({ code }) => code),
      ...plan7099.assignments.map(({ id }) => `\n${id}\t`),
      ...plan7099.documents.map(({ number }) => number.text),
      plan7099.source.note[language as "vi" | "en"],
    ];
    for (const text of shown) expect(stdout).toContain(text);
  });

  it.each([
    {
      name: "broken syntax",
      file: '{\n  "id": "x",\n}',
      says: "x.json:3 [error] json.syntax The JSON syntax breaks at line 3, column 1.",
    },
    { name: "nothing", file: "", says: "line 1, column 1" },
    { name: "a text that stops", file: '{"a": [1, 2', says: "line 1, column 12" },
    { name: "no object", file: "42", says: "x.json [error] json.wrong-type" },
    {
      name: "a missing key",
      file: "{}",
      says: 'x.json [error] json.missing-key The key "schemaVersion" is missing.',
    },
    {
      name: "bytes that are no text",
      file: new Uint8Array([0x7b, 0xff, 0xfe, 0]),
      says: "x.json [error] encoding.invalid",
    },
    {
      name: "broken syntax in UTF-16",
      file: new Uint8Array([0xff, 0xfe, 0x7b, 0]),
      says: "x.json:1 [error] json.syntax",
    },
    {
      name: "millions of lists",
      file: `[${"[],".repeat(1_048_576)}[]]`,
      says: "x.json [error] file.parts-limit",
    },
    {
      name: "a reference to nothing",
      file: whole.replace('"assignment":"III.1.a"', '"assignment":"III.9.z"'),
      says: "x.json:/tasks/0/assignment [error] ",
    },
    { name: "a deep nest", file: "[".repeat(200_000), says: "line 1, column 200001" },
    { name: "an own __proto__", file: '{"__proto__": {"id": "x"}}', says: "json.missing-key" },
  ])("ends with 1 for $name", async ({ file, says }) => {
    const files = { "x.json": file };
    const { code, stdout, stderr } = await runInMemory(["plan", "--plan", "x.json", "--lang", "en"], {
      files,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/\n\d+ errors?, \d+ warnings?\.\n$/);
    const json = await runInMemory(["plan", "--plan", "x.json", "--format", "json"], { files });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout).findings[0].location.input).toBe("x.json");
  });
});
