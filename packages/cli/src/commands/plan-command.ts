import type { Language } from "@kehoach/model";
import type { GivenOptions } from "../command-line.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadPlan } from "../load-plan.ts";
import { loadRegistry } from "../load-registry.ts";
import { planBlocks } from "../plan-blocks.ts";
import { hasErrors, reportBadData, reportFindings } from "../report-findings.ts";
import { safeJson } from "../safe-text.ts";
import { show } from "../show.ts";
import { todayInVietNam } from "../today-in-viet-nam.ts";

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
  const planPath = options.value("plan");
  const { plan, findings } = await loadPlan(planPath, io);
  if (plan === undefined || hasErrors(findings)) {
    reportBadData(findings, { io, language, json });
    return EXIT_CODES.dataBad;
  }
  reportFindings(findings, io, language);
  if (json) {
    io.stdout.write(`${safeJson(plan)}\n`);
    return EXIT_CODES.done;
  }
  const registry = await loadRegistry(plan, planPath);
  show(planBlocks({ plan, language, registry, on: todayInVietNam(io.now()) }), io);
  return EXIT_CODES.done;
}
