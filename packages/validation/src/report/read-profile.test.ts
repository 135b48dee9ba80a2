import { describe, expect, it } from "vitest";
import { SAMPLE_RULES } from "./fixtures/sample-rules.ts";
import { readProfile } from "./read-profile.ts";

const override = { rule: "rule.jump", severity: "info", reason: "Năm đầu" };
const suppression = {
  rule: "code.unknown",
  where: { sheet: "Số liệu", field: "unit", row: 7, value: "x", indicator: "urban-share" },
  reason: "Đang sửa phần mềm",
  until: "2026-06-30",
};
const whole = {
  schemaVersion: "1",
  id: "so-tai-chinh",
  rules: [override, { ...override, rule: "code.unknown", until: "2026-12-31" }],
  suppressions: [suppression],
};

function read(value: unknown): ReturnType<typeof readProfile> {
  return readProfile(value, { rules: SAMPLE_RULES, input: "profile.json" });
}

describe("readProfile", () => {
  it("reads a profile", () => {
    expect(read(whole)).toEqual({ profile: whole, findings: [] });
  });

  it("does without lists", () => {
    expect(read({ schemaVersion: "1", id: "none" }).profile).toEqual({
      schemaVersion: "1",
      id: "none",
      rules: [],
      suppressions: [],
    });
  });

  it.each([
    { name: "text", value: "profile", problems: [["", "not-object"]] },
    { name: "null", value: null, problems: [["", "not-object"]] },
    { name: "a list", value: [], problems: [["", "not-object"]] },
    {
      name: "an empty object",
      value: {},
      problems: [
        ["/schemaVersion", "missing"],
        ["/id", "missing"],
      ],
    },
    {
      name: "another version",
      value: { ...whole, schemaVersion: "2" },
      problems: [["/schemaVersion", "unknown-value"]],
    },
    { name: "a number for an id", value: { ...whole, id: 7 }, problems: [["/id", "not-text"]] },
    { name: "a blank id", value: { ...whole, id: " " }, problems: [["/id", "missing"]] },
    { name: "an unknown key", value: { ...whole, rule: [] }, problems: [["/rule", "unknown-key"]] },
    { name: "rules that are no list", value: { ...whole, rules: {} }, problems: [["/rules", "not-list"]] },
    {
      name: "a rule as text",
      value: { ...whole, rules: ["rule.jump"] },
      problems: [["/rules/0", "not-object"]],
    },
    {
      name: "an unknown rule",
      value: { ...whole, rules: [{ ...override, rule: "rule.jmp" }] },
      problems: [["/rules/0/rule", "unknown-value"]],
    },
    {
      name: "a severity that is none",
      value: { ...whole, rules: [{ ...override, severity: "warn" }] },
      problems: [["/rules/0/severity", "unknown-value"]],
    },
    {
      name: "no reason",
      value: { ...whole, rules: [{ ...override, reason: "" }] },
      problems: [["/rules/0/reason", "missing"]],
    },
    {
      name: "a day that is none",
      value: { ...whole, rules: [{ ...override, until: "2026-02-30" }] },
      problems: [["/rules/0/until", "not-day"]],
    },
    {
      name: "a rule twice",
      value: { ...whole, rules: [override, override] },
      problems: [["/rules/1/rule", "repeated"]],
    },
    {
      name: "a rule that must stay an error",
      value: { ...whole, rules: [{ ...override, rule: "file.corrupt", severity: "off" }] },
      problems: [["/rules/0/severity", "locked"]],
    },
    {
      name: "a suppression of such a rule",
      value: { ...whole, suppressions: [{ ...suppression, rule: "config.invalid" }] },
      problems: [["/suppressions/0/rule", "locked"]],
    },
    {
      name: "a suppression for ever",
      value: { ...whole, suppressions: [{ ...suppression, until: undefined }] },
      problems: [["/suppressions/0/until", "missing"]],
    },
    {
      name: "a suppression of everything",
      value: { ...whole, suppressions: [{ ...suppression, where: {} }] },
      problems: [["/suppressions/0/where", "missing"]],
    },
    {
      name: "a suppression without a where",
      value: { ...whole, suppressions: [{ ...suppression, where: undefined }] },
      problems: [["/suppressions/0/where", "missing"]],
    },
    {
      name: "an unknown place",
      value: { ...whole, suppressions: [{ ...suppression, where: { colum: "C" } }] },
      problems: [["/suppressions/0/where/colum", "unknown-key"]],
    },
    {
      name: "a row that is none",
      value: { ...whole, suppressions: [{ ...suppression, where: { row: "7" } }] },
      problems: [["/suppressions/0/where/row", "not-number"]],
    },
  ])("refuses $name", ({ value, problems }) => {
    const { profile, findings } = read(value);
    expect(profile).toBeUndefined();
    expect(findings.map(({ location, parameters }) => [location.pointer, parameters["problem"]])).toEqual(
      problems,
    );
    expect(findings.every(({ rule, location }) => rule === "config.invalid" && location.input !== "")).toBe(
      true,
    );
  });

  it("suggests what is near", () => {
    const { findings } = read({ ...whole, rules: [{ ...override, rule: "rule.jmp" }], suppresions: [] });
    expect(findings.map(({ suggestions }) => suggestions[0]?.value)).toEqual(["suppressions", "rule.jump"]);
    expect(findings.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        {
          "en": "No setting is called "suppresions".",
          "vi": "Không có mục nào tên “suppresions”.",
        },
        {
          "en": ""rule.jmp" cannot be used for "rule".",
          "vi": "“rule.jmp” không dùng được cho mục “rule”.",
        },
      ]
    `);
  });

  it("does not take a key of every object for one of its own", () => {
    const value: unknown = JSON.parse(
      '{"schemaVersion":"1","id":"a","__proto__":{"rules":[]},"constructor":1}',
    );
    expect(read(value).findings.map(({ location }) => location.pointer)).toEqual([
      "/__proto__",
      "/constructor",
    ]);
  });

  it("raises a rule about files to an error", () => {
    const rules = SAMPLE_RULES.map((rule) =>
      rule.id === "file.corrupt" ? { ...rule, severity: "warning" as const } : rule,
    );
    const value = { ...whole, rules: [{ rule: "file.corrupt", severity: "error", reason: "Nghiêm" }] };
    expect(readProfile(value, { rules }).findings).toEqual([]);
  });
});
