import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

const PARTS = {
  row: { vi: "Dòng số liệu này có hơn", en: "This row has more than" },
  value: { vi: "Giá trị của khóa này có hơn", en: "The value of this key has more than" },
  keys: { vi: "Phần bên ngoài các dòng số liệu có hơn", en: "What stands beside the rows has more than" },
  line: { vi: "Dòng này của tệp có hơn", en: "This line of the file has more than" },
  depth: {
    vi: "Các đối tượng và danh sách lồng nhau quá",
    en: "Objects and lists stand inside one another more than",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** A part of a JSON file is larger, or more deeply nested, than what is read. */
export const jsonLimit: ValidationRule<{ part: keyof typeof PARTS; limit: number }> = {
  id: "json.limit",
  severity: "error",
  scope: "row",
  title: {
    vi: "Một phần của tệp JSON quá lớn hoặc lồng quá sâu",
    en: "A part of the JSON file is too large or too deep",
  },
  rationale: {
    vi: "Phần quá lớn hoặc lồng quá sâu có thể làm cạn bộ nhớ của máy kiểm tra.",
    en: "A part of that size or depth could exhaust the machine that checks it.",
  },
  message: ({ part, limit }) => ({
    vi: `${PARTS[part].vi} ${limit} ${part === "depth" ? "tầng" : "ký tự"}.`,
    en: `${PARTS[part].en} ${limit} ${part === "depth" ? "levels deep" : "characters"}.`,
  }),
  fix: ({ part }) =>
    part === "depth"
      ? { vi: "Bỏ bớt các tầng ngoặc lồng nhau.", en: "Take out levels of brackets." }
      : { vi: "Rút ngắn, hoặc chia thành nhiều dòng.", en: "Shorten it, or split it into several rows." },
};
