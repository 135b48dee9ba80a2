import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What can be wrong at a place of a settings file. */
export type ConfigProblem =
  /** The key is not there, or empty. */
  | "missing"
  /** No setting is called so. */
  | "unknown-key"
  | "not-object"
  | "not-list"
  | "not-text"
  | "not-number"
  /** A text that is not one of the allowed ones. */
  | "unknown-value"
  | "not-day"
  /** The same thing is set twice. */
  | "repeated"
  /** The rule may not be lowered or suppressed. */
  | "locked";

interface ConfigParameters extends Readonly<Record<string, string | readonly string[]>> {
  readonly problem: ConfigProblem;
  /** Name of the setting. */
  readonly key: string;
  /** What stands there, `""` for nothing or what is no text. */
  readonly text: string;
  /** What may stand there, where that can be listed. */
  readonly allowed: readonly string[];
}

function listed(allowed: readonly string[]): string {
  const shown = allowed.slice(0, 20).join(", ");
  return allowed.length > 20 ? `${shown}, …` : shown;
}

const MESSAGES: Readonly<Record<ConfigProblem, (parameters: ConfigParameters) => LocalizedText>> = {
  missing: ({ key }) => ({ vi: `Thiếu mục “${key}”.`, en: `"${key}" is missing.` }),
  "unknown-key": ({ key }) => ({
    vi: `Không có mục nào tên “${key}”.`,
    en: `No setting is called "${key}".`,
  }),
  "not-object": ({ key }) => ({
    vi: `“${key}” phải là một nhóm mục đặt trong dấu { }.`,
    en: `"${key}" must be a group of settings in { }.`,
  }),
  "not-list": ({ key }) => ({
    vi: `“${key}” phải là một danh sách đặt trong dấu [ ].`,
    en: `"${key}" must be a list in [ ].`,
  }),
  "not-text": ({ key }) => ({
    vi: `“${key}” phải là chữ đặt trong dấu ngoặc kép.`,
    en: `"${key}" must be text in quotes.`,
  }),
  "not-number": ({ key }) => ({
    vi: `“${key}” phải là một số nguyên từ 1.`,
    en: `"${key}" must be a whole number from 1.`,
  }),
  "unknown-value": ({ key, text }) => ({
    vi: `“${text}” không dùng được cho mục “${key}”.`,
    en: `"${text}" cannot be used for "${key}".`,
  }),
  "not-day": ({ key, text }) => ({
    vi: `“${text}” của mục “${key}” không phải là một ngày có thật, viết theo dạng 2026-12-31.`,
    en: `"${text}" of "${key}" is not a real day written as 2026-12-31.`,
  }),
  repeated: ({ key, text }) => ({
    vi: `“${text}” của mục “${key}” đã có ở trên.`,
    en: `"${text}" of "${key}" is already there above.`,
  }),
  locked: ({ text }) => ({
    vi: `Quy tắc “${text}” không được hạ mức hay bỏ qua: vi phạm thì không đọc được tệp.`,
    en: `The rule "${text}" cannot be lowered or suppressed: a file that breaks it cannot be read.`,
  }),
};

const FIXES: Readonly<Record<ConfigProblem, (parameters: ConfigParameters) => LocalizedText>> = {
  missing: ({ key }) => ({ vi: `Thêm mục “${key}”.`, en: `Add "${key}".` }),
  "unknown-key": ({ allowed }) => ({
    vi: allowed.length === 0 ? "Xóa mục này." : `Xóa mục này hoặc dùng một trong: ${listed(allowed)}.`,
    en: allowed.length === 0 ? "Remove it." : `Remove it or use one of: ${listed(allowed)}.`,
  }),
  "not-object": () => ({ vi: "Đặt các mục trong dấu { }.", en: "Put the settings in { }." }),
  "not-list": () => ({ vi: "Đặt các phần tử trong dấu [ ].", en: "Put the items in [ ]." }),
  "not-text": () => ({ vi: "Đặt giá trị trong dấu ngoặc kép.", en: "Put the value in quotes." }),
  "not-number": () => ({
    vi: "Ghi một số nguyên, không có dấu ngoặc kép.",
    en: "Write a whole number without quotes.",
  }),
  "unknown-value": ({ allowed }) => ({
    vi: allowed.length === 0 ? "Sửa lại giá trị." : `Dùng một trong: ${listed(allowed)}.`,
    en: allowed.length === 0 ? "Correct the value." : `Use one of: ${listed(allowed)}.`,
  }),
  "not-day": () => ({
    vi: "Ghi ngày theo dạng năm-tháng-ngày, như 2026-12-31.",
    en: "Write the day as year-month-day, such as 2026-12-31.",
  }),
  repeated: () => ({ vi: "Giữ lại một mục, xóa mục kia.", en: "Keep one of them, remove the other." }),
  locked: () => ({
    vi: "Xóa mục này và sửa tệp số liệu.",
    en: "Remove this entry and correct the file of data.",
  }),
};

/** A settings file, such as a profile or a mapping, says something that cannot be followed. */
export const configInvalid: ValidationRule<ConfigParameters> = {
  id: "config.invalid",
  severity: "error",
  scope: "file",
  title: { vi: "Tệp cấu hình sai", en: "A settings file cannot be followed" },
  rationale: {
    vi: "Cấu hình hiểu sai thì kết quả kiểm tra không phải là điều người viết muốn.",
    en: "Settings that are misread check something else than their writer meant.",
  },
  message: (parameters) => MESSAGES[parameters.problem](parameters),
  fix: (parameters) => FIXES[parameters.problem](parameters),
};
