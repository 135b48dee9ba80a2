import type { ValidationRule } from "./validation-rule.ts";

/** A value lies outside what it can be: a milestone neither done nor not, a share above the whole, less than nothing, a text without end. */
export const cellRange: ValidationRule<{
  fault: "either" | "between" | "negative" | "length";
  text: string;
  low: number;
  high: number;
}> = {
  id: "cell.range",
  severity: "error",
  scope: "cell",
  title: { vi: "Giá trị ngoài phạm vi", en: "A value is out of range" },
  rationale: {
    vi: "Giá trị ngoài phạm vi có thể có thì không thể đúng.",
    en: "A value that cannot be is wrong.",
  },
  message: ({ fault, text, low, high }) => {
    switch (fault) {
      case "either":
        return {
          vi: `“${text}” không phải là ${low} hoặc ${high}.`,
          en: `"${text}" is neither ${low} nor ${high}.`,
        };
      case "between":
        return {
          vi: `“${text}” nằm ngoài khoảng từ ${low} đến ${high}.`,
          en: `"${text}" is not between ${low} and ${high}.`,
        };
      case "negative":
        return {
          vi: `“${text}” là số âm, nhưng chỉ tiêu này không thể nhỏ hơn ${low}.`,
          en: `"${text}" is negative, and the indicator cannot be less than ${low}.`,
        };
      case "length":
        return {
          vi: `Ô này dài hơn ${high} ký tự: “${text}”.`,
          en: `The cell is longer than ${high} characters: "${text}".`,
        };
    }
  },
  fix: ({ fault, low, high }) => {
    switch (fault) {
      case "either":
        return {
          vi: `Ghi ${high} nếu đã hoàn thành, ${low} nếu chưa.`,
          en: `Write ${high} if it is done, ${low} if it is not.`,
        };
      case "between":
      case "negative":
        return {
          vi: "Kiểm tra lại số, dấu thập phân và đơn vị với nguồn.",
          en: "Check the number, its decimal mark and its unit against the source.",
        };
      case "length":
        return { vi: "Rút ngắn nội dung của ô.", en: "Shorten the cell." };
    }
  },
};
