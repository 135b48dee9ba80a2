import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { publishedFigures } from "@kehoach/binh-duong/observations";
import { plan7099 } from "@kehoach/binh-duong/plan";
import { LANGUAGES, type Language } from "@kehoach/model";
import { assessPlan } from "@kehoach/progress";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderProgressPage } from "./render-progress-page.ts";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

// a machine of a developer may lack a browser; where the checks are meant to be complete, that is a failure
const isRequired = process.env["CI"] === "true";

const ARGUMENTS = [
  // as root there is no sandbox
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SCREENS = [
  { name: "phone", width: 390, height: 844 },
  { name: "desk", width: 1280, height: 900 },
];

const quantified = plan7099.indicators.filter((indicator) => indicator.quantified);

async function open(
  browser: Browser,
  { file, width, height }: { readonly file: string; readonly width: number; readonly height: number },
): Promise<{ readonly page: Page; readonly messages: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, locale: "vi-VN" });
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  page.on("requestfailed", (request) => messages.push(`request of ${request.url()} failed`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) messages.push(`request of ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, messages };
}

describe.runIf(CHROMIUM !== undefined || isRequired)(
  `the page in a browser${CHROMIUM === undefined ? " (not run: no Chromium on this machine)" : ""}`,
  () => {
    let browser: Browser;
    let folder: string;
    const files = new Map<Language, string>();

    beforeAll(async () => {
      if (CHROMIUM === undefined) throw new Error("no Chromium on this machine: run npm run setup:system");
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
      folder = await mkdtemp(join(tmpdir(), "kehoach-page-"));
      const assessment = assessPlan({
        plan: plan7099,
        observations: publishedFigures,
        asOf: "2024-12-31",
      });
      for (const language of LANGUAGES) {
        const file = join(folder, `${language}.html`);
        const input = { plan: plan7099, assessment, observations: publishedFigures, language };
        await writeFile(file, await renderProgressPage(input));
        files.set(language, file);
      }
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      if (folder !== undefined) await rm(folder, { recursive: true });
    });

    const cases = LANGUAGES.flatMap((language) => SCREENS.map((screen) => ({ language, ...screen })));

    it.each(cases)(
      "fits a $name ($width px) in $language, without a complaint",
      async (screen) => {
        const { language, width } = screen;
        const { page, messages } = await open(browser, { file: files.get(language) ?? "", ...screen });
        const measure = "[document.scrollingElement.scrollWidth, innerWidth]";
        expect(await page.evaluate(measure)).toEqual([width, width]);
        await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
        expect(await page.evaluate(measure)).toEqual([width, width]);
        expect(messages).toEqual([]);
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        expect(await page.locator("section.target h3").allTextContents()).toEqual(
          quantified.map(({ shortName }) => shortName[language]),
        );
        await page.close();
      },
      60_000,
    );

    it("has charts as pictures with Vietnamese names, as wide as their column", async () => {
      const { page } = await open(browser, { file: files.get("vi") ?? "", width: 390, height: 844 });
      const charts = await page.getByRole("img").all();
      expect(charts.length).toBeGreaterThanOrEqual(8);
      for (const chart of charts) {
        const box = await chart.boundingBox();
        expect(box?.width).toBeGreaterThan(300);
        expect(box?.width).toBeLessThanOrEqual(358);
      }
      await expect(page.getByRole("img", { name: /^Tỷ lệ đô thị hóa theo năm/ }).count()).resolves.toBe(1);
      await page.close();
    }, 60_000);

    it("keeps every text of a chart inside the chart", async () => {
      for (const language of LANGUAGES) {
        const { page } = await open(browser, { file: files.get(language) ?? "", width: 1280, height: 900 });
        const outside =
          await page.evaluate(`[...document.querySelectorAll("svg.chart text")].filter((text) => {
          const chart = text.closest("svg.chart").getBoundingClientRect();
          const box = text.getBoundingClientRect();
          return box.left < chart.left - 1 || box.right > chart.right + 1 || box.top < chart.top - 1 || box.bottom > chart.bottom + 1;
        }).map((text) => text.textContent)`);
        expect(outside).toEqual([]);
        await page.close();
      }
    }, 60_000);

    it("runs no script that a text brings along", async () => {
      const evil = `"><img src=x onerror="document.title='broken'"></style><script>document.title="broken"</script>`;
      const observations = publishedFigures.map((figure) => ({
        ...figure,
        valueText: evil,
        source: `https://example.vn/${evil}`,
      }));
      const assessment = assessPlan({ plan: plan7099, observations, asOf: "2024-12-31" });
      const file = join(folder, "hostile.html");
      const input = { plan: plan7099, assessment, observations, language: "vi" as const };
      await writeFile(file, await renderProgressPage(input));
      const { page, messages } = await open(browser, { file, width: 390, height: 844 });
      expect(messages).toEqual([]);
      expect(await page.title()).not.toBe("broken");
      expect(await page.locator("img, script").count()).toBe(0);
      expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBe(390);
      await page.close();
    }, 60_000);

    it("opens the tables and the derivation on paper", async () => {
      const { page } = await open(browser, { file: files.get("vi") ?? "", width: 1280, height: 900 });
      await page.emulateMedia({ media: "print" });
      const heights = await page.evaluate(
        `[...document.querySelectorAll("details.printed > :not(summary)")].map((part) => part.getBoundingClientRect().height)`,
      );
      expect(heights).toSatisfy(
        (all: readonly number[]) => all.length > 18 && all.every((height) => height > 0),
      );
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(50_000);
      await page.close();
    }, 60_000);
  },
);
