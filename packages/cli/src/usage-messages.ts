import type { LocalizedText } from "@kehoach/model";
import { UsageError } from "./failures.ts";

function didYouMean(suggestions: readonly string[]): LocalizedText {
  if (suggestions.length === 0) return { vi: "", en: "" };
  const list = suggestions.join(", ");
  return { vi: ` Có phải ý bạn là: ${list}?`, en: ` Did you mean: ${list}?` };
}

function usage(text: LocalizedText, suggestions: readonly string[] = []): UsageError {
  const more = didYouMean(suggestions);
  return new UsageError({ vi: text.vi + more.vi, en: text.en + more.en });
}

/** Every way in which the command line can be used wrongly, in words. */
export const usageErrors = {
  noCommand: () => usage({ vi: "Chưa nêu lệnh.", en: "No command is given." }),
  noTaskReports: () =>
    usage({
      vi: "Chưa nêu tệp báo cáo nhiệm vụ (CSV hoặc JSON).",
      en: "No file of task reports is given (CSV or JSON).",
    }),
  noFiles: () =>
    usage({
      vi: "Chưa nêu tệp cần kiểm tra (XLSX, ODS, CSV, JSON hoặc NDJSON).",
      en: "No file to check is given (XLSX, ODS, CSV, JSON or NDJSON).",
    }),
  optionMissing: (option: string) => usage({ vi: `Chưa nêu ${option}.`, en: `${option} is not given.` }),
  overInput: (option: "--out" | "--annotate", path: string) =>
    usage({
      vi: `${option} không được ghi đè tệp đang kiểm tra “${path}”; chọn tên khác.`,
      en: `${option} must not replace the file that is checked, “${path}”; choose another name.`,
    }),
  sameOutput: (path: string) =>
    usage({
      vi: `--out và --annotate cùng ghi vào “${path}”; chọn tên khác.`,
      en: `--out and --annotate both write “${path}”; choose another name.`,
    }),
  annotateOneFile: () =>
    usage({
      vi: "--annotate chỉ dùng với một tệp; kiểm tra từng tệp để có bản ghi chú của mỗi tệp.",
      en: "--annotate goes with one file; check the files one by one for a copy of each.",
    }),
  unknownAgency: (text: string, suggestions: readonly string[]) =>
    usage(
      {
        vi: `Kế hoạch không có cơ quan “${text}”; “kehoach agencies” liệt kê các cơ quan.`,
        en: `The plan has no agency “${text}”; “kehoach agencies” lists the agencies.`,
      },
      suggestions,
    ),
  unknownPeriod: (text: string, suggestions: readonly string[]) =>
    usage(
      {
        vi: `“${text}” không phải là kỳ báo cáo; ghi 2024, 2024-S1, 2024-Q3, 2024-M08 hoặc “Quý III/2024”.`,
        en: `“${text}” is no period; write 2024, 2024-S1, 2024-Q3, 2024-M08 or “Quý III/2024”.`,
      },
      suggestions,
    ),
  unknownEncoding: (name: string) =>
    usage({
      vi: `Không có bảng mã “${name}”; ghi utf-8, utf-16le, windows-1258 hoặc viscii.`,
      en: `There is no encoding “${name}”; write utf-8, utf-16le, windows-1258 or viscii.`,
    }),
  unknownRule: (id: string, suggestions: readonly string[]) =>
    usage(
      {
        vi: `Không có quy tắc “${id}”; “kehoach rules” liệt kê các quy tắc.`,
        en: `There is no rule “${id}”; “kehoach rules” lists the rules.`,
      },
      suggestions,
    ),
  nothingToAsk: (agency: string) =>
    usage({
      vi: `Kế hoạch không có gì để hỏi “${agency}”.`,
      en: `The plan has nothing to ask “${agency}” for.`,
    }),
  unknownCommand: (name: string, suggestions: readonly string[]) =>
    usage({ vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` }, suggestions),
  unknownOption: (option: string, suggestions: readonly string[]) =>
    usage({ vi: `Không có tùy chọn “${option}”.`, en: `There is no option “${option}”.` }, suggestions),
  valueMissing: (option: string) =>
    usage({
      vi: `Tùy chọn “${option}” cần một giá trị.`,
      en: `The option “${option}” needs a value.`,
    }),
  valueUnwanted: (option: string) =>
    usage({
      vi: `Tùy chọn “${option}” không nhận giá trị.`,
      en: `The option “${option}” takes no value.`,
    }),
  valueNotAllowed: (
    input: { readonly option: string; readonly value: string },
    allowed: readonly string[],
    suggestions: readonly string[],
  ) =>
    usage(
      {
        vi: `“${input.value}” không dùng được cho ${input.option}; chọn một trong: ${allowed.join(", ")}.`,
        en: `“${input.value}” is no value of ${input.option}; choose one of: ${allowed.join(", ")}.`,
      },
      suggestions,
    ),
  tooManyArguments: (argument: string) =>
    usage({ vi: `Thừa đối số “${argument}”.`, en: `The argument “${argument}” is one too many.` }),
  assumptionWithoutOption: (argument: string) =>
    usage({
      vi: `“${argument}” là một giả định: ghi --assume trước mỗi giả định.`,
      en: `“${argument}” is an assumption: write --assume in front of each.`,
    }),
  standardInputTwice: () =>
    usage({
      vi: "Đầu vào chuẩn (“-”) chỉ đọc được một lần.",
      en: "Standard input (“-”) can be read only once.",
    }),
  notADay: (value: string, option: "--as-of" | "--on" | "--clock" = "--as-of") =>
    usage({
      vi: `“${value}” không phải là một ngày có thật ghi theo dạng 2024-12-31 (${option}).`,
      en: `“${value}” is not a real day written like 2024-12-31 (${option}).`,
    }),
  areaWithoutDay: (area: string | undefined) =>
    usage({
      vi: `${area === undefined ? "Mã và tên địa bàn" : `“${area}”`} chỉ có nghĩa vào một ngày: mã đơn vị hành chính được dùng lại cho đơn vị khác. Ghi thêm --on, ví dụ --on 2025-07-01.`,
      en: `${area === undefined ? "Codes and names of areas mean" : `“${area}” means`} something only on a day: codes are used again for other units. Add --on, for example --on 2025-07-01.`,
    }),
  nameAndTask: () =>
    usage({
      vi: "Chỉ nêu tên cơ quan hoặc --task, không nêu cả hai.",
      en: "Give a name or --task, not both.",
    }),
  unknownTask: (id: string, suggestions: readonly string[]) =>
    usage(
      {
        vi: `Kế hoạch không có nhiệm vụ hay điểm “${id}”; “kehoach plan” liệt kê các điểm.`,
        en: `The plan has no task or point “${id}”; “kehoach plan” lists the points.`,
      },
      suggestions,
    ),
  unknownIndicator: (code: string, suggestions: readonly string[]) =>
    usage(
      {
        vi: `Kế hoạch không có chỉ tiêu “${code}”; “kehoach plan” liệt kê các mã.`,
        en: `The plan has no indicator “${code}”; “kehoach plan” lists the codes.`,
      },
      suggestions,
    ),
  assumptionForm: (text: string) =>
    usage({
      vi: `Giả định “${text}” phải có dạng KHÓA=GIÁ-TRỊ, ví dụ usd-vnd=25000.`,
      en: `The assumption “${text}” must have the form KEY=VALUE, for example usd-vnd=25000.`,
    }),
  assumptionKey: (key: string, suggestions: readonly string[]) =>
    usage(
      {
        vi: `Không có giả định “${key}”; dùng <mã chỉ tiêu>.base-year, <mã chỉ tiêu>.tolerance hoặc usd-vnd.`,
        en: `There is no assumption “${key}”; use <indicator>.base-year, <indicator>.tolerance or usd-vnd.`,
      },
      suggestions,
    ),
  assumptionTwice: (key: string) =>
    usage({ vi: `Giả định “${key}” ghi hai lần.`, en: `The assumption “${key}” is given twice.` }),
  baseYear: (input: { readonly key: string; readonly value: string }, years: readonly [number, number]) =>
    usage({
      vi: `${input.key}: “${input.value}” không phải là năm; ghi một năm từ ${years[0]} đến ${years[1]}, ví dụ 2020.`,
      en: `${input.key}: “${input.value}” is not a year; write a year from ${years[0]} to ${years[1]}, for example 2020.`,
    }),
  tolerance: (input: { readonly key: string; readonly value: string }) =>
    usage({
      vi: `${input.key}: không hiểu “${input.value}”; ghi 5% hoặc 0.05 (từ 0% đến dưới 100%, dấu chấm thập phân).`,
      en: `${input.key}: “${input.value}” is not understood; write 5% or 0.05 (from 0% to below 100%, with a decimal point).`,
    }),
  bareTolerance: (input: { readonly key: string; readonly value: string }) =>
    usage({
      vi: `${input.key}: “${input.value}” có thể là phần trăm hoặc số lần; ghi 5% hoặc 0.05.`,
      en: `${input.key}: “${input.value}” may be percent or a part; write 5% or 0.05.`,
    }),
  ambiguousRate: (value: string) =>
    usage({
      vi: `usd-vnd: “${value}” không rõ dấu nghìn hay dấu thập phân; ghi liền các chữ số, ví dụ ${value.replace(/[.,]/g, "")}.`,
      en: `usd-vnd: “${value}” may have a decimal mark or a mark of thousands; write the digits without marks, for example ${value.replace(/[.,]/g, "")}.`,
    }),
  rate: (value: string) =>
    usage({
      vi: `usd-vnd: không hiểu “${value}”; ghi số đồng cho một USD, lớn hơn 0, ví dụ 25000 hoặc 25000.5.`,
      en: `usd-vnd: “${value}” is not understood; write the VND for one USD, above 0, for example 25000 or 25000.5.`,
    }),
} as const;
