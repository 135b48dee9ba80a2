import { readFileSync } from "node:fs";
import { plan7099, publishedFigures } from "@kehoach/binh-duong";
import {
  type Assessment,
  type DerivationStep,
  describePeriod,
  EVIDENCE_LABELS,
  type ExclusionReason,
  formatDay,
  formatNumber,
  formatQuantity,
  LANGUAGES,
  type Language,
  type LocalizedText,
  type Observation,
  OUTCOME_LABELS,
  PACE_LABELS,
  PACES,
  QUALIFIER_LABELS,
  REASON_CODE_LABELS,
  RELEASE_LABELS,
  type ReasonCode,
  type RivalReason,
} from "@kehoach/model";
import { assessPlan, PACE_THRESHOLDS } from "@kehoach/progress";
import { describe, expect, it } from "vitest";
import { parseAssumptions } from "./parse-assumptions.ts";
import { checkArithmetic } from "./testing/check-arithmetic.ts";

const FILES: Readonly<Record<Language, string>> = {
  en: "plan-7099-derivations.md",
  vi: "plan-7099-derivations.vi.md",
};

const pages: Readonly<Record<Language, string>> = { en: read(FILES.en), vi: read(FILES.vi) };

function read(file: string): string {
  return readFileSync(new URL(`../../../docs/${file}`, import.meta.url), "utf8");
}

const WORDS = {
  figures: {
    en: "| Year | Figure | Release | Published | Source | Used |",
    vi: "| Năm | Số liệu | Loại số liệu | Công bố | Nguồn | Dùng |",
  },
  values: { en: "| Result | Value | Name in `values` |", vi: "| Đại lượng | Giá trị | Tên trong `values` |" },
  paces: { en: "| Pace | Code | Ratio from |", vi: "| Tiến độ | Mã | Tỷ lệ từ |" },
  others: {
    en: "| Indicator | The plan says | Due | Outcome | Pace | Evidence |",
    vi: "| Chỉ tiêu | Kế hoạch viết | Hạn | Kết quả | Tiến độ | Bằng chứng |",
  },
  leftOut: { en: "Left out: ", vi: "Không tính: " },
  missing: { en: "**Missing:** ", vi: "**Còn thiếu:** " },
  outcome: { en: "Outcome", vi: "Kết quả" },
  pace: { en: "Pace", vi: "Tiến độ" },
  evidence: { en: "Evidence", vi: "Bằng chứng" },
  assessable: { en: "Assessable", vi: "Đánh giá được" },
  open: { en: "open: ", vi: "chưa xác định được: " },
  yes: { en: "yes", vi: "có" },
  no: { en: "no", vi: "không" },
  none: { en: "none", vi: "không có" },
  undated: { en: "undated", vi: "không rõ ngày" },
  above: { en: "above 0", vi: "trên 0" },
  below: { en: "below 0", vi: "dưới 0" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const NOT_USED: Partial<Readonly<Record<RivalReason | ExclusionReason, LocalizedText>>> = {
  "published-earlier": { en: "published earlier", vi: "công bố sớm hơn" },
  undated: { en: "undated", vi: "không rõ ngày công bố" },
  "weaker-release": { en: "a weaker release", vi: "loại số liệu kém chắc chắn hơn" },
  "part-of-year": { en: "not a full year", vi: "không phải số cả năm" },
  planned: { en: "a planned figure", vi: "số kế hoạch" },
  "partial-coverage": { en: "only a part of the area", vi: "chỉ một phần địa bàn" },
  "scope-not-matched": { en: "over another scope", vi: "khác phạm vi" },
  "not-needed": { en: "not needed", vi: "không cần" },
};

/** Sections are named by an indicator or by what `--assume` says, in backticks at the end of the heading. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const sections = page.split(/^## /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const key = /^.*\(`([^`]+)`\)\n/.exec(section)?.[1];
      return key === undefined ? [] : [[key, section] as const];
    }),
  );
}

/** Rows of the table with this header, `undefined` if there is none. */
function rowsOf(text: string, header: string): readonly (readonly string[])[] | undefined {
  const [, after] = text.split(`\n${header}\n`);
  if (after === undefined) return undefined;
  const [, ...lines] = (after.split("\n\n")[0] ?? "").trimEnd().split("\n");
  return lines.map((line) => line.slice(2, -2).split(" | "));
}

/** The paragraph that begins so, on one line and without its beginning. */
function paragraphOf(text: string, beginning: string): string | undefined {
  const found = text.split("\n\n").find((paragraph) => paragraph.startsWith(beginning));
  return found?.slice(beginning.length).replaceAll("\n", " ").trim();
}

function plainNumbers(text: string, language: Language): string {
  return language === "en"
    ? text.replaceAll(/(?<=\d),(?=\d)/g, "")
    : text.replaceAll(/(?<=\d)\.(?=\d)/g, "").replaceAll(/(?<=\d),(?=\d)/g, ".");
}

/** Numbers that stand for themselves, not those in names such as `II.2.1` or `usd2020`. */
function numbersOf(text: string, language: Language): string[] {
  return plainNumbers(text, language).match(/(?<![\w.])\d+(?:\.\d+)?%?(?!\w|\.\w)/g) ?? [];
}

/** The lines of arithmetic, label and claim, with numbers in the English form and without group marks. */
function claimsOf(text: string, language: Language): readonly { label: string; claim: string }[] {
  return [...text.matchAll(/^```text\n(.*?)^```$/gms)].flatMap(([, block = ""]) =>
    block
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [label = "", claim = ""] = line.split(": ");
        return { label, claim: plainNumbers(claim, language) };
      }),
  );
}

