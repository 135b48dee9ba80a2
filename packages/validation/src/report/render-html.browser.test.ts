import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileReport, hostileTexts } from "./fixtures/hostile-report.ts";
import { sampleReport } from "./fixtures/sample-report.ts";
import { renderHtml } from "./render-html.ts";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);

// a machine of a developer may lack a browser; where the checks are meant to be complete, that is a failure
const isRequired = process.env["CI"] === "true";

describe.runIf(CHROMIUM !== undefined || isRequired)(
  `the page of a report in a browser${CHROMIUM === undefined ? " (not run: no Chromium on this machine)" : ""}`,
  () => {
    let browser: Browser;

    beforeAll(async () => {
      if (CHROMIUM === undefined) throw new Error("no Chromium on this machine: run npm run setup:system");
      // as root there is no sandbox
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
    });

    const evil = hostileTexts.join(" ");
    const cases = [390, 1280].flatMap((width) => [
      { name: "a usual report", report: sampleReport(), width },
      { name: "a hostile report", report: hostileReport(evil), width },
      ...hostileTexts
        .slice(-6)
        .map((text) => ({ name: text.slice(0, 20), report: hostileReport(text), width })),
    ]);

    it.each(cases)(
      "shows $name at $width px without a complaint",
      async ({ report, width }) => {
        const page = await browser.newPage({ viewport: { width, height: 844 } });
        const messages: string[] = [];
        page.on("console", (message) => messages.push(message.text()));
        page.on("pageerror", (error) => messages.push(error.message));
        page.on("request", (request) => messages.push(`request of ${request.url()}`));
        await page.setContent(renderHtml(report, { language: "vi" }));
        await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
        expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBe(width);
        expect(await page.locator("img, script, iframe, form").count()).toBe(0);
        expect(await page.title()).not.toBe("broken");
        // the style sheet counts: its hash is in the policy
        const paddings = "getComputedStyle(document.querySelector('.group')).borderLeftWidth";
        expect(await page.evaluate(paddings)).toBe("4px");
        expect(messages).toEqual([]);
        await page.close();
      },
      60_000,
    );
  },
);
