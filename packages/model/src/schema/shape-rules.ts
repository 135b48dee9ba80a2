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

/** A value is too small, too large, too short or too long. */
export const outOfRange: Rule<{ limit: number }> = {
  id: "json.out-of-range",
  severity: "error",
  title: { vi: "Giá trị ngoài phạm vi", en: "A value is out of range" },
  message: ({ limit }) => ({
    vi: `Giá trị vượt giới hạn ${limit}, hoặc để trống.`,
    en: `The value is beyond the limit ${limit}, or empty.`,
  }),
  fix: () => ({ vi: "Sửa giá trị cho đúng phạm vi.", en: "Correct the value." }),
};

/** A text does not have the form that it must have. */
export const wrongForm: Rule<{ form: string }> = {
  id: "json.wrong-form",
  severity: "error",
  title: { vi: "Sai định dạng", en: "A text does not have the right form" },
  message: ({ form }) => ({
    vi: `Giá trị không đúng định dạng (${form}).`,
    en: `The value does not have the right form (${form}).`,
  }),
  fix: () => ({
    vi: "Ngày ghi 2024-12-31; kỳ ghi 2024, 2024-Q3, 2024-M09 hoặc 2024-01-01/P9M.",
    en: "Write days as 2024-12-31; periods as 2024, 2024-Q3, 2024-M09 or 2024-01-01/P9M.",
  }),
};

/** Every rule about the shape of JSON data. */
export const SHAPE_RULES = [missingKey, wrongType, notAllowed, unknownKey, outOfRange, wrongForm] as const;
