import type { Assessment, Language, Plan } from "@kehoach/model";
import { assessPlan, explain } from "@kehoach/progress";
import { closest } from "@kehoach/text";
import { answerableOf } from "../answerable.ts";
import { paragraph } from "../block.ts";
import { dayOption } from "../day-option.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import type { Invocation } from "../invocation.ts";
import { loadFigures } from "../load-figures.ts";
import { acceptFindings, openPlan } from "../open-plan.ts";
import { type AssumptionKey, looksLikeAssumption, parseAssumptions } from "../parse-assumptions.ts";
import { planNumber } from "../plan-number.ts";
import { type ProgressView, progressExplanation, progressTable } from "../progress-blocks.ts";
import { safeJson } from "../safe-text.ts";
import { breakNotes, seriesBreaks } from "../series-breaks.ts";
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

function progressJson({ plan, asOf, assessments, answerable }: ProgressView): string {
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
    answerable,
  });
}

/** Tells how far each indicator of a plan has come by a day, and who answers for the plan today. */
export async function progressCommand(invocation: Invocation): Promise<ExitCode> {
  const { options, argument, io, language } = invocation;
  const asOf = dayOption("as-of", invocation);
  const { plan, findings, registry: load } = await openPlan(invocation);
  if (argument !== undefined && looksLikeAssumption(argument, plan)) {
    throw usageErrors.assumptionWithoutOption(argument);
  }
  const { assumptions, keys } = parseAssumptions(options.values("assume"), plan);
  const chosen = readIndicators(options.values("indicator"), plan);
  const figures = await loadFigures(argument, { plan, io });
  acceptFindings([...findings, ...figures.findings], invocation);
  const remark = (text: Readonly<Record<Language, string>>): void =>
    complain([paragraph(text[language])], io);
  if (figures.none) {
    remark({
      vi: "Lưu ý: không có tệp số liệu cho kế hoạch này; nêu tệp CSV: kehoach progress FILE --plan …",
      en: "Note: there are no figures for this plan; name a CSV file: kehoach progress FILE --plan …",
    });
  }

  const { observations } = figures;
  const registry = await load();
  const found = seriesBreaks(registry, { plan, observations, asOf });
  const breaks = options.has("same-territory") ? [] : found;
  const shown = found.filter(({ indicator }) => chosen.size === 0 || chosen.has(indicator ?? ""));
  for (const text of breakNotes(shown, { plan, kept: breaks.length > 0 })) remark(text);
  const assessed = assessPlan({ plan, observations, asOf, assumptions, breaks }).assessments;
  for (const key of unusedKeys(keys, assessed)) {
    remark({
      vi: `Lưu ý: giả định ${key} không dùng đến trong phép tính nào.`,
      en: `Note: no calculation uses the assumption ${key}.`,
    });
  }
  const assessments = assessed.filter(({ indicator }) => chosen.size === 0 || chosen.has(indicator));
  const today = todayInVietNam(io.now());
  const answerable = answerableOf({ plan, registry, on: today });
  const view = { plan, asOf, assessments, language, answerable, whole: chosen.size === 0 };
  const path = options.value("out");
  switch (options.value("format")) {
    case "json":
      await writeOutput(`${progressJson(view)}\n`, { path, io });
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
      const page = { plan, assessment, observations, language, answerable, generatedOn: today };
      await writeOutput(await renderProgressPage(page), { path, io });
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