const AS_OF = "2024-12-31";

const base: readonly Assessment[] = assessPlan({
  plan: plan7099,
  observations: publishedFigures,
  asOf: AS_OF,
}).assessments;

function assumed(text: string, indicator: string): Assessment | undefined {
  const { assumptions } = parseAssumptions([text], plan7099);
  const input = { plan: plan7099, observations: publishedFigures, asOf: AS_OF, assumptions };
  return assessPlan(input).assessments.find((assessment) => assessment.indicator === indicator);
}

const isUnquantified = ({ kind }: Assessment): boolean => kind === "milestone" || kind === "direction";

/** What the sections are about, in the order of the pages. */
const subjects: readonly { readonly key: string; readonly assessment: Assessment | undefined }[] = [
  ...base
    .filter((assessment) => !isUnquantified(assessment))
    .map((assessment) => ({ key: assessment.indicator, assessment })),
  ...[
    { key: "industrial-land-area.base-year=2023", indicator: "industrial-land-area" },
    { key: "usd-vnd=25000", indicator: "grdp-per-capita" },
  ].map(({ key, indicator }) => ({ key, assessment: assumed(key, indicator) })),
];

function stepsOf<Name extends DerivationStep["step"]>(
  { derivation }: Assessment,
  name: Name,
): readonly Extract<DerivationStep, { step: Name }>[] {
  return derivation.filter((step): step is Extract<DerivationStep, { step: Name }> => step.step === name);
}

function open(reason: ReasonCode | null, language: Language): readonly [string, string] {
  if (reason === null) throw new Error("an open axis has no reason");
  return [WORDS.open[language] + REASON_CODE_LABELS[reason][language], reason];
}

/** Word and code of each axis, as the pages write them. */
function verdictsOf(
  { outcome, pace, evidence, reasons }: Assessment,
  language: Language,
): readonly (readonly [string, string])[] {
  return [
    outcome === null ? open(reasons.outcome, language) : [OUTCOME_LABELS[outcome][language], outcome],
    pace === null ? open(reasons.pace, language) : [PACE_LABELS[pace][language], pace],
    [EVIDENCE_LABELS[evidence][language], evidence],
  ];
}

