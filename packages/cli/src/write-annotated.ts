import type { Finding, Report } from "@kehoach/model";
import type { AnnotatedWorkbook } from "@kehoach/validation/workbook";
import { paragraph } from "./block.ts";
import { bytesOf, type InputSource } from "./input-sources.ts";
import type { Invocation } from "./invocation.ts";
import { complain } from "./show.ts";
import { writeToFile } from "./write-output.ts";

type Reason = Extract<AnnotatedWorkbook, { readonly kind: "not-annotated" }>["reason"];

const REASONS: Readonly<Record<Reason, { readonly vi: string; readonly en: string }>> = {
  "needs-xlsx": {
    vi: "chỉ tệp XLSX và CSV có bản ghi chú; lưu tệp dưới dạng .xlsx rồi kiểm tra lại",
    en: "only XLSX and CSV files get one; save the file as .xlsx and check it again",
  },
  unreadable: { vi: "không đọc được tệp", en: "the file cannot be read" },
  "too-large": { vi: "bảng lớn hơn một trang tính", en: "the table is larger than a sheet" },
};

async function annotated(
  source: InputSource,
  findings: Iterable<Finding>,
  { report, invocation }: { readonly report: Report; readonly invocation: Invocation },
): Promise<AnnotatedWorkbook> {
  const { language, options } = invocation;
  const { verdict, inputs } = report;
  const how = { language, input: source.name, verdict };
  const { annotateTable, annotateWorkbook } = await import("@kehoach/validation/workbook");
  if (inputs[0]?.format !== "csv") return annotateWorkbook(await bytesOf(source), findings, how);
  const { csvReader } = await import("@kehoach/validation/csv");
  const encoding = inputs[0].encoding?.name ?? options.value("encoding");
  const rows = async function* () {
    for await (const event of csvReader.read(source, { format: "csv", encoding })) {
      if (event.kind === "rows") yield* event.rows;
    }
  };
  return annotateTable(rows(), findings, how);
}

/**
 * Writes the copy of an input with its findings in place, if there can be one, and tells of it on standard error.
 *
 * @returns Whether it was written.
 * @throws {UnwritableOutput} If the system does not let the file be written.
 */
export async function writeAnnotated(
  path: string,
  {
    source,
    findings,
    report,
    invocation,
  }: {
    readonly source: InputSource;
    readonly findings: Iterable<Finding>;
    readonly report: Report;
    readonly invocation: Invocation;
  },
): Promise<boolean> {
  const { io, language } = invocation;
  const isUnread = report.inputs.some(({ name, sha256 }) => name === source.name && sha256 === null);
  const copy: AnnotatedWorkbook = isUnread
    ? { kind: "not-annotated", reason: "unreadable" }
    : await annotated(source, findings, { report, invocation });
  const tell = (text: Readonly<Record<"vi" | "en", string>>): void => {
    complain([paragraph(text[language])], io);
  };
  if (copy.kind === "not-annotated") {
    const because = REASONS[copy.reason];
    tell({
      vi: `Không ghi “${path}”: ${because.vi}.`,
      en: `“${path}” is not written: ${because.en}.`,
    });
    return false;
  }
  await writeToFile(copy.bytes, { path, io });
  const macros = copy.dropped.includes("macros");
  tell({
    vi: `Đã ghi bản có ghi chú: ${path}${macros ? " (không có macro)" : ""}.`,
    en: `The copy with comments is ${path}${macros ? ", without its macros" : ""}.`,
  });
  return true;
}
