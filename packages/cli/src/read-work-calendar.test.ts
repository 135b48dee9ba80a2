import { isWorkingDay } from "@kehoach/calendar";
import { LANGUAGES } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { readWorkCalendar } from "./read-work-calendar.ts";
import { runInMemory } from "./testing/run-in-memory.ts";
import { workCalendarRules } from "./work-calendar-rules.ts";

const read = (text: string) => readWorkCalendar(new TextEncoder().encode(text), "x");
const COVERS = "2026-01-01,2026-12-31,covers";
const csv = (...rows: readonly string[]) => ["from,to,kind", ...rows].join("\n");
const json = (changes: object) =>
  JSON.stringify({
    covers: { start: "2026-01-01", end: "2026-12-31" },
    daysOff: [],
    workedDays: [],
    ...changes,
  });

describe("readWorkCalendar", () => {
  it("reads stretches of days, each once and in order", async () => {
    const { calendar, findings } = await read(
      csv("2026-02-18,2026-02-19,off", COVERS, "2026-02-17,2026-02-18,off", "2026-08-22,,worked"),
    );
    expect(findings).toEqual([]);
    expect(calendar).toEqual({
      covers: { start: "2026-01-01", end: "2026-12-31" },
      daysOff: ["2026-02-17", "2026-02-18", "2026-02-19"],
      workedDays: ["2026-08-22"],
    });
    expect(
      isWorkingDay("2026-02-18", calendar ?? { covers: { start: "", end: "" }, daysOff: [], workedDays: [] }),
    ).toBe(false);
  });

  it.each([
    { name: "a byte order mark and CRLF", text: `\uFEFFfrom,to,kind\r\n${COVERS}\r\n2026-09-02,,off\r\n` },
    { name: "semicolons and Vietnamese names", text: "Ngày;Loại\n2026-09-02;Ngày nghỉ\n" },
    { name: "JSON", text: json({ daysOff: ["2026-09-02"] }) },
  ])("reads $name", async ({ text }) => {
    const whole = text.startsWith("Ngày")
      ? `Từ ngày;Đến ngày;Loại\n2026-01-01;2026-12-31;Áp dụng\n2026-09-02;;Ngày nghỉ`
      : text;
    expect((await read(whole)).calendar?.daysOff).toEqual(["2026-09-02"]);
  });

  it.each([
    { name: "a day that is none", text: csv(COVERS, "02/09/2026,,off"), found: ["work-calendar.day 3"] },
    {
      name: "both ends wrong",
      text: csv(COVERS, "x,y,off"),
      found: ["work-calendar.day 3", "work-calendar.day 3"],
    },
    {
      name: "an unknown kind",
      text: csv(COVERS, "2026-09-02,,constructor"),
      found: ["work-calendar.kind 3"],
    },
    {
      name: "an end before the start",
      text: csv(COVERS, "2026-09-02,2026-09-01,off"),
      found: ["work-calendar.reversed 3"],
    },
    {
      name: "a year off by one",
      text: csv(COVERS, "2026-12-31,2027-12-31,off"),
      found: ["work-calendar.too-long 3"],
    },
    { name: "nothing covered", text: csv("2026-09-02,,off"), found: ["work-calendar.covers "] },
    { name: "covered twice", text: csv(COVERS, COVERS), found: ["work-calendar.covers 3"] },
    {
      name: "off and worked",
      text: csv(COVERS, "2026-08-22,,off", "2026-08-22,,worked"),
      found: ["work-calendar.conflict 4"],
    },
    { name: "a missing column", text: "from,to\n2026-09-02,", found: ["work-calendar.column-missing 1"] },
    { name: "nothing", text: "", found: ["work-calendar.syntax 1"] },
    {
      name: "a quotation mark that never closes",
      text: 'from,kind\n"2026-09-02,off',
      found: ["work-calendar.syntax 2"],
    },
    {
      name: "too many rows",
      text: csv(...Array.from({ length: 10_001 }, () => COVERS)),
      found: ["work-calendar.syntax 10001"],
    },
    { name: "broken JSON", text: "{", found: ["json.syntax 1"] },
    { name: "a JSON list", text: "[1]", found: ["work-calendar.syntax "] },
    { name: "JSON without covers", text: json({ covers: null }), found: ["work-calendar.syntax /covers"] },
    {
      name: "JSON with a number for a day",
      text: json({ daysOff: [1] }),
      found: ["work-calendar.syntax /daysOff/0"],
    },
    {
      name: "JSON with no day",
      text: json({ workedDays: ["2026-02-30"] }),
      found: ["work-calendar.day /workedDays/0"],
    },
  ])("refuses $name and says where", async ({ text, found }) => {
    const { calendar, findings } = await read(text);
    expect(calendar).toBeUndefined();
    expect(
      findings.map(({ rule, location }) => `${rule} ${location.line ?? location.pointer ?? ""}`),
    ).toEqual(found);
    for (const { message, fix } of findings) {
      for (const language of LANGUAGES)
        expect(message[language].length * fix[language].length).toBeGreaterThan(0);
    }
  });

  it("refuses bytes that are no text", async () => {
    const { findings } = await readWorkCalendar(Uint8Array.from([0xff, 0xfe, 0]), "x");
    expect(findings.map(({ rule }) => rule)).toEqual(["work-calendar.encoding"]);
  });

  it("warns of what has no effect, and goes on", async () => {
    const { calendar, findings } = await read(csv(COVERS, "2027-01-01,,off", "2026-09-02,,worked"));
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      "work-calendar.outside warning",
      "work-calendar.weekday-worked warning",
    ]);
    expect(calendar?.daysOff).toEqual([]);
  });

  it("has a name of its own for each rule", () => {
    const ids = Object.values(workCalendarRules).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("ends kehoach calendar with 1, with a line for each finding", async () => {
    const bad = csv(COVERS, "02/09/2026,,off");
    for (const [language, says] of [
      [
        "vi",
        "b.csv:3 [lỗi] work-calendar.day “02/09/2026” không phải là ngày có thật. → Ghi ngày dạng 2026-09-02.",
      ],
      [
        "en",
        "b.csv:3 [error] work-calendar.day “02/09/2026” is not a real day. → Write the day like 2026-09-02.",
      ],
    ] as const) {
      const args = ["calendar", "--working-days", "2", "--work-calendar", "b.csv", "--lang", language];
      const { code, stdout, stderr } = await runInMemory(args, { files: { "b.csv": bad } });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr.split("\n")[0]).toBe(says);
      const asJson = await runInMemory([...args, "--format", "json"], { files: { "b.csv": bad } });
      expect(JSON.parse(asJson.stdout).findings).toHaveLength(1);
    }
    const none = await runInMemory(["calendar", "--working-days", "2", "--work-calendar", "none.csv"]);
    expect(none.code).toBe(3);
  });
});
