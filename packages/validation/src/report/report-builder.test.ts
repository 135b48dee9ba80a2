import type { Finding, Report } from "@kehoach/model";
import { ReportSchema } from "@kehoach/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  jump,
  sampleBuilder,
  sampleFindings,
  sampleInput,
  sampleOptions,
  sampleReport,
  wrongNumber,
  wrongUnit,
} from "./fixtures/sample-report.ts";
import type { Profile } from "./profile.ts";
import { createReportBuilder } from "./report-builder.ts";
import { FINDINGS_PER_RULE, GROUPS_PER_RULE } from "./rule-tally.ts";

const run = { durationMilliseconds: 12 };

function reportOf(findings: Iterable<Finding>, options: Partial<typeof sampleOptions> = {}): Report {
  const builder = createReportBuilder({ ...sampleOptions, ...options });
  for (const finding of findings) builder.add(finding);
  builder.addInput(sampleInput());
  return builder.build(run);
}

function profileOf(changes: Partial<Profile>): Profile {
  return { schemaVersion: "1", id: "sample-profile", rules: [], suppressions: [], ...changes };
}

function groupsOf({ groups }: Report): readonly (readonly [string, number, string, boolean])[] {
  return groups.map(({ rule, count, ranges, wholeColumn }) => [rule, count, ranges.join(" "), wholeColumn]);
}

