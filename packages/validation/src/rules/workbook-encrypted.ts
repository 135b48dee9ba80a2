import type { ValidationRule } from "./validation-rule.ts";

/** The workbook is protected by a password against opening. */
export const workbookEncrypted: ValidationRule<Record<string, never>> = {
  id: "workbook.encrypted",
  severity: "error",
  scope: "workbook",
  title: { vi: "Sổ tính đặt mật khẩu mở tệp", en: "The workbook needs a password to open" },
  rationale: {
    vi: "Không có mật khẩu thì không đọc được ô nào.",
    en: "Without the password no cell can be read.",
  },
  message: () => ({
    vi: "Sổ tính được mã hóa bằng mật khẩu nên không đọc được.",
    en: "The workbook is encrypted with a password, so that nothing in it can be read.",
  }),
  fix: () => ({
    vi: "Mở tệp trong Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa trắng) rồi lưu và gửi lại.",
    en: "Open it in Excel, remove the password (File → Info → Protect Workbook → Encrypt with Password, leave it blank), save and send it again.",
  }),
};