function figureText(parts: readonly Observation[], language: Language): string {
  const numbers = parts.map(({ value, unit, decimals }, index) => {
    if (value === null) throw new Error("a figure without a value");
    const format = { language, decimals, minimumDecimals: decimals };
    return index === parts.length - 1 ? formatQuantity({ value, unit }, format) : formatNumber(value, format);
  });
  const qualifier = parts[0]?.qualifier ?? null;
  return `${qualifier === null ? "" : `${QUALIFIER_LABELS[qualifier][language]} `}${numbers.join(" – ")}`;
}

/** A row of the table of figures, without the detail that may stand after the year. */
function figureRow(
  parts: readonly Observation[],
  reason: RivalReason | ExclusionReason | null,
  language: Language,
): string | undefined {
  const [first] = parts;
  const why = reason === null ? null : NOT_USED[reason]?.[language];
  if (first === undefined || why === undefined) return undefined;
  const { period, release, publishedOn, source } = first;
  return [
    describePeriod(period)[language].replace(/^(?:Year|Năm) /, ""),
    figureText(parts, language),
    RELEASE_LABELS[release][language],
    publishedOn === null ? WORDS.undated[language] : formatDay(publishedOn, language),
    new URL(source ?? "").hostname.replace(/^www\./, ""),
    why === null ? WORDS.yes[language] : `${WORDS.no[language]}, ${why}`,
  ].join(" | ");
}

/** Figures used and their rivals, which have to be there; and figures left out, which may. */
function figureRowsOf(
  assessment: Assessment,
  language: Language,
): { readonly wanted: readonly string[]; readonly allowed: ReadonlySet<string> } {
  const vintages = stepsOf(assessment, "vintage");
  // the parts of a composition stand in one row
  const groups =
    assessment.kind === "composition"
      ? [...new Set(vintages.map(({ chosen }) => chosen.period))].map((period) =>
          vintages.filter(({ chosen }) => chosen.period === period),
        )
      : vintages.map((vintage) => [vintage]);
  const wanted = groups.flatMap((group) => {
    const used = figureRow(
      group.map(({ chosen }) => chosen),
      null,
      language,
    );
    const rivals = (group[0]?.rivals ?? []).flatMap(({ reason }, index) => {
      if (reason === "same-figure") return [];
      const parts = group.flatMap(({ rivals: all }) => all[index]?.observation ?? []);
      return [figureRow(parts, reason, language)];
    });
    return [used, ...rivals];
  });
  const leftOut = stepsOf(assessment, "exclusion").flatMap(({ reason, observations }) =>
    observations.map((observation) => figureRow([observation], reason, language)),
  );
  const known = wanted.filter((row) => row !== undefined);
  if (known.length < wanted.length) throw new Error("the test has no words for a reason of a rival");
  return { wanted: known, allowed: new Set(leftOut.filter((row) => row !== undefined)) };
}

