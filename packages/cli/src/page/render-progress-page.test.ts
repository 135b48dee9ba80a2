import { createHash } from "node:crypto";
import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import { LANGUAGES, type Language, type Observation, type Plan, type Target } from "@kehoach/model";
import { type Assumptions, assessPlan, explain } from "@kehoach/progress";
import { describe, expect, it } from "vitest";
import { PAGE_STYLE, PALETTES } from "./page-style.ts";
import { renderProgressPage } from "./render-progress-page.ts";

const AS_OF = "2024-12-31";

function render({
  plan = plan7099,
  observations = publishedFigures,
  assumptions = {},
  language = "vi",
  asOf = AS_OF,
}: {
  readonly plan?: Plan;
  readonly observations?: readonly Observation[];
  readonly assumptions?: Assumptions;
  readonly language?: Language;
  readonly asOf?: string;
} = {}): Promise<string> {
  const assessment = assessPlan({ plan, observations, asOf, assumptions });
  return renderProgressPage({ plan, assessment, observations, language });
}

function all(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? match[0]);
}

const quantified = plan7099.indicators.filter((indicator) => indicator.quantified);

describe("renderProgressPage", () => {
  it.each(LANGUAGES.map((language) => ({ language })))(
    "has every indicator, in $language",
    async ({ language }) => {
      const html = await render({ language });
      expect(html).toContain(`<html lang="${language}">`);
      const sections = all(html, /<h3 id="[^"]*-name">([^<]*)<\/h3>/g);
      expect(sections).toEqual(quantified.map(({ shortName }) => shortName[language]));
      for (const { shortName } of plan7099.indicators.filter(({ code }) => code !== "fdi-stock")) {
        expect(html).toContain(shortName[language]);
      }
      expect(html).toContain("7099/KH-UBND");
      expect(html).toContain({ vi: "13/12/2024", en: "13 December 2024" }[language]);
      expect(html).toContain({ vi: "15.800 USD/người", en: "15,800 USD/person" }[language]);
    },
  );

  it("counts what can be assessed, and gives the reason of all else", async () => {
    const html = await render();
    const { assessments } = assessPlan({ plan: plan7099, observations: publishedFigures, asOf: AS_OF });
    const codes: readonly string[] = quantified.map(({ code }) => code);
    const assessable = assessments.filter(
      ({ indicator, assessable: can }) => can && codes.includes(indicator),
    );
    expect(html).toContain(`<strong>${assessable.length}/12</strong> chỉ tiêu định lượng đánh giá được`);
    expect(html).toContain("thiếu số liệu năm gốc: <a");
  });

  it("quotes the plan with its provision for each target", async () => {
    const html = await render({ language: "en" });
    for (const { quotation } of plan7099.targets) {
      expect(html).toContain(
        `<p lang="vi">“${quotation.text}”</p><footer>The plan, ${quotation.provision}</footer>`,
      );
    }
  });

  it("holds the derivation of every target word for word", async () => {
    const html = await render();
    const { assessments } = assessPlan({ plan: plan7099, observations: publishedFigures, asOf: AS_OF });
    const lines = assessments.flatMap((assessment) => explain(assessment, { language: "vi" }));
    expect(
      all(html, /<ol>(.*?)<\/ol>/gs)
        .join("")
        .match(/<li>/g),
    ).toHaveLength(lines.length);
    expect(html).toContain("Tăng bình quân một năm: (7.100 ÷ 6.542)^(1/2) − 1 = 4,1775%.");
  });

  it("describes every chart, and has a table behind it", async () => {
    const html = await render();
    const charts = all(html, /<svg class="chart"[^>]*>/g);
    expect(charts.length).toBeGreaterThanOrEqual(8);
    for (const chart of charts) {
      expect(chart).toContain('role="img"');
      const [titleId, textId] = /aria-labelledby="(\S+) (\S+)"/.exec(chart)?.slice(1) ?? [];
      expect(html).toMatch(
        new RegExp(`<title id="${titleId}">[^<]+</title><desc id="${textId}">[^<]+</desc>`),
      );
    }
    const sections = html.split('<section class="target"').slice(1);
    for (const section of sections) {
      expect(section.includes("Bảng số liệu của biểu đồ")).toBe(section.includes('class="chart"'));
      expect(section.includes("Không có biểu đồ:")).toBe(!section.includes('class="chart"'));
    }
    for (const table of all(html, /<table[^>]*>(.*?)<\/table>/gs)) {
      expect(table).toMatch(/^<caption>[^<]+<\/caption><thead/);
    }
  });

  it("has a row for every published figure of its indicators", async () => {
    const html = await render();
    const shown = publishedFigures.filter(({ indicator }) => indicator !== "fdi-stock");
    expect(html.match(/<tr role="row" class="(?:used|superseded|unneeded|planned|excluded)">/g)).toHaveLength(
      shown.length,
    );
  });

  it("has ids once, links that lead somewhere, and headings in order", async () => {
    const html = await render();
    const ids = all(html, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const goal of all(html, /href="#([^"]*)"/g)) expect(ids).toContain(goal);
    for (const names of all(html, /aria-labelledby="([^"]*)"/g)) {
      for (const name of names.split(" ")) expect(ids).toContain(name);
    }
    const levels = all(html, /<h([1-6])[ >]/g).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    }
    for (const landmark of ["header", "nav", "main", "footer"]) expect(html).toContain(`<${landmark}`);
  });

  it("allows its one style sheet by hash, and has no script and no style elsewhere", async () => {
    for (const language of LANGUAGES) {
      const html = await render({ language });
      const styles = all(html, /<style>(.*?)<\/style>/gs);
      expect(styles).toEqual([PAGE_STYLE]);
      const hash = createHash("sha256").update(PAGE_STYLE, "utf8").digest("base64");
      expect(html).toContain(
        `content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'"`,
      );
      expect(html).not.toMatch(
        /<script|<style[^>]+>|\sstyle=|\son[a-z]+=|javascript:|<link|<img|<iframe|@import|url\(/i,
      );
    }
  });

  it("gives the same bytes for the same input", async () => {
    const [first, second] = [await render(), await render()];
    expect(second).toBe(first);
  });

  it("says when it was made only if told", async () => {
    const assessment = assessPlan({ plan: plan7099, observations: [], asOf: AS_OF });
    const input = { plan: plan7099, assessment, observations: [], language: "en" as const };
    expect(await renderProgressPage(input)).not.toContain("This page was made on");
    expect(await renderProgressPage({ ...input, generatedOn: "2025-01-15" })).toContain(
      "This page was made on 15 January 2025.",
    );
  });

  it("draws nothing without figures, and says why", async () => {
    const html = await render({ observations: [] });
    expect(html).not.toContain('class="chart"');
    expect(html.match(/Không có biểu đồ: /g)).toHaveLength(12);
  });

  it("shows some of the targets where only some were assessed", async () => {
    const whole = assessPlan({ plan: plan7099, observations: publishedFigures, asOf: AS_OF });
    const assessments = whole.assessments.filter(({ indicator }) => indicator === "urbanisation-rate");
    const html = await renderProgressPage({
      plan: plan7099,
      assessment: { ...whole, assessments },
      observations: publishedFigures,
      language: "vi",
    });
    expect(html).toContain("<strong>1/1</strong>");
    expect(html).not.toContain("Mốc hoàn thành và chiều hướng");
  });

  it("stops an assessment of another plan", async () => {
    const whole = assessPlan({ plan: plan7099, observations: [], asOf: AS_OF });
    const plan: Plan = { ...plan7099, targets: [] };
    const input = { plan, assessment: whole, observations: [], language: "vi" as const };
    await expect(renderProgressPage(input)).rejects.toThrow(/assessment must be of the plan/);
  });
});

