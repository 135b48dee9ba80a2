import { type Finding, formatNumber, type Language, SEVERITY_LABELS, type Severity } from "@kehoach/model";

/** Words of an annotated copy. */
export const ANNOTATION_WORDS = {
  vi: {
    sheet: "Kết quả kiểm tra",
    title: "KẾT QUẢ KIỂM TRA",
    verdict: "Kết luận",
    input: "Tệp",
    found: "Phát hiện",
    how: "Ô có phát hiện được tô màu và có ghi chú. Hãy sửa trong tệp gốc rồi nộp lại; không nộp bản sao này.",
    headers: ["STT", "Mức độ", "Trang tính", "Ô", "Nội dung", "Cần làm gì", "Gợi ý", "Quy tắc"],
    row: "dòng",
    fix: "Cần làm",
    suggestion: "Gợi ý",
    or: "hoặc",
    none: "Không có phát hiện nào.",
    more: (count: string) => `Còn ${count} phát hiện nữa không nêu ở đây; báo cáo CSV có đủ.`,
    atCell: (count: string) => `Còn ${count} phát hiện nữa ở ô này; xem trang “Kết quả kiểm tra”.`,
  },
  en: {
    sheet: "Validation results",
    title: "VALIDATION RESULTS",
    verdict: "Verdict",
    input: "File",
    found: "Findings",
    how: "Cells with findings are coloured and have a comment. Correct the original file and submit it again, not this copy.",
    headers: ["No.", "Severity", "Sheet", "Cell", "What is wrong", "What to do", "Suggestion", "Rule"],
    row: "row",
    fix: "What to do",
    suggestion: "Suggestion",
    or: "or",
    none: "There are no findings.",
    more: (count: string) => `There are ${count} more findings; the CSV report has all of them.`,
    atCell: (count: string) =>
      `There are ${count} more findings at this cell; see the sheet “Validation results”.`,
  },
} as const;

/** A severity as a label with a capital at the start. */
export function severityLabel(severity: Severity, language: Language): string {
  const label = SEVERITY_LABELS[severity][language];
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

/** The suggestions of a finding in one line, `""` if there are none. */
export function suggestionText({ suggestions }: Finding, language: Language): string {
  return suggestions.map(({ value }) => value).join(` ${ANNOTATION_WORDS[language].or} `);
}

/** What the comment of a cell says. */
export function commentText(
  { findings, count }: { readonly findings: readonly Finding[]; readonly count: number },
  language: Language,
): string {
  const words = ANNOTATION_WORDS[language];
  const told = findings.map((finding) => {
    const suggestion = suggestionText(finding, language);
    return [
      `${severityLabel(finding.severity, language)}: ${finding.message[language]}`,
      `${words.fix}: ${finding.fix[language]}`,
      ...(suggestion === "" ? [] : [`${words.suggestion}: ${suggestion}`]),
    ].join("\n");
  });
  const more = count - findings.length;
  if (more > 0) told.push(words.atCell(formatNumber(more, { language })));
  return told.join("\n\n");
}
