import type { Assessment, Language, Plan } from "@kehoach/model";
import { assessPlan, explain } from "@kehoach/progress";
import { closest } from "@kehoach/text";
import { asOfDay } from "../as-of-day.ts";
import { paragraph } from "../block.ts";
import type { GivenOptions } from "../command-line.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadFigures } from "../load-figures.ts";
import { loadPlan } from "../load-plan.ts";
import { type AssumptionKey, looksLikeAssumption, parseAssumptions } from "../parse-assumptions.ts";
import { planNumber } from "../plan-number.ts";
import { progressExplanation, progressTable } from "../progress-blocks.ts";
import { STANDARD_INPUT } from "../read-input.ts";
import { hasErrors, reportBadData, reportFindings } from "../report-findings.ts";
import { safeJson } from "../safe-text.ts";
import { complain, plainText, show } from "../show.ts";
import { todayInVietNam } from "../today-in-viet-nam.ts";
import { usageErrors } from "../usage-messages.ts";
import { writeOutput } from "../write-output.ts";

function readIndicators(codes: readonly string[], plan: Plan): ReadonlySet<string> {
  const known = plan.indicators.map(({ code }) => code);
  for (const code of codes) {
    if (known.includes(code)) continue;
    const byCode = closest(code, known);
    const names = plan.indicators.map(({ shortName }) => shortName.vi);
    const byName = closest(code, names).flatMap((name) => known[names.indexOf(name)] ?? []);
    throw usageErrors.unknownIndicator(code, byCode.length > 0 ? byCode : byName);
  }
  return new Set(codes);
}

const ASSUMPTION_STEPS: Readonly<Record<AssumptionKey["field"], string>> = {
  "base-year": "base-year",
  tolerance: "tolerance",
  "usd-vnd": "exchange-rate",
};

/** The assumptions that no answer took up. */
function unusedKeys(keys: readonly AssumptionKey[], assessments: readonly Assessment[]): readonly string[] {
  return keys.flatMap(({ key, indicator, field }) => {
    const isUsed = assessments.some(
      (assessment) =>
        (indicator === null || assessment.indicator === indicator) &&
        assessment.derivation.some(
          (step) =>
            step.step === "assumption" && step.name === ASSUMPTION_STEPS[field] && step.origin === "caller",
        ),
    );
    return isUsed ? [] : [key];
  });
}

function progressJson(plan: Plan, asOf: string, assessments: readonly Assessment[]): string {
  const number = planNumber(plan) ?? null;
  return safeJson({
    plan: { id: plan.id, number, title: plan.title },
    asOf,
    assessments: assessments.map((assessment) => ({
      ...assessment,
      explanation: {
        vi: explain(assessment, { language: "vi" }),
        en: explain(assessment, { language: "en" }),
      },
    })),
  });
}

/** Tells how far each indicator of a plan has come by a day. */
export async function progressCommand({
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
  const asOf = asOfDay(options.value("as-of"), io.now());
  if (planPath === STANDARD_INPUT && argument === STANDARD_INPUT) throw usageErrors.standardInputTwice();
  const { plan, findings } = await loadPlan(planPath, io);
  if (plan === undefined || hasErrors(findings)) {
    reportBadData(findings, { io, language, json });
    return EXIT_CODES.dataBad;
  }
  if (argument !== undefined && looksLikeAssumption(argument, plan)) {
    throw usageErrors.assumptionWithoutOption(argument);
  }
  const { assumptions, keys } = parseAssumptions(options.values("assume"), plan);
  const chosen = readIndicators(options.values("indicator"), plan);

  const figures = await loadFigures(argument, { plan, io });
  const all = [...findings, ...figures.findings];
  if (hasErrors(all)) {
    reportBadData(all, { io, language, json });
    return EXIT_CODES.dataBad;
  }
  reportFindings(all, io, language);
  const remark = (text: Readonly<Record<Language, string>>): void =>
    complain([paragraph(text[language])], io);
  if (figures.none) {
    remark({
      vi: "Lưu ý: không có tệp số liệu cho kế hoạch này; nêu tệp CSV: kehoach progress FILE --plan …",
      en: "Note: there are no figures for this plan; name a CSV file: kehoach progress FILE --plan …",
    });
  }

  const assessed = assessPlan({ plan, observations: figures.observations, asOf, assumptions }).assessments;
  for (const key of unusedKeys(keys, assessed)) {
    remark({
      vi: `Lưu ý: giả định ${key} không dùng đến trong phép tính nào.`,
      en: `Note: no calculation uses the assumption ${key}.`,
    });
  }
  const assessments = assessed.filter(({ indicator }) => chosen.size === 0 || chosen.has(indicator));
  const view = { plan, asOf, assessments, language };
  const path = options.value("out");
  switch (options.value("format")) {
    case "json":
      await writeOutput(`${progressJson(plan, asOf, assessments)}\n`, { path, io });
      break;
    case "csv": {
      const { progressCsv } = await import("../progress-csv.ts");
      await writeOutput(progressCsv(assessments), { path, io });
      break;
    }
    case "html": {
      // the plotting library is large and only drawn on here
      const { renderProgressPage } = await import("../page/render-progress-page.ts");
      const assessment = { plan: plan.id, asOf, assessments };
      const { observations } = figures;
      const generatedOn = todayInVietNam(io.now());
      await writeOutput(await renderProgressPage({ plan, assessment, observations, language, generatedOn }), {
        path,
        io,
      });
      break;
    }
    default: {
      const blocks = options.has("explain") ? progressExplanation(view) : progressTable(view);
      if (path === undefined) show(blocks, io);
      else await writeOutput(plainText(blocks), { path, io });
    }
  }
  return EXIT_CODES.done;
}