describe("charts of renderProgressPage", () => {
  function section(html: string, id: string): string {
    return html.split('<section class="target"').find((part) => part.includes(`id="${id}"`)) ?? "";
  }

  it("draws both ends of a range, and where the pace so far leads", async () => {
    const html = section(await render(), "t-urbanisation-rate-2030");
    expect(html).toContain(">88–90%</text>");
    expect(html).toContain(">88,67</text>");
    expect(html).toContain("Nếu giữ tốc độ đến nay, năm 2030 là 88,67.");
    expect(html).toContain('<th scope="row">2030</th><td>88</td><td>90</td><td>88,67</td>');
  });

  it("follows a constant rate where the calculation does", async () => {
    const html = section(await render({ language: "en" }), "t-grdp-per-capita-2030");
    expect(html).toContain(">≈ 15,800</text>");
    // 6,542 × (15,800 ÷ 6,542)^(5/10), not the middle of a line
    expect(html).toContain('<th scope="row">2025</th><td>10,166.79</td>');
  });

  it("marks the years that a total lacks, and its sum as a lower bound", async () => {
    const html = section(await render(), "t-fdi-attracted-2030");
    expect(html.match(/>thiếu số liệu<\/text>/g)).toHaveLength(4);
    expect(html).toContain(">≥ 5,34</text>");
    expect(html).toContain("Thiếu số liệu cả năm: 2021, 2023.");
    expect(html).toContain("Không có dự báo theo tốc độ đến nay: thiếu số liệu cả năm.");
  });

  it("shows what the years left of an average need", async () => {
    const html = section(await render(), "t-grdp-growth-2030");
    expect(html).toContain(">11,22–12,92%</text>");
    expect(html).toContain(">5,76%</text>");
    expect(html).toContain(">5,00</text>");
  });

  it("sets the parts of a composition against their target shares", async () => {
    const html = section(await render(), "t-grdp-structure-2030");
    expect(html).toContain(">Công nghiệp và xây dựng</text>");
    expect(html).toContain(">= 64%</text>");
    expect(html).toContain(">64,93</text>");
  });

  it("keeps figures over different scopes apart until there is a base year", async () => {
    const open = section(await render(), "t-industrial-land-area-2030");
    expect(open).toContain("29 parks");
    expect(open).toContain("33 parks");
    const assumptions = { indicators: { "industrial-land-area": { baseYear: 2023 } } };
    const based = section(await render({ assumptions }), "t-industrial-land-area-2030");
    // 12,600 + 789.91 ha in 2023, 12,663 + 790 ha in 2024
    expect(based).toContain(">13.390</text>");
    expect(based).toContain(">13.453</text>");
    expect(based).toContain(">17.390</text>");
  });

  it("does not show figures that were published after the day", async () => {
    const html = section(await render({ asOf: "2023-12-31" }), "t-grdp-growth-2030");
    expect(html).not.toContain(">5,00</text>");
    expect(html).toContain(">5,97</text>");
    expect(html).toContain("không tính: công bố sau ngày đánh giá");
  });

  it.each([1e300, -1e300, 1e-250, 0])("survives the value %d", async (value) => {
    const observations = publishedFigures.map((figure) => ({ ...figure, value }));
    const html = await render({ observations });
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe("hostile texts in renderProgressPage", () => {
  const EVIL = `"><img src=x onerror=alert(1)></style></svg><script>alert(1)</script>'\`&amp;\u202Egnp.exe\u0000\u2028`;
  const text = { vi: EVIL, en: EVIL };
  const hostileTarget = (target: Target, index: number): Target => {
    const common = { id: `${index}${EVIL}`, quotation: { provision: EVIL, text: EVIL } };
    if (target.kind === "cumulative" && target.assumedMeaning !== null) {
      return {
        ...target,
        ...common,
        assumedMeaning: { ...target.assumedMeaning, value: text, because: text },
      };
    }
    if (target.kind === "average-growth" && target.assumedYears !== null) {
      return { ...target, ...common, assumedYears: { ...target.assumedYears, because: text } };
    }
    return { ...target, ...common };
  };
  const plan: Plan = {
    ...plan7099,
    title: text,
    source: { ...plan7099.source, note: text },
    documents: plan7099.documents.map((document) => ({
      ...document,
      issuer: EVIL,
      number: { ...document.number, text: EVIL },
    })),
    indicators: plan7099.indicators.map((indicator) => ({
      ...indicator,
      name: text,
      shortName: text,
      components: indicator.components.map((component) => ({ ...component, name: text })),
    })),
    targets: plan7099.targets.map((target, index) => hostileTarget(target, index)),
  };
  const observations: readonly Observation[] = publishedFigures.map((figure, index) => ({
    ...figure,
    coverage: figure.coverage === null ? null : EVIL,
    // one scope for all parts, or nothing of a composition could be drawn
    scope: figure.indicator === "industrial-land-area" ? `${figure.scope}${EVIL}` : EVIL,
    valueText: EVIL,
    unitText: EVIL,
    source:
      [`javascript:alert(1)//${EVIL}`, `https://example.vn/${EVIL}`, `data:text/html,${EVIL}`, EVIL][
        index % 4
      ] ?? EVIL,
  }));

  it.each(LANGUAGES.map((language) => ({ language })))("stay texts, in $language", async ({ language }) => {
    const html = await render({ plan, observations, language });
    const harmless = await render({ language });
    expect(html).toContain('class="chart"');
    expect(html).not.toMatch(/<script|<img|<\/style>.*<\/style>/is);
    for (const mark of ["\u202e", "\u0000", "\u2028"]) expect(html).not.toContain(mark);
    expect(html).toContain("\\u{202e}gnp.exe\\u{0}");
    for (const address of all(html, /href="([^"]*)"/g)) expect(address).toMatch(/^(?:https?:\/\/|#)/);
    // the same tags as without them: no text has become one
    const tagsOf = (page: string): ReadonlySet<string> => new Set(all(page, /<\/?([a-z][a-z0-9-]*)/gi));
    expect([...tagsOf(html)].filter((tag) => !tagsOf(harmless).has(tag))).toEqual([]);
  });
});

describe("colours of the page", () => {
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  // WCAG 2.2, 1.4.3: at least 4.5 to 1 for text
  it.each(Object.entries(PALETTES))("tell text from what is behind it, on %s screens", (_, palette) => {
    const colours = new Map(palette.split(";").map((entry) => entry.slice(2).split(":") as [string, string]));
    const behind = ["paper", "card"].map((name) => colours.get(name) ?? "");
    const texts = [
      "ink",
      "muted",
      "link",
      "used",
      "target",
      "projection",
      "planned",
      "good",
      "doubtful",
      "bad",
    ];
    for (const name of texts) {
      for (const back of behind) {
        const [light = 0, dark = 0] = [colours.get(name) ?? "", back].map(luminance).sort((a, b) => b - a);
        expect((light + 0.05) / (dark + 0.05), `${name} on ${back}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
