import type { LocalizedText } from "../localized-text.ts";
import type { Rule } from "../rule.ts";

const TYPE_NAMES: Readonly<Record<string, LocalizedText>> = {
  string: { vi: "một chuỗi ký tự", en: "a text" },
  number: { vi: "một số", en: "a number" },
  int: { vi: "một số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "một danh sách", en: "a list" },
  object: { vi: "một đối tượng", en: "an object" },
  record: { vi: "một đối tượng", en: "an object" },
  null: { vi: "null", en: "null" },
};

function typeName(type: string): LocalizedText {
  return TYPE_NAMES[type] ?? { vi: type, en: type };
}

/** A key that has to be there is not. */
export const missingKey: Rule<{ key: string }> = {
  id: "json.missing-key",
  severity: "error",
  title: { vi: "Thiếu khóa bắt buộc", en: "A required key is missing" },
  message: ({ key }) => ({ vi: `Thiếu khóa “${key}”.`, en: `The key "${key}" is missing.` }),
  fix: ({ key }) => ({
    vi: `Thêm “${key}”; ghi null nếu không có giá trị và khóa cho phép.`,
    en: `Add "${key}"; write null if there is no value and the key allows it.`,
  }),
};

/** A value has the wrong type. */
export const wrongType: Rule<{ expected: string }> = {
  id: "json.wrong-type",
  severity: "error",
  title: { vi: "Sai kiểu giá trị", en: "A value has the wrong type" },
  message: ({ expected }) => ({
    vi: `Giá trị phải là ${typeName(expected).vi}.`,
    en: `The value must be ${typeName(expected).en}.`,
  }),
  fix: ({ expected }) => ({
    vi: `Thay bằng ${typeName(expected).vi}.`,
    en: `Replace it by ${typeName(expected).en}.`,
  }),
};

/** A value is not one of those allowed. */
export const notAllowed: Rule<{ allowed: readonly string[] }> = {
  id: "json.not-allowed",
  severity: "error",
  title: { vi: "Giá trị không được phép", en: "A value is not one of those allowed" },
  message: ({ allowed }) =>
    allowed.length === 0
      ? { vi: "Giá trị này không được phép ở đây.", en: "This value is not allowed here." }
      : {
          vi: `Giá trị phải là một trong: ${allowed.join(", ")}.`,
          en: `The value must be one of: ${allowed.join(", ")}.`,
        },
  fix: () => ({ vi: "Chọn một giá trị được phép.", en: "Choose one of the allowed values." }),
};

/** A key is not known. */
export const unknownKey: Rule<{ key: string }> = {
  id: "json.unknown-key",
  severity: "error",
  title: { vi: "Khóa không được biết", en: "A key is not known" },
  message: ({ key }) => ({ vi: `Không có khóa nào tên “${key}”.`, en: `There is no key "${key}".` }),
  fix: () => ({ vi: "Bỏ khóa này, hoặc sửa tên khóa.", en: "Take the key out, or correct its name." }),
};

/** A text that has to say something is empty. */
export const emptyText: Rule<Record<string, never>> = {
  id: "json.empty-text",
  severity: "error",
  title: { vi: "Để trống chuỗi ký tự", en: "A text is empty" },
  message: () => ({ vi: "Chuỗi ký tự này không được để trống.", en: "This text must not be empty." }),
  fix: () => ({
    vi: "Ghi nội dung; ghi null nếu không có giá trị và khóa cho phép.",
    en: "Write the text; write null if there is no value and the key allows it.",
  }),
};

/** A value is too small, too large, too short or too long. */
export const outOfRange: Rule<{ limit: number; end: "least" | "most" }> = {
  id: "json.out-of-range",
  severity: "error",
  title: { vi: "Giá trị ngoài phạm vi", en: "A value is out of range" },
  message: ({ limit, end }) =>
    end === "least"
      ? { vi: `Giá trị phải từ ${limit} trở lên.`, en: `The value must be at least ${limit}.` }
      : { vi: `Giá trị phải từ ${limit} trở xuống.`, en: `The value must be at most ${limit}.` },
  fix: () => ({ vi: "Sửa giá trị cho đúng phạm vi.", en: "Correct the value." }),
};

/** The forms that texts must have; `pattern` stands for one that is not named here. */
export type TextForm = keyof typeof FORMS;

const FORMS = {
  day: { vi: "một ngày có thật, dạng 2024-12-31", en: "a real day such as 2024-12-31" },
  "day-or-month": {
    vi: "một ngày có thật dạng 2024-12-31, hoặc tháng dạng 2024-12",
    en: "a real day such as 2024-12-31, or a month such as 2024-12",
  },
  period: {
    vi: "một kỳ có thật, như 2024, 2024-S1, 2024-Q3, 2024-M09 hoặc 2024-01-01/P9M",
    en: "a real period such as 2024, 2024-S1, 2024-Q3, 2024-M09 or 2024-01-01/P9M",
  },
  instant: {
    vi: "một thời điểm, dạng 2024-12-31T08:00:00+07:00",
    en: "an instant such as 2024-12-31T08:00:00+07:00",
  },
  pattern: { vi: "chuỗi ký tự đúng định dạng quy định", en: "a text of the prescribed form" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Every {@link TextForm}. */
export const TEXT_FORMS = Object.keys(FORMS) as readonly TextForm[];

/** A text does not have the form that it must have. */
export const wrongForm: Rule<{ form: TextForm }> = {
  id: "json.wrong-form",
  severity: "error",
  title: { vi: "Sai định dạng", en: "A text does not have the right form" },
  message: ({ form }) => ({
    vi: `Giá trị phải là ${FORMS[form].vi}.`,
    en: `The value must be ${FORMS[form].en}.`,
  }),
  fix: () => ({ vi: "Sửa giá trị cho đúng dạng.", en: "Correct the value." }),
};

/** Every rule about the shape of JSON data. */
export const SHAPE_RULES = [
  missingKey,
  wrongType,
  notAllowed,
  unknownKey,
  emptyText,
  outOfRange,
  wrongForm,
] as const;