describe("createReportBuilder", () => {
  it("gives a report that its schema accepts", () => {
    expect(ReportSchema.parse(sampleReport())).toEqual(sampleReport());
  });

  it("groups by cause, worst first, then by place", () => {
    expect(groupsOf(sampleReport())).toEqual([
      ["code.unknown", 40, "D5:D44", true],
      ["cell.number-format", 2, "C7 C12", false],
      ["rule.jump", 2, "C20 C30", false],
    ]);
  });

  it("makes a group of each misspelt code, and none of each number", () => {
    const report = reportOf([
      wrongUnit(5, "tỷ"),
      wrongUnit(6, "tr2"),
      wrongUnit(7, "tỷ"),
      wrongNumber(8, "1x"),
      wrongNumber(9, "2x"),
      wrongNumber(10, "abc"),
    ]);
    expect(groupsOf(report)).toEqual([
      ["code.unknown", 2, "D5 D7", false],
      ["code.unknown", 1, "D6", false],
      ["cell.number-format", 2, "C8:C9", false],
      ["cell.number-format", 1, "C10", false],
    ]);
  });

  it("puts columns of a wide table that hold one field together", () => {
    const wide = ["C", "D", "E", "F"].map((letter, index) => ({
      ...wrongNumber(5, `${index}x`),
      location: {
        ...wrongNumber(5, "").location,
        column: { index: 3 + index, letter, header: `Năm ${2021 + index}` },
        cell: `${letter}5`,
      },
    }));
    const report = reportOf(wide);
    expect(groupsOf(report)).toEqual([["cell.number-format", 4, "C5:F5", false]]);
    expect(report.groups[0]?.column).toBeNull();
  });

  it.each([
    { name: "every row", rows: [5, 6, 7, 8], whole: true },
    { name: "every row of a table with blank rows", rows: [5, 7, 9, 11], whole: true },
    { name: "all rows but one", rows: [5, 6, 7], whole: false },
    { name: "one row twice", rows: [5, 6, 7, 7], whole: false },
  ])("sees whether a whole column has it: $name", ({ rows, whole }) => {
    const builder = createReportBuilder(sampleOptions);
    for (const row of rows) {
      const { location, ...rest } = wrongUnit(row);
      builder.add({ ...rest, location: { ...location, sheet: undefined } });
    }
    const [sheet] = sampleInput().sheets;
    if (sheet !== undefined) builder.addInput(sampleInput({ sheets: [{ ...sheet, name: null, rows: 4 }] }));
    expect(builder.build(run).groups.map(({ wholeColumn }) => wholeColumn)).toEqual([whole]);
  });

  it("orders sheets as the workbook does, inputs as they were given", () => {
    const builder = createReportBuilder({ ...sampleOptions, inputs: ["z.xlsx", "a.xlsx"] });
    for (const input of ["a.xlsx", "z.xlsx"]) {
      for (const name of ["An", "Bình"]) {
        builder.add({ ...wrongUnit(5), location: { ...wrongUnit(5).location, input, sheet: name } });
      }
      const sheets = sampleInput().sheets.flatMap((sheet) => [
        { ...sheet, name: "Bình" },
        { ...sheet, name: "An" },
      ]);
      builder.addInput(sampleInput({ name: input, sheets }));
    }
    const { groups, inputs } = builder.build(run);
    expect(groups.map(({ input, sheet }) => `${input} ${sheet}`)).toEqual([
      "z.xlsx Bình",
      "z.xlsx An",
      "a.xlsx Bình",
      "a.xlsx An",
    ]);
    expect(inputs.map(({ name }) => name)).toEqual(["z.xlsx", "a.xlsx"]);
  });

  it("tells all reasons why a rule did not run, once each, whatever their order", () => {
    const reasons = ["B.", "A.", "B."].map((text) => ({ vi: text, en: text }));
    const because = (order: readonly { vi: string; en: string }[]): unknown => {
      const builder = createReportBuilder(sampleOptions);
      for (const reason of order) builder.skip({ rule: "rule.jump", because: reason });
      return builder.build(run).rules.find(({ rule }) => rule === "rule.jump")?.because;
    };
    expect(because(reasons)).toEqual({ vi: "A. B.", en: "A. B." });
    expect(because([...reasons].reverse())).toEqual({ vi: "A. B.", en: "A. B." });
  });

  it("counts rows with errors once each", () => {
    const { counts } = reportOf([
      wrongUnit(5),
      wrongNumber(5, "x"),
      wrongNumber(6, "x"),
      jump(7, 90),
      wrongUnit(5, "x", "khac.csv"),
      { ...wrongUnit(1), location: { pointer: "/observations/5/unit" } },
      { ...wrongUnit(1), location: { pointer: "/observations/5/value" } },
      { ...wrongUnit(1), location: { line: 5, pointer: "/value" } },
      { ...wrongUnit(1), location: {} },
    ]);
    expect(counts.rowsWithErrors).toBe(5);
    expect(counts.bySeverity).toEqual({ error: 8, warning: 1, info: 0 });
    expect(counts.byRule).toEqual({ "cell.number-format": 2, "code.unknown": 6, "rule.jump": 1 });
  });

  it.each([
    { name: "nothing", findings: [], verdict: "accepted" },
    { name: "a warning", findings: [jump(7, 90)], verdict: "accepted-with-warnings" },
    { name: "an error", findings: [jump(7, 90), wrongUnit(5)], verdict: "rejected" },
  ])("judges $name: $verdict", ({ findings, verdict }) => {
    expect(reportOf(findings).verdict).toBe(verdict);
  });

  it("judges what could not be read: not-validated", () => {
    const builder = sampleBuilder();
    builder.markUnreadable("so-lieu-2025.xlsx");
    expect(builder.verdict()).toBe("not-validated");
    expect(builder.build(run).verdict).toBe("not-validated");
  });

  it("says what happened to each rule, by id", () => {
    const builder = sampleBuilder();
    builder.fail({ rule: "rule.jump", because: { vi: "Lỗi chương trình.", en: "A bug." } });
    const { rules, complete } = builder.build(run);
    expect(rules.map(({ rule, status, because }) => [rule, status, because?.en ?? null])).toEqual([
      ["cell.number-format", "found", null],
      ["code.unknown", "found", null],
      ["config.expired", "passed", null],
      ["config.invalid", "passed", null],
      ["file.corrupt", "passed", null],
      ["ref.not-assigned", "skipped", "The file does not say which agency reports."],
      ["rule.jump", "failed", "A bug."],
    ]);
    expect(complete).toBe(false);
    expect(reportOf(sampleFindings).complete).toBe(true);
  });

  it("pins rules, plan, code lists and profile", () => {
    const { basis } = reportOf([], { profile: profileOf({}) });
    const changed = reportOf([], { profile: profileOf({ id: "other" }), plan: null }).basis;
    expect(basis.plan?.id).toBe("small-plan");
    expect(basis.profile?.id).toBe("sample-profile");
    expect(basis.codeLists.map(({ id }) => id)).toContain("units");
    expect(changed.plan).toBeNull();
    expect(changed.profile?.sha256).not.toBe(basis.profile?.sha256);
    expect(changed.rules).toEqual(basis.rules);
    const fewer = reportOf([], { rules: sampleOptions.rules.slice(1) }).basis;
    expect(fewer.rules.sha256).not.toBe(basis.rules.sha256);
    expect(reportOf([], { rules: [...sampleOptions.rules].reverse() }).basis.rules).toEqual(basis.rules);
  });

  it("gives the same bytes again", () => {
    expect(JSON.stringify(sampleReport())).toBe(JSON.stringify(sampleReport()));
  });

  it.each(["2026-03-31", "2026-03-31T08:00:00", "31/03/2026", ""])("throws on the clock %j", (clock) => {
    expect(() => createReportBuilder({ ...sampleOptions, clock })).toThrow(
      `createReportBuilder: clock must be an instant such as 2026-03-31T08:00:00+07:00, got "${clock}"`,
    );
  });

  it("throws on a rule that is none of the rules", () => {
    const builder = sampleBuilder();
    const because = { vi: "", en: "" };
    expect(() => builder.add({ ...jump(1, 2), rule: "rule.other" })).toThrow(
      new RangeError('add: rule must be one of the rules, got "rule.other"'),
    );
    expect(() => builder.skip({ rule: "rule.other", because })).toThrow(RangeError);
    expect(() => builder.fail({ rule: "rule.other", because })).toThrow(RangeError);
  });
});

