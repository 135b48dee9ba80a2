import type { LocalizedText } from "@kehoach/model";
import type { ValidationRule } from "./validation-rule.ts";

/** What a value of JSON is. */
export type JsonShape = keyof typeof SHAPES;

const SHAPES = {
  text: { vi: "một chuỗi ký tự", en: "a text" },
  number: { vi: "một số", en: "a number" },
  boolean: { vi: "giá trị đúng hoặc sai", en: "true or false" },
  null: { vi: "giá trị trống", en: "null" },
  list: { vi: "một danh sách", en: "a list" },
  object: { vi: "một đối tượng", en: "an object" },
  "other-object": { vi: "một đối tượng khác", en: "another object" },
  submission: { vi: "cả một bộ nộp", en: "a whole submission" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const EXPECTED = {
  file: {
    vi: "một danh sách các dòng, một dòng có khóa “indicator” hoặc “task”, hoặc một bộ nộp có “observations” hoặc “taskReports”",
    en: 'a list of rows, one row with the key "indicator" or "task", or a submission with "observations" or "taskReports"',
  },
  rows: { vi: "một danh sách các dòng", en: "a list of rows" },
  row: {
    vi: "một đối tượng gồm khóa và giá trị của một dòng",
    en: "an object with the keys and values of one row",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Something else stands where rows are looked for. */
export const jsonShape: ValidationRule<{ place: keyof typeof EXPECTED; found: JsonShape }> = {
  id: "json.shape",
  severity: "error",
  scope: "file",
  title: {
    vi: "Không tìm thấy dòng số liệu ở chỗ phải có",
    en: "Something else stands where rows are looked for",
  },
  rationale: {
    vi: "JSON đúng cú pháp vẫn có thể chứa nội dung khác hẳn; khi đó không có gì để kiểm tra.",
    en: "JSON of the right syntax can still hold something else altogether; then there is nothing to check.",
  },
  message: ({ place, found }) => ({
    vi: `Chỗ này phải là ${EXPECTED[place].vi}, nhưng lại là ${SHAPES[found].vi}.`,
    en: `This must be ${EXPECTED[place].en}, and it is ${SHAPES[found].en}.`,
  }),
  fix: ({ place }) => ({
    vi: `Thay bằng ${EXPECTED[place].vi}.`,
    en: `Replace it by ${EXPECTED[place].en}.`,
  }),
};
