import type { LocalizedText } from "@kehoach/model";
import type { WorkbookDanger } from "../workbook/workbook-fault.ts";
import type { ValidationRule } from "./validation-rule.ts";

const DANGERS: Readonly<Record<WorkbookDanger, LocalizedText>> = {
  "too-many-entries": {
    vi: "tệp gồm quá nhiều tệp con",
    en: "it consists of too many files",
  },
  "inflates-too-much": {
    vi: "phần bên trong phình to bất thường khi giải nén",
    en: "what is in it grows out of all measure when it is unpacked",
  },
  "unsafe-name": {
    vi: "tên tệp con trỏ ra ngoài sổ tính",
    en: "the name of a file in it points outside the workbook",
  },
  "duplicate-name": { vi: "một tệp con xuất hiện hai lần", en: "a file in it is there twice" },
  "wrong-size": {
    vi: "kích thước ghi trong tệp khác kích thước thật",
    en: "the size that it claims is not its real size",
  },
  doctype: {
    vi: "tệp chứa khai báo DOCTYPE mà bảng tính không bao giờ dùng",
    en: "it contains a DOCTYPE declaration, which spreadsheets never write",
  },
  "too-deep": { vi: "cấu trúc bên trong lồng nhau quá sâu", en: "what is in it is nested too deeply" },
};

/** The workbook is built in a way that harms programs which open it. */
export const workbookHostile: ValidationRule<{ danger: WorkbookDanger; part: string | null }> = {
  id: "workbook.hostile",
  severity: "error",
  scope: "workbook",
  title: {
    vi: "Sổ tính có cấu trúc nguy hiểm",
    en: "The workbook is built in a dangerous way",
  },
  rationale: {
    vi: "Tệp như vậy có thể làm treo máy hoặc đọc trộm dữ liệu; phần mềm bảng tính không tạo ra tệp như vậy.",
    en: "Such a file can bring a machine down or read what it should not; no spreadsheet program makes one.",
  },
  message: ({ danger, part }) => ({
    vi: `Không mở sổ tính này: ${DANGERS[danger].vi}${part === null ? "" : ` (${part})`}.`,
    en: `The workbook is not opened: ${DANGERS[danger].en}${part === null ? "" : ` (${part})`}.`,
  }),
  fix: () => ({
    vi: "Chép dữ liệu sang một sổ tính mới bằng Excel hoặc LibreOffice rồi gửi tệp mới; kiểm tra vi-rút máy đã tạo ra tệp này.",
    en: "Copy the data into a new workbook with Excel or LibreOffice and send that; check the machine that made this file for malware.",
  }),
};