describe("a profile", () => {
  const reason = "Đã biết";
  const until = "2026-03-31";

  it("changes severities, and the report shows both", () => {
    const profile = profileOf({ rules: [{ rule: "rule.jump", severity: "error", reason }] });
    const report = reportOf([jump(7, 90)], { profile });
    expect(report.verdict).toBe("rejected");
    expect(report.groups[0]?.severity).toBe("error");
    expect(report.groups[0]?.findings[0]?.severity).toBe("error");
    expect(report.rules.find(({ rule }) => rule === "rule.jump")).toMatchObject({
      defaultSeverity: "warning",
      severity: "error",
      status: "found",
    });
  });

  it("turns a rule off, and the report says why", () => {
    const profile = profileOf({ rules: [{ rule: "rule.jump", severity: "off", reason, until }] });
    const builder = createReportBuilder({ ...sampleOptions, profile });
    expect(builder.add(jump(7, 90))).toBeUndefined();
    const report = builder.build(run);
    expect(report).toMatchObject({ verdict: "accepted", complete: false, groups: [] });
    expect(report.rules.find(({ rule }) => rule === "rule.jump")).toMatchObject({
      severity: "off",
      status: "skipped",
      because: { vi: "Hồ sơ kiểm tra tắt quy tắc này: Đã biết", en: "The profile turns it off: Đã biết" },
    });
  });

  it.each([
    { name: "a row", where: { row: 7 }, fits: true },
    { name: "another row", where: { row: 8 }, fits: false },
    { name: "a sheet and field", where: { sheet: "Số liệu", field: "unit" }, fits: true },
    { name: "a sheet and another field", where: { sheet: "Số liệu", field: "value" }, fits: false },
    { name: "a value", where: { value: "tỷ" }, fits: true },
    { name: "another value", where: { value: "triệu" }, fits: false },
    { name: "an indicator", where: { indicator: "urban-share" }, fits: true },
    { name: "another indicator", where: { indicator: "income" }, fits: false },
    { name: "something that is not known of the finding", where: { task: "1" }, fits: false },
  ])("suppresses findings of $name: $fits", ({ where, fits }) => {
    const profile = profileOf({ suppressions: [{ rule: "code.unknown", where, reason, until }] });
    const builder = createReportBuilder({ ...sampleOptions, profile });
    const finding = wrongUnit(7, "tỷ");
    expect(builder.add(finding, { indicator: "urban-share" })).toBe(fits ? undefined : finding);
    const { suppressed, counts, complete } = builder.build(run);
    expect(counts.bySeverity.error).toBe(fits ? 0 : 1);
    expect(complete).toBe(true);
    const entry = { rule: "code.unknown", location: finding.location, reason, until };
    expect(suppressed).toEqual(fits ? [entry] : []);
  });

  it("acts on its last day, and not after it", () => {
    const profile = profileOf({
      rules: [{ rule: "rule.jump", severity: "info", reason, until }],
      suppressions: [{ rule: "code.unknown", where: { field: "unit" }, reason, until }],
    });
    const findings = [jump(7, 90), wrongUnit(5)];
    const onTheDay = reportOf(findings, { profile, clock: "2026-03-31T23:59:59+07:00" });
    expect(onTheDay.counts.bySeverity).toEqual({ error: 0, warning: 0, info: 1 });
    const after = reportOf(findings, { profile, clock: "2026-04-01T00:00:00+07:00", profileName: "p.json" });
    expect(after.counts.bySeverity).toEqual({ error: 1, warning: 3, info: 0 });
    const { findingsOfProfile } = createReportBuilder({
      ...sampleOptions,
      profile,
      clock: "2026-04-01T00:00:00+07:00",
    });
    expect(findingsOfProfile.map(({ rule }) => rule)).toEqual(["config.expired", "config.expired"]);
    const expired = after.groups.filter(({ rule }) => rule === "config.expired");
    expect(expired.flatMap(({ input, ranges, count }) => [input, ...ranges, count])).toEqual([
      "p.json",
      "/rules/0",
      1,
      "p.json",
      "/suppressions/0",
      1,
    ]);
    expect(after.rules.find(({ rule }) => rule === "rule.jump")?.severity).toBe("warning");
  });
});

