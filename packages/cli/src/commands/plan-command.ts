import type { Language } from "@kehoach/model";
import type { GivenOptions } from "../command-line.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadPlan } from "../load-plan.ts";
import { planBlocks } from "../plan-blocks.ts";
import { hasErrors, reportBadData, reportFindings } from "../report-findings.ts";
import { safeJson } from "../safe-text.ts";
import { show } from "../show.ts";

/** Shows a plan: all of it as JSON, or an overview. */
export async function planCommand({
  options,
  io,
  language,
}: {
  readonly options: GivenOptions;
  readonly io: Io;
  readonly language: Language;
}): Promise<ExitCode> {
  const json = options.value("format") === "json";
  const { plan, findings } = await loadPlan(options.value("plan"), io);
  if (plan === undefined || hasErrors(findings)) {
    reportBadData(findings, { io, language, json });
    return EXIT_CODES.dataBad;
  }
  reportFindings(findings, io, language);
  if (json) io.stdout.write(`${safeJson(plan)}\n`);
  else show(planBlocks(plan, language), io);
  return EXIT_CODES.done;
}