describe.each(LANGUAGES.map((language) => ({ language, file: FILES[language], page: pages[language] })))(
  "$file",
  ({ language, page }) => {
    const sections = sectionsOf(page);

    it("has a section for every target with a number and for both assumptions, in order", () => {
      expect([...sections.keys()]).toEqual(subjects.map(({ key }) => key));
    });

    it("names at its head the targets that have a pace", () => {
      const head = page.split("\n## ")[0] ?? "";
      const named = subjects.filter(({ key }) => head.includes(`-${key})`));
      const paced = base.filter(({ pace }) => pace !== null);
      expect(named.map(({ key }) => key)).toEqual(paced.map(({ indicator }) => indicator));
    });

    describe.each(subjects)("$key", ({ key, assessment }) => {
      const section = sections.get(key) ?? "";
      if (assessment === undefined) throw new Error(`${key} is not assessed`);

      it("quotes the plan", () => {
        const [target] = stepsOf(assessment, "target");
        expect(section).toContain(`\n> ${target?.quotation} (${target?.provision})\n`);
        const translation = numbersOf(paragraphOf(section, "In English: ") ?? "", "en");
        expect(numbersOf(target?.quotation.replaceAll("-", "–") ?? "", "vi")).toEqual(
          expect.arrayContaining(translation),
        );
      });

      it("has the values of the program, all of them and no others", () => {
        const units = new Map(stepsOf(assessment, "formula").map(({ result, unit }) => [result, unit]));
        const values = Object.entries(assessment.values).map(([name, value]) => {
          const unit = units.get(name) ?? null;
          const format = { language, decimals: 4 };
          const text = unit === null ? formatNumber(value, format) : formatQuantity({ value, unit }, format);
          return `${text} \`${name}\``;
        });
        const rows = rowsOf(section, WORDS.values[language]) ?? [];
        expect(rows.map(([, value, name]) => `${value} ${name}`)).toEqual(values);
      });

      it("works each value out", () => {
        const results = claimsOf(section, language).map(({ label, claim }) => {
          const [, result = ""] = claim.split(" = ");
          return `${label}: ${result.split(" ")[0]}`;
        });
        const rows = rowsOf(section, WORDS.values[language]) ?? [];
        for (const [label, value = ""] of rows) {
          const number = /^[\d.]+%?/.exec(plainNumbers(value, language))?.[0];
          expect(results).toContain(`${label}: ${number}`);
        }
      });

      it("has arithmetic that holds", () => {
        const claims = claimsOf(section, language);
        expect(claims.flatMap(({ claim }) => checkArithmetic(claim))).toEqual([]);
      });

      it("has the verdicts of the program", () => {
        const axes = [WORDS.outcome, WORDS.pace, WORDS.evidence].map((axis) => axis[language]);
        for (const [index, [word, code]] of verdictsOf(assessment, language).entries()) {
          expect(section).toContain(`\n- ${axes[index]}: **${word}** (\`${code}\`). `);
        }
        const { assessable, reason } = assessment;
        const answer = assessable
          ? `**${WORDS.yes[language]}**`
          : `**${WORDS.no[language]}** (\`${reason}\`)`;
        expect(section).toContain(`\n- ${WORDS.assessable[language]}: ${answer}.\n`);
        expect(section.match(/^- /gm)).toHaveLength(4);
      });

      it("has the figures used and their rivals, and nothing that the program does not know", () => {
        const { wanted, allowed } = figureRowsOf(assessment, language);
        const rows = (rowsOf(section, WORDS.figures[language]) ?? []).map(([year = "", ...cells]) =>
          [year.split(", ")[0], ...cells].join(" | "),
        );
        expect(rows.filter((row) => !allowed.has(row)).sort()).toEqual([...wanted].sort());
      });

      it("counts the figures left out", () => {
        const counts = stepsOf(assessment, "exclusion").map(
          ({ reason, observations }) => `${observations.length} ${reason}`,
        );
        const text = paragraphOf(section, WORDS.leftOut[language]) ?? "";
        const stated = [...text.matchAll(/(\d+) [^,()]+ \(`([a-z-]+)`\)/g)].map(
          ([, count, reason]) => `${count} ${reason}`,
        );
        expect(stated.sort()).toEqual(counts.sort());
      });

      it("says what is missing where there is no verdict", () => {
        const text = paragraphOf(section, WORDS.missing[language]);
        if (assessment.assessable) {
          expect(text).toBeUndefined();
          return;
        }
        expect(text).toBeDefined();
        for (const period of stepsOf(assessment, "missing").flatMap(({ periods }) => periods)) {
          expect(text).toContain(period);
        }
      });
    });

    it("has every target without a number, with its verdicts", () => {
      const expected = base.filter(isUnquantified).map((assessment) => {
        const due = plan7099.targets.find(({ id }) => id === assessment.target)?.due ?? WORDS.none[language];
        const verdicts = verdictsOf(assessment, language).map(([word, code]) => `${word} (\`${code}\`)`);
        return [`\`${assessment.indicator}\``, due, ...verdicts];
      });
      const rows = rowsOf(page, WORDS.others[language]) ?? [];
      expect(rows.map(([indicator, , ...cells]) => [indicator, ...cells])).toEqual(expected);
    });

    it("quotes the plan for every target without a number", () => {
      const rows = rowsOf(page, WORDS.others[language]) ?? [];
      const quotations = base
        .filter(isUnquantified)
        .map((assessment) => stepsOf(assessment, "target")[0])
        .map((target) => `${target?.quotation} (${target?.provision})`);
      // what a row shares with the one above is written as …
      for (const [index, [, quoted = ""]] of rows.entries()) {
        expect(quotations[index]?.endsWith(quoted.replace(/^…/, ""))).toBe(true);
      }
    });

    it("has the limits of the paces", () => {
      const { ahead, onTrack, slow } = PACE_THRESHOLDS;
      const limits = [ahead, onTrack, slow].map((limit) => formatNumber(limit, { language }));
      const from = [...limits, WORDS.above[language], "0", WORDS.below[language]];
      expect(rowsOf(page, WORDS.paces[language])).toEqual(
        PACES.map((pace, index) => [PACE_LABELS[pace][language], `\`${pace}\``, from[index]]),
      );
    });

    it("has links that lead somewhere", () => {
      const slugs = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} -]/gu, "")
          .replaceAll(" ", "-"),
      );
      const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
      expect(links.length).toBeGreaterThan(4);
      expect(links.filter((anchor) => anchor === undefined || !slugs.includes(anchor))).toEqual([]);
    });
  },
);