const place = fc.record({
  row: fc.integer({ min: 5, max: 30 }),
  text: fc.constantFrom("tỷ", "triệu", "1x", "2x", "a b"),
  input: fc.constantFrom("a.xlsx", "b.xlsx"),
  kind: fc.constantFrom("unit", "number", "jump"),
});

const someFindings = fc.array(
  place.map(({ row, text, input, kind }): Finding => {
    if (kind === "unit") return wrongUnit(row, text, input);
    return kind === "number" ? wrongNumber(row, text) : jump(row, row * 3);
  }),
  { maxLength: 60 },
);

describe("any findings", () => {
  it("give the same report whatever the order in which they come", () => {
    fc.assert(
      fc.property(
        someFindings.chain((findings) =>
          fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length })),
        ),
        ([findings, shuffled]) => {
          expect(reportOf(shuffled)).toEqual(reportOf(findings));
        },
      ),
    );
  });

  it("are counted by groups, rules and severities alike, worst first", () => {
    fc.assert(
      fc.property(someFindings, (findings) => {
        const { counts, groups, truncated } = reportOf(findings);
        const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
        expect(sum(groups.map(({ count }) => count))).toBe(findings.length);
        expect(sum(Object.values(counts.byRule))).toBe(findings.length);
        expect(sum(Object.values(counts.bySeverity))).toBe(findings.length);
        expect(sum(groups.map((group) => group.findings.length))).toBe(findings.length);
        expect(truncated).toEqual([]);
        const severities = groups.map(({ severity }) => severity);
        expect(severities).toEqual([...severities].sort());
        for (const group of groups) expect(group.message).toEqual(group.findings[0]?.message);
      }),
    );
  });
});

describe("very many findings", () => {
  const total = 200_000;

  function* many(step: 1 | -1): Generator<Finding> {
    for (let index = 0; index < total; index++) {
      const row = step === 1 ? 5 + index : 5 + total - 1 - index;
      yield wrongUnit(row, `code ${row} ${"x".repeat(300)}`);
      if (row % 2 === 0) yield wrongNumber(row, `${row} ${"x".repeat(300)}`);
    }
  }

  it("are counted exactly and kept in part, the same from either end", () => {
    const report = reportOf(many(1));
    const kept = report.groups.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(kept).toBe(2 * FINDINGS_PER_RULE);
    expect(report.truncated).toEqual([
      { rule: "cell.number-format", kept: FINDINGS_PER_RULE, total: total / 2 },
      { rule: "code.unknown", kept: FINDINGS_PER_RULE, total },
    ]);
    expect(report.complete).toBe(false);
    expect(report.counts.rowsWithErrors).toBe(total);
    expect(groupsOf(report).map(([rule, count]) => [rule, count])).toEqual([
      ["code.unknown", total],
      ["cell.number-format", total / 2],
    ]);
    expect(report.groups[0]?.ranges).toEqual([`D5:D${total + 4}`]);
    expect(report.groups[1]?.ranges).toHaveLength(100);
    expect(report.groups[0]?.findings[0]?.value?.length).toBeLessThan(210);
    expect(reportOf(many(-1))).toEqual(report);
  }, 60_000);

  it("leave something of every group", () => {
    const findings = Array.from({ length: 5000 }, (_, index) => wrongUnit(5 + index, "tỷ"));
    const rare = Array.from({ length: 3 }, (_, index) => wrongUnit(6000 + index, "triệu"));
    const { groups } = reportOf([...findings, ...rare]);
    expect(groups.map(({ count, findings: own }) => [count, own.length])).toEqual([
      [5000, FINDINGS_PER_RULE - 3],
      [3, 3],
    ]);
  });

  it("of too many columns, sheets and inputs come together", () => {
    const spread = (part: "column" | "sheet" | "input", count: number): readonly Finding[] =>
      Array.from({ length: count }, (_, index) => ({
        ...wrongUnit(7),
        location: {
          input: part === "input" ? `${index}.csv` : "a.xlsx",
          sheet: part === "sheet" ? `T${index}` : "T",
          row: 7,
          column: { index: part === "column" ? 1 + index : 4, letter: "D", header: null },
        },
      }));
    const count = GROUPS_PER_RULE + 1;
    const facts = (findings: readonly Finding[]): unknown =>
      reportOf(findings).groups.map(({ count: own, input, sheet, column }) => [
        own,
        input,
        sheet,
        column?.index,
      ]);
    expect(facts(spread("column", count))).toEqual([[count, "a.xlsx", "T", undefined]]);
    expect(facts(spread("sheet", count))).toEqual([[count, "a.xlsx", null, undefined]]);
    expect(facts(spread("input", count))).toEqual([[count, null, null, undefined]]);
    expect(facts(spread("column", 3))).toHaveLength(3);
  });
});
