import { isDay, type Language } from "@kehoach/model";
import { areasByCode, areasByName, areasOfDay } from "../area-answers.ts";
import { areasBlocks } from "../areas-blocks.ts";
import type { GivenOptions } from "../command-line.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadPlan } from "../load-plan.ts";
import { loadRegistry } from "../load-registry.ts";
import { hasErrors, reportBadData, reportFindings } from "../report-findings.ts";
import { safeJson } from "../safe-text.ts";
import { show } from "../show.ts";
import { usageErrors } from "../usage-messages.ts";

/** Tells what a code or a name of an area means on a day. */
export async function areasCommand({
  options,
  argument,
  io,
  language,
}: {
  readonly options: GivenOptions;
  readonly argument: string | undefined;
  readonly io: Io;
  readonly language: Language;
}): Promise<ExitCode> {
  const json = options.value("format") === "json";
  const planPath = options.value("plan");
  const on = options.value("on");
  if (on === undefined) throw usageErrors.areaWithoutDay(argument);
  if (!isDay(on)) throw usageErrors.notADay(on, "--on");
  const { plan, findings } = await loadPlan(planPath, io);
  if (plan === undefined || hasErrors(findings)) {
    reportBadData(findings, { io, language, json });
    return EXIT_CODES.dataBad;
  }
  reportFindings(findings, io, language);
  const registry = await loadRegistry(plan, planPath);
  const text = argument?.trim();
  const found =
    text === undefined
      ? areasOfDay(registry, on)
      : /^\d+$/.test(text)
        ? areasByCode(registry, { code: text, on })
        : areasByName(registry, { text, on });
  if (json) io.stdout.write(`${safeJson({ on, area: argument ?? null, ...found })}\n`);
  else show(areasBlocks(found, { on, language, asked: argument ?? null }), io);
  return EXIT_CODES.done;
}