it("does the same arithmetic in both languages", () => {
  const [vi, en] = LANGUAGES.map((language) => claimsOf(pages[language], language).map(({ claim }) => claim));
  expect(vi).toEqual(en);
});

it("names the same numbers in both languages", () => {
  const [vi, en] = LANGUAGES.map((language) => {
    const text = pages[language]
      // quotations are Vietnamese on both pages and have a translation on one; they are compared with the plan
      .replaceAll(/^> .*$|^In English: (?:.+\n)+/gm, "")
      .replaceAll(
        /(?:\d{1,2} )?(?:January|February|March|April|July|August|September|October|November|December) \d{4}/g,
        "",
      )
      .replaceAll(/(?:\d{2}\/)?\d{2}\/\d{4}|\d+ tháng/g, "");
    return numbersOf(text, language).sort();
  });
  expect(vi).toEqual(en);
});

describe("checkArithmetic", () => {
  it.each([
    "(1 + 9%)^10 − 1 = 136.74%",
    "|3 − 5| ÷ 2 = 1 < 1.05",
    "2 × 3 + 4 ÷ 8 = 6.5 ≥ 6.5 > 6",
    "2^3^2 = 512",
    "0.6 ≤ 0.6395 < 0.95",
  ])("finds that %s holds", (chain) => {
    expect(checkArithmetic(chain)).toEqual([]);
  });

  it.each([
    { chain: "(1 + 9%)^10 − 1 = 136.73%", wrong: ["(1 + 9%)^10 − 1 = 136.73%"] },
    { chain: "|3 − 5| ÷ 2 = 1 > 1.05", wrong: ["1 > 1.05"] },
    { chain: "10 − 4 − 3 = 9", wrong: ["10 − 4 − 3 = 9"] },
    { chain: "1 = 0.5 + 0.5", wrong: ["1 = 0.5 + 0.5"] },
    { chain: "2 ≤ 1", wrong: ["2 ≤ 1"] },
    { chain: "1 ≥ 2", wrong: ["1 ≥ 2"] },
    { chain: "2 < 2", wrong: ["2 < 2"] },
  ])("finds what is wrong with $chain", ({ chain, wrong }) => {
    expect(checkArithmetic(chain)).toEqual(wrong);
  });

  it.each(["", "5", "(1 + 2 = 3", "|1 = 1", "1 + = 1", "1 plus 1 = 2", "1 2 = 12"])(
    "does not take %j",
    (chain) => {
      expect(() => checkArithmetic(chain)).toThrow(/not arithmetic|is missing|nothing is claimed/);
    },
  );
});
