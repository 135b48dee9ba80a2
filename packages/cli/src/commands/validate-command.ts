import { type Report, VERDICT_LABELS, type Verdict } from "@kehoach/model";
import {
  findingsCsvHeader,
  findingsCsvLines,
  renderHtml,
  renderJson,
  renderSarif,
  renderText,
  type ValidationOptions,
  validateDataset,
} from "@kehoach/validation";
import { paragraph } from "../block.ts";
import { EXIT_CODES, type ExitCode } from "../exit-codes.ts";
import { UnreadableInput } from "../failures.ts";
import { type InputSource, isAmongInputs, openSources } from "../input-sources.ts";
import type { Invocation } from "../invocation.ts";
import { KeptFindings } from "../kept-findings.ts";
import { wantsColour } from "../paint.ts";
import { complain } from "../show.ts";
import { type TextPieces, textPieces } from "../text-pieces.ts";
import { usageErrors } from "../usage-messages.ts";
import { progressLine } from "../validation-progress.ts";
import { validationSettings, warningsOption } from "../validation-settings.ts";
import { writeAnnotated } from "../write-annotated.ts";
import { writeOutput } from "../write-output.ts";

const USUAL_WIDTH = 80;

const EXIT_OF_VERDICT: Readonly<Record<Verdict, ExitCode>> = {
  accepted: EXIT_CODES.done,
  "accepted-with-warnings": EXIT_CODES.done,
  rejected: EXIT_CODES.dataBad,
  "not-validated": EXIT_CODES.inputUnreadable,
};

/** A report in the format that was asked for; findings as CSV are written while they are found. */
function rendered(report: Report, { options, io, language }: Invocation): string {
  switch (options.value("format")) {
    case "json":
      return renderJson(report);
    case "html":
      return renderHtml(report, { language });
    case "sarif":
      return renderSarif(report, { language });
    default: {
      const isShown = options.value("out") === undefined;
      const width = isShown && io.isTerminal ? io.columns || USUAL_WIDTH : undefined;
      return renderText(report, { language, width, color: isShown && wantsColour(io) });
    }
  }
}

/** Where findings go while they are found: `undefined` unless CSV is asked for. */
async function findingsOutput({ options, io }: Invocation): Promise<TextPieces | undefined> {
  if (options.value("format") !== "csv") return undefined;
  const path = options.value("out");
  const output = await textPieces(path, io);
  // a file is opened in Excel, standard output is read by programs
  await output.write(findingsCsvHeader({ byteOrderMark: path !== undefined }));
  return output;
}

interface Checked {
  readonly report: Report;
  readonly kept: KeptFindings;
}

async function check(
  sources: readonly InputSource[],
  { settings, invocation }: { readonly settings: ValidationOptions; readonly invocation: Invocation },
): Promise<Checked> {
  const { options, io, language } = invocation;
  const output = await findingsOutput(invocation);
  const mixesOutputs = output !== undefined && options.value("out") === undefined && io.isTerminal;
  const progress = progressLine({ io, language });
  const kept = new KeptFindings();
  const keeps = options.has("annotate");
  try {
    const run = validateDataset(sources, {
      ...settings,
      onProgress: mixesOutputs ? undefined : progress.show,
    });
    for await (const finding of run) {
      if (keeps) kept.add(finding);
      await output?.write(findingsCsvLines([finding], { language }));
    }
    const report = await run.report();
    return { report, kept };
  } finally {
    progress.clear();
    await output?.end();
  }
}

/** What a person is told where the report itself went to a file. */
function tellVerdict({ verdict, counts }: Report, path: string, { io, language }: Invocation): void {
  const { error, warning } = counts.bySeverity;
  const label = VERDICT_LABELS[verdict][language];
  const text = {
    vi: `Kết quả: ${label} (${error} lỗi, ${warning} cảnh báo). Đã ghi ${path}.`,
    en: `Result: ${label} (${error} error${error === 1 ? "" : "s"}, ${warning} warning${warning === 1 ? "" : "s"}). It is in ${path}.`,
  };
  complain([paragraph(text[language])], io);
}

function exitOf({ verdict, counts, rules }: Report, most: number, { io, language }: Invocation): ExitCode {
  if (rules.some(({ status }) => status === "failed")) return EXIT_CODES.ownFailure;
  const { warning } = counts.bySeverity;
  if (verdict !== "accepted-with-warnings" || warning <= most) return EXIT_OF_VERDICT[verdict];
  const text = {
    vi: `Có ${warning} cảnh báo, nhiều hơn --max-warnings ${most}.`,
    en: `There are ${warning} warnings, more than --max-warnings ${most}.`,
  };
  complain([paragraph(text[language])], io);
  return EXIT_CODES.dataBad;
}

async function refuseOutputs(sources: readonly InputSource[], { options, io }: Invocation): Promise<void> {
  for (const option of ["out", "annotate"] as const) {
    const path = options.value(option);
    if (path !== undefined && (await isAmongInputs(path, { sources, io }))) {
      throw usageErrors.overInput(`--${option}`, path);
    }
  }
  const annotate = options.value("annotate");
  if (annotate === undefined) return;
  if (annotate === options.value("out")) throw usageErrors.sameOutput(annotate);
  if (sources.length > 1) throw usageErrors.annotateOneFile();
}

/** Gives programs a report where a file cannot be read, too; people are told on standard error. */
async function reportUnreadable(settings: ValidationOptions, invocation: Invocation): Promise<void> {
  const { options, io } = invocation;
  if (options.value("format") !== "json") return;
  const report = await validateDataset([], settings).report();
  const text = renderJson({ ...report, verdict: "not-validated", complete: false });
  await writeOutput(text, { path: options.value("out"), io });
}

/** Checks files that an agency sends and reports what is wrong in them, where, and what to do. */
export async function validateCommand(invocation: Invocation): Promise<ExitCode> {
  if (invocation.operands.length === 0) throw usageErrors.noFiles();
  const most = warningsOption(invocation);
  const settings = await validationSettings(invocation);
  try {
    return await validateFiles(invocation, { settings, most });
  } catch (error) {
    if (error instanceof UnreadableInput) await reportUnreadable(settings, invocation);
    throw error;
  }
}

async function validateFiles(
  invocation: Invocation,
  { settings, most }: { readonly settings: ValidationOptions; readonly most: number },
): Promise<ExitCode> {
  const { options, operands, io } = invocation;
  const sources = await openSources(operands, io);
  await refuseOutputs(sources, invocation);
  const { report, kept } = await check(sources, { settings, invocation });
  const path = options.value("out");
  if (options.value("format") !== "csv") await writeOutput(rendered(report, invocation), { path, io });
  if (path !== undefined) tellVerdict(report, path, invocation);
  const annotate = options.value("annotate");
  const [source] = sources;
  if (annotate === undefined || source === undefined) return exitOf(report, most, invocation);
  const isWritten = await writeAnnotated(annotate, { source, findings: kept, report, invocation });
  const code = exitOf(report, most, invocation);
  return isWritten || code === EXIT_CODES.inputUnreadable ? code : EXIT_CODES.wrongUsage;
}
