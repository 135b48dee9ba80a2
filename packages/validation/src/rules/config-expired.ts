import { formatDay, isDay, type Language } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

function dayText(day: string, language: Language): string {
  return isDay(day) ? formatDay(day, language) : day;
}

/** An entry of a profile is past its last day and does nothing any more. */
export const configExpired: ValidationRule<{
  /** Id of the rule that the entry is for. */
  rule: string;
  /** Last day of the entry. */
  until: string;
  reason: string;
}> = {
  id: "config.expired",
  severity: "warning",
  scope: "file",
  title: {
    vi: "Mục của hồ sơ kiểm tra đã hết hạn",
    en: "An entry of the profile is past its last day",
  },
  rationale: {
    vi: "Ngoại lệ hết hạn không còn tác dụng; người dùng cần biết vì sao kết quả thay đổi.",
    en: "An exception that has ended does nothing; people must know why the result changed.",
  },
  message: ({ rule, until, reason }) => ({
    vi: `Ngoại lệ cho “${rule}” (${reason}) chỉ có hiệu lực đến hết ngày ${dayText(until, "vi")}.`,
    en: `The exception for "${rule}" (${reason}) ended with ${dayText(until, "en")}.`,
  }),
  fix: () => ({
    vi: "Gia hạn nếu lý do vẫn còn, nếu không thì xóa mục này.",
    en: "Extend it if the reason still holds, else remove it.",
  }),
};
