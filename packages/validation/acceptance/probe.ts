import type { Finding } from "@kehoach/model";
import { chargedPlan } from "../src/fixtures/charged-plan.ts";
import { renderCsv } from "../src/report/render-csv.ts";
import { renderHtml } from "../src/report/render-html.ts";
import { renderJson } from "../src/report/render-json.ts";
import { renderSarif } from "../src/report/render-sarif.ts";
import { renderText } from "../src/report/render-text.ts";
import { RULES } from "../src/rules/rules.ts";
import { validateDataset } from "../src/validate-dataset.ts";
import { annotateWorkbook } from "../src/workbook/annotate-workbook.ts";

/** What became of a file. */
export interface Probe {
  readonly verdict: string;
  /** Of the processor: others that use the machine do not count. */
  readonly milliseconds: number;
  readonly findings: number;
  /** Rows and objects that were read. */
  readonly rows: number;
  /** What is wrong with how the file was answered, `undefined` if nothing. */
  readonly fault: { readonly kind: "exception" | "no-rule"; readonly words: string } | undefined;
}

const KNOWN_RULES: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

const MOST_KEPT = 1_000;

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Validates a file as the library does, and renders and annotates what comes of it. */
export async function probe(name: string, content: Uint8Array): Promise<Probe> {
  const started = process.cpuUsage();
  const answer = async (): Promise<Omit<Probe, "milliseconds">> => {
    const run = validateDataset(
      { name, content },
      { plan: chargedPlan, clock: "2026-11-24", runId: "acceptance" },
    );
    const kept: Finding[] = [];
    let findings = 0;
    let isExplained = false;
    for await (const finding of run) {
      findings += 1;
      isExplained ||= finding.severity === "error" && KNOWN_RULES.has(finding.rule);
      if (kept.length < MOST_KEPT) kept.push(finding);
    }
    const report = await run.report();
    for (const language of ["vi", "en"] as const) {
      renderHtml(report, { language });
      renderText(report, { language });
      renderCsv(kept, { language });
    }
    renderJson(report);
    renderSarif(report, { language: "vi" });
    await annotateWorkbook(content, kept, { language: "vi", verdict: report.verdict });
    const { verdict, counts } = report;
    const rows = counts.rowsRead;
    const failed = report.rules.find(({ status }) => status === "failed");
    if (failed !== undefined) {
      return {
        verdict,
        findings,
        rows,
        fault: { kind: "exception", words: `the check of ${failed.rule} failed` },
      };
    }
    const isRefused = verdict === "not-validated" || verdict === "rejected";
    const fault = isRefused && !isExplained ? ({ kind: "no-rule", words: verdict } as const) : undefined;
    return { verdict, findings, rows, fault };
  };
  const elapsed = (): number => {
    const { user, system } = process.cpuUsage(started);
    return Math.round((user + system) / 1_000);
  };
  try {
    const answered = await answer();
    return { ...answered, milliseconds: elapsed() };
  } catch (error) {
    const fault = { kind: "exception", words: wordsOf(error) } as const;
    return { verdict: "none", findings: 0, rows: 0, fault, milliseconds: elapsed() };
  }
}
