import type { LocalizedText } from "@kehoach/model";

/** What a rule finds, by example. */
export interface RuleExample {
  /** Text of a file in which it finds something, `null` where that is no short text. */
  readonly bad: string | null;
  /** JSON of the settings that the example needs, `null` if none. */
  readonly settings: string | null;
  /** The cell, row or JSON Pointer at which it is found, `null` if it is about the whole. */
  readonly place: string | null;
  readonly message: LocalizedText;
  readonly fix: LocalizedText;
  /** Text of a file in which it finds nothing, `null` where that is no short text. */
  readonly good: string | null;
}

/** Examples of rules by id, made from their fixtures: `pnpm --filter @kehoach/validation run rules-docs`. */
export const RULE_EXAMPLES: Readonly<Partial<Record<string, RuleExample>>> = {
  "config.expired": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings:
      '{"clock":"2026-03-31","profile":{"schemaVersion":"1","id":"sample-profile","rules":[{"rule":"column.unknown","severity":"info","reason":"Biểu mẫu cũ còn cột ghi chú","until":"2026-03-30"}],"suppressions":[]}}',
    place: "/rules/0",
    message: {
      vi: "Ngoại lệ cho “column.unknown” (Biểu mẫu cũ còn cột ghi chú) chỉ có hiệu lực đến hết ngày 30/03/2026.",
      en: 'The exception for "column.unknown" (Biểu mẫu cũ còn cột ghi chú) ended with 30 March 2026.',
    },
    fix: {
      vi: "Gia hạn nếu lý do vẫn còn, nếu không thì xóa mục này.",
      en: "Extend it if the reason still holds, else remove it.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "config.invalid": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings:
      '{"clock":"2026-03-31","profile":{"schemaVersion":"1","id":"sample-profile","rules":[{"rule":"column.unknown","severity":"low","reason":"Biểu mẫu cũ còn cột ghi chú","until":"2026-03-31"}],"suppressions":[]}}',
    place: "/rules/0/severity",
    message: {
      vi: "“low” không dùng được cho mục “severity”.",
      en: '"low" cannot be used for "severity".',
    },
    fix: {
      vi: "Dùng một trong: error, warning, info, off.",
      en: "Use one of: error, warning, info, off.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "encoding.assumed": {
    bad: null,
    settings: null,
    place: null,
    message: {
      vi: "Tệp không phải UTF-8 và được đọc như windows-1258.",
      en: "The file is not UTF-8; it was read as windows-1258.",
    },
    fix: {
      vi: "Xem lại vài ô có dấu; lưu lại tệp với bảng mã UTF-8 (trong Excel: “CSV UTF-8”).",
      en: "Look at some cells with marks; save the file again as UTF-8 (in Excel: “CSV UTF-8”).",
    },
    good: null,
  },
  "encoding.invalid": {
    bad: null,
    settings: null,
    place: "2",
    message: {
      vi: "Nội dung không phải văn bản UTF-8: sai từ byte thứ 52.",
      en: "The content is not UTF-8 text: it breaks at byte 52.",
    },
    fix: {
      vi: "Lưu lại tệp với bảng mã UTF-8 (trong Excel: “CSV UTF-8”).",
      en: "Save the file again as UTF-8 (in Excel: “CSV UTF-8”).",
    },
    good: null,
  },
  "file.corrupt": {
    bad: null,
    settings: null,
    place: null,
    message: {
      vi: "Không mở được tệp: nội dung bị thay đổi khi lưu hoặc gửi (xl/worksheets/sheet1.xml).",
      en: "The file cannot be opened: its content was changed when saved or sent (xl/worksheets/sheet1.xml).",
    },
    fix: {
      vi: "Mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi gửi lại bản mới.",
      en: "Open it with the program that made it, save it again, and send the new copy.",
    },
    good: null,
  },
  "file.empty": {
    bad: null,
    settings: null,
    place: null,
    message: {
      vi: "Tệp không có dòng nào.",
      en: "The file has no rows.",
    },
    fix: {
      vi: "Chọn đúng tệp có dòng tiêu đề và số liệu.",
      en: "Choose the file that has a header row and figures.",
    },
    good: "indicator,period,value,unit\nurban-share,2024,84.5,%",
  },
  "file.parse": {
    bad: 'indicator,period,value,unit\nurban-share,2024,84.5,%\nurban-share,2023,"83.1,%',
    settings: null,
    place: "3",
    message: {
      vi: "Không đọc tiếp được: dấu nháy kép mở ra nhưng không đóng.",
      en: "Reading stops here: a quotation mark is opened and never closed.",
    },
    fix: {
      vi: "Mở tệp bằng bảng tính và lưu lại dạng CSV (UTF-8).",
      en: "Open the file in a spreadsheet and save it again as CSV (UTF-8).",
    },
    good: "indicator,period,value,unit\nurban-share,2024,84.5,%",
  },
  "file.type-unsupported": {
    bad: null,
    settings: null,
    place: null,
    message: {
      vi: "Tệp này là tệp PDF, không đọc được.",
      en: "The file looks like a PDF file, which is not read.",
    },
    fix: {
      vi: "Gửi bảng số liệu dạng .xlsx, .ods, .csv hoặc .json.",
      en: "Send the table as .xlsx, .ods, .csv or .json.",
    },
    good: null,
  },
  "json.key-unknown": {
    bad: '{\n  "schemaVersion": "1",\n  "contact": "0274 3822 825",\n  "id": "submission-1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2023",\n  "action": "submit",\n  "refersTo": null,\n  "submittedOn": "2024-01-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "area": "sample",\n      "period": "2023",\n      "value": 84.6,\n      "unit": "percent",\n      "release": "official",\n      "published_on": "2024-01-15"\n    }\n  ],\n  "taskReports": []\n}',
    settings: null,
    place: "/contact",
    message: {
      vi: "Không nhận ra khóa “contact” nên không đọc khóa này.",
      en: 'The key "contact" is not known and was not read.',
    },
    fix: {
      vi: "Sửa tên khóa, hoặc bỏ khóa.",
      en: "Correct the key's name, or take it out.",
    },
    good: '{\n  "schemaVersion": "1",\n  "id": "submission-1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2023",\n  "action": "submit",\n  "refersTo": null,\n  "submittedOn": "2024-01-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "area": "sample",\n      "period": "2023",\n      "value": 84.6,\n      "unit": "percent",\n      "release": "official",\n      "published_on": "2024-01-15"\n    }\n  ],\n  "taskReports": []\n}',
  },
  "json.shape": {
    bad: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "percent", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "unit": "percent", "release": "official", "published_on": "2024-01-15"}\n[1, 2]',
    settings: null,
    place: null,
    message: {
      vi: "Chỗ này phải là một đối tượng gồm khóa và giá trị của một dòng, nhưng lại là một danh sách.",
      en: "This must be an object with the keys and values of one row, and it is a list.",
    },
    fix: {
      vi: "Thay bằng một đối tượng gồm khóa và giá trị của một dòng.",
      en: "Replace it by an object with the keys and values of one row.",
    },
    good: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "percent", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "unit": "percent", "release": "official", "published_on": "2024-01-15"}',
  },
  "json.syntax": {
    bad: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "percent" "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "unit": "percent", "release": "official", "published_on": "2024-01-15"}',
    settings: null,
    place: "1",
    message: {
      vi: "Sai cú pháp JSON ở dòng 1, cột 99.",
      en: "The JSON syntax breaks at line 1, column 99.",
    },
    fix: {
      vi: "Sửa dấu phẩy, dấu ngoặc hoặc dấu nháy ở chỗ này.",
      en: "Correct the comma, bracket or quotation mark there.",
    },
    good: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "percent", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "unit": "percent", "release": "official", "published_on": "2024-01-15"}',
  },
  "submission.mismatch": {
    bad: '{\n  "schemaVersion": "1",\n  "id": "s1",\n  "plan": "other-plan",\n  "agency": "department-of-construction",\n  "period": "2024",\n  "action": "submit",\n  "refersTo": null,\n  "submittedOn": "2025-06-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "period": "2024",\n      "value": 84.6,\n      "unit": "%"\n    }\n  ],\n  "taskReports": []\n}',
    settings: null,
    place: "/plan",
    message: {
      vi: "Ghi kế hoạch “other-plan”, phải là “small-plan”.",
      en: 'The plan is "other-plan" and must be "small-plan".',
    },
    fix: {
      vi: "Sửa kế hoạch cho khớp, hoặc nộp riêng.",
      en: "Correct the plan, or submit it on its own.",
    },
    good: '{\n  "schemaVersion": "1",\n  "id": "s1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2024",\n  "action": "submit",\n  "refersTo": null,\n  "submittedOn": "2025-06-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "period": "2024",\n      "value": 84.6,\n      "unit": "%"\n    }\n  ],\n  "taskReports": []\n}',
  },
  "submission.version": {
    bad: '{\n  "schemaVersion": "9",\n  "id": "s1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2024",\n  "action": "submit",\n  "refersTo": null,\n  "submittedOn": "2025-06-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "period": "2024",\n      "value": 84.6,\n      "unit": "%"\n    }\n  ],\n  "taskReports": []\n}',
    settings: null,
    place: "/schemaVersion",
    message: {
      vi: "Bộ nộp ghi phiên bản “9”; chương trình này đọc phiên bản “1”.",
      en: 'The submission is of version "9"; this program reads version "1".',
    },
    fix: {
      vi: "Xuất lại theo phiên bản “1”, hoặc dùng bản mới hơn của chương trình này.",
      en: 'Export it again as version "1", or use a newer release of this program.',
    },
    good: '{\n  "schemaVersion": "1",\n  "id": "s1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2024",\n  "action": "submit",\n  "refersTo": null,\n  "submittedOn": "2025-06-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "period": "2024",\n      "value": 84.6,\n      "unit": "%"\n    }\n  ],\n  "taskReports": []\n}',
  },
  "submission.withdrawal": {
    bad: '{\n  "schemaVersion": "1",\n  "id": "s1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2024",\n  "action": "withdraw",\n  "refersTo": "s0",\n  "submittedOn": "2025-06-20",\n  "observations": [],\n  "taskReports": []\n}',
    settings: null,
    place: "/action",
    message: {
      vi: "Bộ nộp này rút lại “s0”; báo cáo trong đó không được tính.",
      en: 'This submission takes "s0" back; the reports in it are not counted.',
    },
    fix: {
      vi: "Bỏ báo cáo của bộ đã rút khỏi số liệu.",
      en: "Take the reports of the withdrawn submission out.",
    },
    good: '{\n  "schemaVersion": "1",\n  "id": "s1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2024",\n  "action": "correct",\n  "refersTo": "s0",\n  "submittedOn": "2025-06-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "period": "2024",\n      "value": 84.6,\n      "unit": "%"\n    }\n  ],\n  "taskReports": []\n}',
  },
  "workbook.encrypted": {
    bad: null,
    settings: null,
    place: null,
    message: {
      vi: "Sổ tính được mã hóa bằng mật khẩu nên không đọc được.",
      en: "The workbook is encrypted with a password, so that nothing in it can be read.",
    },
    fix: {
      vi: "Mở tệp trong Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa trắng) rồi lưu và gửi lại.",
      en: "Open it in Excel, remove the password (File → Info → Protect Workbook → Encrypt with Password, leave it blank), save and send it again.",
    },
    good: null,
  },
  "workbook.hostile": {
    bad: null,
    settings: null,
    place: null,
    message: {
      vi: "Không mở sổ tính này: tệp chứa khai báo DOCTYPE mà bảng tính không bao giờ dùng (xl/workbook.xml).",
      en: "The workbook is not opened: it contains a DOCTYPE declaration, which spreadsheets never write (xl/workbook.xml).",
    },
    fix: {
      vi: "Chép dữ liệu sang một sổ tính mới bằng Excel hoặc LibreOffice rồi gửi tệp mới; kiểm tra vi-rút máy đã tạo ra tệp này.",
      en: "Copy the data into a new workbook with Excel or LibreOffice and send that; check the machine that made this file for malware.",
    },
    good: null,
  },
  "workbook.sheet-missing": {
    bad: "[Sheet1]\nindicator | period | value | unit\nurban-share | 2022 | 84.1 | percent\n[_kehoach] (ẩn / hidden)\nkind | kehoach-template\nversion | 1\nplan | small-plan\nagency | department-of-construction\nperiod | 2022",
    settings: null,
    place: null,
    message: {
      vi: "Không có trang tính nào tên là “Số liệu” hoặc “Nhiệm vụ”.",
      en: "No sheet is called “Số liệu” or “Nhiệm vụ”.",
    },
    fix: {
      vi: "Đặt lại đúng tên trang tính như trong biểu mẫu hoặc dùng biểu mẫu mới.",
      en: "Give the sheet the name that it has in the template, or take a new template.",
    },
    good: "[Số liệu]\nindicator | period | value | unit\nurban-share | 2022 | 84.1 | percent\n[_kehoach] (ẩn / hidden)\nkind | kehoach-template\nversion | 1\nplan | small-plan\nagency | department-of-construction\nperiod | 2022",
  },
  "workbook.template-outdated": {
    bad: "[Số liệu]\nindicator | period | value | unit\nurban-share | 2022 | 84.1 | percent\n[_kehoach] (ẩn / hidden)\nkind | kehoach-template\nversion | 0\nplan | small-plan\nagency | department-of-construction\nperiod | 2022",
    settings: null,
    place: null,
    message: {
      vi: "Biểu mẫu thuộc phiên bản 0; phiên bản đang dùng là 1.",
      en: "The template is of version 0; the current one is 1.",
    },
    fix: {
      vi: "Tải biểu mẫu mới và chép số liệu sang.",
      en: "Take a new template and copy the figures into it.",
    },
    good: "[Số liệu]\nindicator | period | value | unit\nurban-share | 2022 | 84.1 | percent\n[_kehoach] (ẩn / hidden)\nkind | kehoach-template\nversion | 1\nplan | small-plan\nagency | department-of-construction\nperiod | 2022",
  },
  "workbook.template-unknown": {
    bad: "[Số liệu]\nindicator | period | value | unit\nurban-share | 2022 | 84.1 | percent\n[_kehoach] (ẩn / hidden)\nkind | kehoach-template\nversion | 1\nplan | another-plan\nagency | department-of-construction\nperiod | 2022",
    settings: null,
    place: null,
    message: {
      vi: "Biểu mẫu được lập cho kế hoạch another-plan, không phải small-plan.",
      en: "The template was made for the plan another-plan, not for small-plan.",
    },
    fix: {
      vi: "Tải biểu mẫu mới của kế hoạch này và chép số liệu sang.",
      en: "Take a new template of this plan and copy the figures into it.",
    },
    good: "[Số liệu]\nindicator | period | value | unit\nurban-share | 2022 | 84.1 | percent\n[_kehoach] (ẩn / hidden)\nkind | kehoach-template\nversion | 1\nplan | small-plan\nagency | department-of-construction\nperiod | 2022",
  },
  "column.duplicate": {
    bad: "indicator,period,value,unit,VALUE\nurban-share,2022,84.1,percent,84.2",
    settings: null,
    place: "E1",
    message: {
      vi: "Cột “VALUE” trùng với cột C.",
      en: 'The column "VALUE" means the same as column C.',
    },
    fix: {
      vi: "Giữ lại một cột.",
      en: "Keep one of them.",
    },
    good: "indicator,period,value,unit,release,published_on\nurban-share,2022,84.1,percent,official,2023-01-15\nurban-share,2023,84.6,percent,official,2024-01-15",
  },
  "column.missing": {
    bad: "indicator,period,valeu,unit\nurban-share,2022,84.1,percent",
    settings: null,
    place: "1",
    message: {
      vi: "Thiếu cột “value” (“giá trị”).",
      en: 'The column "value" is missing.',
    },
    fix: {
      vi: "Thêm cột “value” hoặc “giá trị” vào dòng tiêu đề.",
      en: 'Add the column "value" to the header row.',
    },
    good: "indicator,period,value,unit,release,published_on\nurban-share,2022,84.1,percent,official,2023-01-15\nurban-share,2023,84.6,percent,official,2024-01-15",
  },
  "column.unknown": {
    bad: "indicator,period,value,unit,publishd_on\nurban-share,2022,84.1,percent,2023-01-15",
    settings: null,
    place: "E1",
    message: {
      vi: "Không nhận ra cột “publishd_on” nên không đọc cột này.",
      en: 'The column "publishd_on" is not known and was not read.',
    },
    fix: {
      vi: "Sửa tên cột, hoặc bỏ cột.",
      en: "Correct the column's name, or take it out.",
    },
    good: "stt,indicator,period,value,unit,release,published_on\n1,urban-share,2022,84.1,percent,official,2023-01-15\n2,urban-share,2023,84.6,percent,official,2024-01-15",
  },
  "table.empty": {
    bad: "indicator,period,value,unit",
    settings: null,
    place: null,
    message: {
      vi: "Tệp không có dòng số liệu hoặc báo cáo nào.",
      en: "The file has no row with a figure or a report.",
    },
    fix: {
      vi: "Điền số liệu, hoặc ghi lý do thiếu số liệu, rồi gửi lại.",
      en: "Fill in the figures, or the reasons why they are missing, and send it again.",
    },
    good: "indicator,period,value,unit\nurban-share,2024,84.61,%",
  },
  "table.header-missing": {
    bad: "urban-share,2022,84.1,percent\nurban-share,2023,84.6,percent",
    settings: null,
    place: null,
    message: {
      vi: "Không dòng nào ở đầu bảng có tên các cột: mã chỉ tiêu, kỳ, giá trị, đơn vị tính.",
      en: "No row at the top of the table names the columns: indicator, period, value, unit.",
    },
    fix: {
      vi: "Thêm một dòng tiêu đề có tên các cột ngay trên số liệu, trong 60 dòng đầu.",
      en: "Put a row with the names of the columns above the data, among the first 60 rows.",
    },
    good: "indicator,period,value,unit,release,published_on\nurban-share,2022,84.1,percent,official,2023-01-15\nurban-share,2023,84.6,percent,official,2024-01-15",
  },
  "json.duplicate-key": {
    bad: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "percent", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "value": 85, "unit": "percent", "release": "official", "published_on": "2024-01-15"}',
    settings: null,
    place: "/value",
    message: {
      vi: "Khóa “value” đã có ở dòng 2.",
      en: 'The key "value" is already there on line 2.',
    },
    fix: {
      vi: "Giữ lại một khóa với giá trị đúng.",
      en: "Keep one of them, with the right value.",
    },
    good: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "percent", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "unit": "percent", "release": "official", "published_on": "2024-01-15"}',
  },
  "json.limit": {
    bad: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "percent", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]], "unit": "percent", "release": "official", "published_on": "2024-01-15"}',
    settings: null,
    place: null,
    message: {
      vi: "Các đối tượng và danh sách lồng nhau quá 64 tầng.",
      en: "Objects and lists stand inside one another more than 64 levels deep.",
    },
    fix: {
      vi: "Bỏ bớt các tầng ngoặc lồng nhau.",
      en: "Take out levels of brackets.",
    },
    good: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "percent", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "unit": "percent", "release": "official", "published_on": "2024-01-15"}',
  },
  "period.outside-plan": {
    bad: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2031,88.12,%,planned,,",
    settings: null,
    place: "D2",
    message: {
      vi: "Kỳ “năm 2031” nằm sau thời gian của kế hoạch (2021–2030).",
      en: "The period 2031 lies after the plan, which covers 2021–2030.",
    },
    fix: {
      vi: "Kiểm tra năm; kỳ phải kết thúc không muộn hơn năm 2030.",
      en: "Check the year; the period must end by 2030.",
    },
    good: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2030,88.12,%,planned,,\nurban-share,,sample,1997,40.05,%,official,1998-06-15,",
  },
  "ref.not-assigned": {
    bad: "task,agency,period,state,completed_on,reported_on\nIII.1.a.1,department-of-planning-and-investment,2025,in-progress,,2026-01-05",
    settings: null,
    place: "B2",
    message: {
      vi: "“department-of-planning-and-investment” không được giao III.1.a.1.",
      en: '"department-of-planning-and-investment" is not in charge of III.1.a.1.',
    },
    fix: {
      vi: "Sửa mã, hoặc để cơ quan được giao báo cáo: department-of-construction.",
      en: "Correct the code, or let an agency in charge report: department-of-construction.",
    },
    good: "task,agency,period,state,completed_on,reported_on\nIII.1.a.1,department-of-construction,2025,in-progress,,2026-01-05",
  },
  "row.merged": {
    bad: "[Số liệu]\nMã chỉ tiêu | Kỳ | Giá trị | Đơn vị tính\nurban-share | 2022 | 84.1 | percent\n | 2023 | 84.6 | percent",
    settings: null,
    place: "A2",
    message: {
      vi: "Các ô A2:A3 bị gộp; các dòng này không được đọc.",
      en: "The cells A2:A3 are merged; their rows are not read.",
    },
    fix: {
      vi: "Bỏ gộp ô và điền giá trị vào từng ô.",
      en: "Unmerge the cells and fill in each of them.",
    },
    good: "[Số liệu]\nBÁO CÁO SỐ LIỆU\nMã chỉ tiêu | Kỳ | Giá trị | Đơn vị tính\nurban-share | 2022 | 84.1 | percent\nurban-share | 2023 | 84.6 | percent",
  },
  "row.total": {
    bad: "indicator,period,value,unit\ninvestment,2022,10.5,million-USD\ninvestment,2023,12.5,million-USD\nTổng cộng,,23.0,million-USD",
    settings: null,
    place: "A4",
    message: {
      vi: "Dòng “Tổng cộng” là dòng cộng nên không được đọc.",
      en: 'The row "Tổng cộng" is a total and was not read.',
    },
    fix: {
      vi: "Bỏ dòng cộng; nếu là số liệu của một chỉ tiêu thì ghi mã chỉ tiêu.",
      en: "Take the total out; if it is a figure of an indicator, write the indicator's code.",
    },
    good: "indicator,period,value,unit\ninvestment,2022,10.5,million-USD\ninvestment,2023,12.5,million-USD\nNguồn: Cục Thống kê,,,",
  },
  "row.width": {
    bad: "indicator,period,value,unit,release,published_on\nurban-share,2022,84,1,percent,official,2023-01-15\nurban-share,2023,84.6,percent,official,2024-01-15",
    settings: null,
    place: "2",
    message: {
      vi: "Dòng có 7 ô, tiêu đề có 6 ô.",
      en: "The row has 7 cells, the header has 6.",
    },
    fix: {
      vi: "Kiểm tra dấu phân cách; ô có dấu phân cách bên trong phải đặt trong dấu nháy kép.",
      en: "Check the separators; a cell that holds one must stand in quotation marks.",
    },
    good: 'indicator,period,value,unit,release,published_on,,\nurban-share,2022,"84,1",percent,official,2023-01-15,,\nurban-share,2023,"84,6",percent,official,2024-01-15',
  },
  "rule.completion-day": {
    bad: "task,agency,period,state,completed_on,reported_on\nIII.1.a.1,department-of-construction,2025,completed,,2026-01-05",
    settings: null,
    place: "D2",
    message: {
      vi: "Nhiệm vụ III.1.a.1 đã hoàn thành nhưng không ghi ngày hoàn thành.",
      en: "Task III.1.a.1 is completed, but its day of completion is not given.",
    },
    fix: {
      vi: "Ghi ngày hoàn thành; thiếu ngày thì có thể không biết được đúng hạn hay quá hạn.",
      en: "Give the day; without it it may not be known whether the task was on time.",
    },
    good: "task,agency,period,state,completed_on,reported_on\nIII.1.a.1,department-of-construction,2025,completed,2025-12-05,2026-01-05",
  },
  "rule.future-day": {
    bad: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2025,85.12,%,official,2027-06-15,",
    settings: '{"clock":"2026-11-24"}',
    place: "H2",
    message: {
      vi: "Ngày công bố 2027-06-15 sau ngày kiểm tra 2026-11-24.",
      en: "The day of publication 2027-06-15 is after the day of this check, 2026-11-24.",
    },
    fix: {
      vi: "Kiểm tra ngày, nhất là năm.",
      en: "Check the day, above all its year.",
    },
    good: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2025,85.12,%,official,2026-06-15,",
  },
  "rule.missing": {
    bad: "indicator,area,period,value,unit,release,published_on,missing\nurban-share,sample,2022,84.1,%,official,2023-01-15,not-available\nurban-share,sample,2023,,%,official,2024-01-15,not-available",
    settings: null,
    place: "H2",
    message: {
      vi: "Giá trị “84.1” đi cùng lý do thiếu “không có số liệu”.",
      en: 'The value "84.1" stands beside the reason "not-available" why it is missing.',
    },
    fix: {
      vi: "Xóa lý do thiếu nếu giá trị đúng; nếu không có số liệu, xóa giá trị.",
      en: "Remove the reason if the value is right; if there is no figure, remove the value.",
    },
    good: "indicator,area,period,value,unit,release,published_on,missing\nurban-share,sample,2022,84.1,%,official,2023-01-15,\nurban-share,sample,2023,,%,official,2024-01-15,not-available",
  },
  "rule.order": {
    bad: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2025,85.12,%,preliminary,2024-12-31,",
    settings: null,
    place: "H2",
    message: {
      vi: "Công bố 2024-12-31, trước khi kỳ bắt đầu ngày 2025-01-01.",
      en: "It was published on 2024-12-31, before the period begins on 2025-01-01.",
    },
    fix: {
      vi: "Sửa ngày công bố hoặc kỳ; nếu là kế hoạch, ghi loại số liệu là kế hoạch.",
      en: "Correct the day of publication or the period; if it is an intention, give the release as planned.",
    },
    good: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2025,85.12,%,estimate,2025-12-15,",
  },
  "rule.status": {
    bad: "task,agency,period,state,completed_on,reported_on\nIII.1.a.1,department-of-construction,2025,suspended,2025-12-05,2026-01-05",
    settings: null,
    place: "E2",
    message: {
      vi: "Có ngày hoàn thành 2025-12-05 nhưng trạng thái là “tạm hoãn”.",
      en: 'There is a day of completion, 2025-12-05, but the state is "suspended".',
    },
    fix: {
      vi: "Bỏ ngày hoàn thành, hoặc ghi trạng thái “đã hoàn thành”.",
      en: 'Take the day out, or write the state "completed".',
    },
    good: "task,agency,period,state,completed_on,reported_on\nIII.1.a.1,department-of-construction,2025,suspended,,2026-01-05",
  },
  "cell.code-damaged": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,Aug-22,84.1,%,official,2023-01-15",
    settings: null,
    place: "C2",
    message: {
      vi: "“Aug-22” được hiểu là “2022-M08”, đã bị phần mềm bảng tính tự đổi.",
      en: '"Aug-22" was understood as "2022-M08", which a spreadsheet program changed.',
    },
    fix: {
      vi: "Ghi “2022-M08”, và đặt định dạng của cột là văn bản.",
      en: 'Write "2022-M08", and format the column as text.',
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022-M08,84.1,%,official,2023-01-15",
  },
  "cell.date-ambiguous": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,03/04/2023",
    settings: null,
    place: "G2",
    message: {
      vi: "“03/04/2023” được đọc theo thứ tự ngày/tháng là 2023-04-03; cũng có thể là 2023-03-04.",
      en: '"03/04/2023" was read day first as 2023-04-03; it may also be 2023-03-04.',
    },
    fix: {
      vi: "Kiểm tra lại, và nên ghi ngày dạng 2023-04-03.",
      en: "Check it, and better write days as 2023-04-03.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,03/04/2023\nurban-share,sample,2023,84.6,%,official,15/01/2024",
  },
  "cell.date-format": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,31/02/2023\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "G2",
    message: {
      vi: "“31/02/2023” không phải là ngày hoặc tháng.",
      en: '"31/02/2023" is not a day or a month.',
    },
    fix: {
      vi: "Ghi ngày dạng 2024-12-31 hoặc 31/12/2024, tháng dạng 2024-12.",
      en: "Write a day as 2024-12-31 or 31/12/2024, a month as 2024-12.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,31/01/2023\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "cell.formula-error": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,#REF!,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "D2",
    message: {
      vi: "Ô “giá trị” có lỗi “#REF!” của công thức thay cho giá trị.",
      en: 'The cell "value" has the error "#REF!" of a formula in place of a value.',
    },
    fix: {
      vi: "Sửa công thức, hoặc ghi thẳng giá trị vào ô.",
      en: "Correct the formula, or write the value itself into the cell.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "cell.formula-uncached": {
    bad: "[Số liệu]\nindicator | area | period | value | unit | release | published_on\nurban-share | sample | 2022 | =42+42.1 | % | official | 2023-01-15\nurban-share | sample | 2023 | 84.6 | % | official | 2024-01-15",
    settings: null,
    place: "D2",
    message: {
      vi: "Ô “giá trị” có công thức “=42+42.1” nhưng tệp không lưu kết quả.",
      en: 'The cell "value" has the formula "=42+42.1", and the file does not hold its result.',
    },
    fix: {
      vi: "Mở tệp bằng phần mềm bảng tính rồi lưu lại, hoặc ghi thẳng giá trị vào ô.",
      en: "Open the file in a spreadsheet program and save it again, or write the value itself into the cell.",
    },
    good: "[Số liệu]\nindicator | area | period | value | unit | release | published_on\nurban-share | sample | 2022 | =42+42.1 (84.1) | % | official | 2023-01-15\nurban-share | sample | 2023 | 84.6 | % | official | 2024-01-15",
  },
  "cell.number-ambiguous": {
    bad: "indicator,area,period,value,unit,release,published_on\ninvestment,sample,2023,15.800,triệu USD,official,2024-01-15",
    settings: null,
    place: "D2",
    message: {
      vi: "“15.800” có thể là 15.8000 hoặc 15800.",
      en: '"15.800" may be 15.8000 or 15800.',
    },
    fix: {
      vi: "Ghi 15800 nếu dấu đó ngăn hàng nghìn; nếu là số thập phân, ghi 15.8000.",
      en: "Write 15800 if the mark is between thousands; if it is a decimal point, write 15.8000.",
    },
    good: 'indicator,area,period,value,unit,release,published_on\ninvestment,sample,2023,15.800,triệu USD,official,2024-01-15\ninvestment,sample,2022,"14.250,5",triệu USD,official,2023-01-15',
  },
  "cell.number-format": {
    bad: 'indicator,area,period,value,unit,release,published_on\ninvestment,sample,2022,1480.25,triệu USD,official,2023-01-15\ninvestment,sample,2023,"1.520,5",triệu USD,official,2024-01-15',
    settings: null,
    place: "D3",
    message: {
      vi: "“1.520,5” viết khác các số còn lại của cột (dạng 1234.5).",
      en: '"1.520,5" is written unlike the other numbers of its column (1234.5).',
    },
    fix: {
      vi: "Ghi mọi số của cột theo một dạng, như 1234.5.",
      en: "Write all numbers of the column in one way, such as 1234.5.",
    },
    good: 'indicator,area,period,value,unit,release,published_on\ninvestment,sample,2022,"1.480,25",triệu USD,official,2023-01-15\ninvestment,sample,2023,"1.520,5",triệu USD,official,2024-01-15',
  },
  "cell.number-size": {
    bad: "indicator,area,period,value,unit,release,published_on\ninvestment,sample,2023,1000000000000000001000,triệu USD,official,2024-01-15",
    settings: null,
    place: "D2",
    message: {
      vi: "“1000000000000000001000” lớn hơn mọi số liệu có thể có, hoặc có quá 20 chữ số thập phân.",
      en: '"1000000000000000001000" is larger than any amount can be, or has more than 20 decimals.',
    },
    fix: {
      vi: "Kiểm tra lại số và đơn vị với nguồn.",
      en: "Check the number and its unit against the source.",
    },
    good: "indicator,area,period,value,unit,release,published_on\ninvestment,sample,2023,1000,triệu USD,official,2024-01-15",
  },
  "cell.period-format": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,Quý III,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "C2",
    message: {
      vi: "“Quý III” không phải là một kỳ, hoặc không rõ là kỳ nào.",
      en: '"Quý III" is not a period, or leaves open which one.',
    },
    fix: {
      vi: "Ghi 2024 (năm), 2024-S1 (6 tháng), 2024-Q3 (quý), 2024-M09 (tháng) hoặc 2024-01-01/P9M (9 tháng).",
      en: "Write 2024 (year), 2024-S1 (half), 2024-Q3 (quarter), 2024-M09 (month) or 2024-01-01/P9M (nine months).",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022-Q3,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "cell.range": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,841,%,official,2023-01-15",
    settings: null,
    place: "D2",
    message: {
      vi: "“841” nằm ngoài khoảng từ 0 đến 100.",
      en: '"841" is not between 0 and 100.',
    },
    fix: {
      vi: "Kiểm tra lại số, dấu thập phân và đơn vị với nguồn.",
      en: "Check the number, its decimal mark and its unit against the source.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15",
  },
  "cell.required": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "D2",
    message: {
      vi: "Ô “giá trị” trống.",
      en: 'The cell "value" is blank.',
    },
    fix: {
      vi: "Ghi số liệu; nếu không có, ghi lý do thiếu (như “không có số liệu”), không để trống.",
      en: 'Give the figure; if there is none, say why (such as "not available") and leave no blank.',
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "cell.type": {
    bad: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": [84.1], "unit": "%", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "unit": "%", "release": "official", "published_on": "2024-01-15"}',
    settings: null,
    place: "/value",
    message: {
      vi: "“[84.1]” là một danh sách; “giá trị” cần chữ hoặc số.",
      en: '"[84.1]" is a list; "value" takes text or a number.',
    },
    fix: {
      vi: "Chỉ ghi một chữ hoặc một số vào chỗ này.",
      en: "Write one text or one number in this place.",
    },
    good: '{"indicator": "urban-share", "area": "sample", "period": "2022", "value": 84.1, "unit": "%", "release": "official", "published_on": "2023-01-15"}\n{"indicator": "urban-share", "area": "sample", "period": "2023", "value": 84.6, "unit": "%", "release": "official", "published_on": "2024-01-15"}',
  },
  "cell.unit-assumed": {
    bad: "indicator,area,period,value,unit,release,published_on\nincome,sample,2023,5200,USD,official,2024-01-15",
    settings: null,
    place: "E2",
    message: {
      vi: "“USD” của “income” được hiểu là USD/người.",
      en: '"USD" of "income" was understood as USD/person.',
    },
    fix: {
      vi: "Ghi đủ đơn vị: USD/người.",
      en: "Write the whole unit: USD/person.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nincome,sample,2023,5200,USD/người,official,2024-01-15",
  },
  "cell.unit-in-value": {
    bad: 'indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,"84,1%",%,official,2023-01-15\nurban-share,sample,2023,"84,6",%,official,2024-01-15',
    settings: null,
    place: "D2",
    message: {
      vi: "“84,1%” có cả số và đơn vị; số được đọc là 84,1.",
      en: '"84,1%" has number and unit in one; the number was read as 84,1.',
    },
    fix: {
      vi: "Chỉ ghi 84,1; đơn vị ghi ở cột đơn vị.",
      en: "Write 84,1 only; the unit has its own column.",
    },
    good: 'indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,"84,1",%,official,2023-01-15\nurban-share,sample,2023,"84,6",%,official,2024-01-15',
  },
  "cell.unit-mismatch": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,ha,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "E2",
    message: {
      vi: "“ha” không phải đơn vị của “urban-share” (phần trăm).",
      en: '"ha" is not a unit of "urban-share" (percent).',
    },
    fix: {
      vi: "Ghi giá trị theo phần trăm và sửa đơn vị.",
      en: "Give the value in percent and correct the unit.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "cell.whitespace": {
    bad: "indicator,area,period,value,unit,release,published_on\n urban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "A2",
    message: {
      vi: "Ô “mã chỉ tiêu” có khoảng trắng thừa hoặc khoảng trắng đặc biệt.",
      en: 'The cell "indicator" has blanks too many, or special ones.',
    },
    fix: {
      vi: "Xóa các khoảng trắng thừa.",
      en: "Remove the blanks.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "code.label-used": {
    bad: "indicator,area,period,value,unit,release,published_on\nTỷ lệ đô thị hóa,sample,Năm 2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "A2",
    message: {
      vi: "“Tỷ lệ đô thị hóa” được hiểu là mã “urban-share”.",
      en: '"Tỷ lệ đô thị hóa" was understood as the code "urban-share".',
    },
    fix: {
      vi: "Nên ghi “urban-share”.",
      en: 'Better write "urban-share".',
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "code.unknown": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,oficial,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "F2",
    message: {
      vi: "“oficial” không có trong danh mục của cột “loại số liệu”.",
      en: '"oficial" is not in the list of the column "release".',
    },
    fix: {
      vi: "Dùng một trong: estimate (ước tính), preliminary (sơ bộ), official (chính thức), planned (kế hoạch), unspecified (không nêu rõ).",
      en: "Use one of: estimate, preliminary, official, planned, unspecified.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "encoding.invisible": {
    bad: "indicator,period,value,unit\nurban\\u{200b}-share,2024,84.5,%",
    settings: null,
    place: "A2",
    message: {
      vi: "Ô có ký tự không nhìn thấy: U+200B.",
      en: "The cell holds invisible characters: U+200B.",
    },
    fix: {
      vi: "Xóa nội dung ô rồi gõ lại.",
      en: "Clear the cell and type its content again.",
    },
    good: "indicator,period,value,unit\nurban-share,2024,84.5,%",
  },
  "encoding.legacy-font": {
    bad: "indicator,period,value,unit\nTû lÖ ®« thÞ hãa,2024,84.5,%",
    settings: null,
    place: "A2",
    message: {
      vi: "Ô này viết theo bảng mã phông TCVN3 (ABC), không phải Unicode.",
      en: "The cell is written for a TCVN3 (ABC) font and not in Unicode.",
    },
    fix: {
      vi: "Chuyển tệp sang Unicode (ví dụ bằng công cụ chuyển mã của bộ gõ), hoặc cho phép chuyển khi kiểm tra.",
      en: "Convert the file to Unicode, or ask for conversion when it is checked.",
    },
    good: "indicator,period,value,unit\nurban-share,2024,84.5,%",
  },
  "encoding.mojibake": {
    bad: "indicator,period,value,unit,source_url\nTá»· lá»‡ Ä‘Ã´ thá»‹ hÃ³a,2024,84.5,%,",
    settings: null,
    place: "A2",
    message: {
      vi: "Chữ UTF-8 đã bị mở nhầm bằng bảng mã khác.",
      en: "The text is UTF-8 that was opened in another encoding.",
    },
    fix: {
      vi: "Thay bằng chữ được gợi ý, hoặc xuất lại tệp từ bản gốc.",
      en: "Take the suggestion, or export the file again.",
    },
    good: "indicator,period,value,unit\nurban-share,2024,84.5,%",
  },
  "ref.ambiguous": {
    bad: "indicator,area,period,value,unit,release,published_on\nTỷ lệ cây xanh,sample,2023,12.5,%,official,2024-01-15",
    settings: null,
    place: "A2",
    message: {
      vi: "“Tỷ lệ cây xanh” có thể là chỉ tiêu town-trees hoặc village-trees.",
      en: '"Tỷ lệ cây xanh" may be the indicator town-trees or village-trees.',
    },
    fix: {
      vi: "Ghi đúng mã trong kế hoạch.",
      en: "Write the code exactly as in the plan.",
    },
    good: "indicator,area,period,value,unit,release,published_on\ntown-trees,sample,2023,12.5,%,official,2024-01-15",
  },
  "ref.unknown": {
    bad: "indicator,area,period,value,unit,release,published_on\nurban-shrae,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
    settings: null,
    place: "A2",
    message: {
      vi: "Kế hoạch không có chỉ tiêu “urban-shrae”.",
      en: 'The plan has no indicator "urban-shrae".',
    },
    fix: {
      vi: "Sửa lại mã hoặc tên cho đúng với kế hoạch.",
      en: "Correct the code or name to one of the plan's.",
    },
    good: "indicator,area,period,value,unit,release,published_on\nurban-share,sample,2022,84.1,%,official,2023-01-15\nurban-share,sample,2023,84.6,%,official,2024-01-15",
  },
  "key.conflict": {
    bad: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2023,84.61,%,official,2024-06-15,Niên giám\nurban-share,,sample,2023,85.02,%,official,2024-06-15,Báo cáo của sở",
    settings: null,
    place: "E3",
    message: {
      vi: "“urban-share” năm 2023 ở đây là 85.02, nhưng tại failing.csv, E2 là 84.61.",
      en: '"urban-share" for 2023 is 85.02 here and 84.61 at failing.csv, E2.',
    },
    fix: {
      vi: "Giữ giá trị đúng. Nếu số liệu được sửa về sau, ghi ngày công bố của mỗi lần.",
      en: "Keep the right value. If the figure was revised later, give the day of each publication.",
    },
    good: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2023,84.61,%,official,2024-06-15,Niên giám\nurban-share,,sample,2023,85.02,%,official,2025-06-15,Niên giám",
  },
  "key.duplicate": {
    bad: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2023,84.61,%,official,2024-06-15,Niên giám\nurban-share,,sample,2023,84.61,%,official,2024-06-15,Niên giám",
    settings: null,
    place: "E3",
    message: {
      vi: "Số liệu này (urban-share, 2023, 2024-06-15) đã có tại failing.csv, E2.",
      en: "The figure (urban-share, 2023, 2024-06-15) is already at failing.csv, E2.",
    },
    fix: {
      vi: "Giữ lại một dòng.",
      en: "Keep one of them.",
    },
    good: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2022,84.12,%,official,2023-06-15,Niên giám\nurban-share,,sample,2023,84.61,%,official,2024-06-15,Niên giám",
  },
  "key.repeated": {
    bad: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2023,84.61,%,official,2024-06-15,Niên giám\nurban-share,,sample,2023,84.61,%,official,2024-06-15,Báo cáo của sở",
    settings: null,
    place: "E3",
    message: {
      vi: "“urban-share” năm 2023 có cùng giá trị từ nguồn khác tại failing.csv, E2.",
      en: '"urban-share" for 2023 has the same value from another source at failing.csv, E2.',
    },
    fix: {
      vi: "Không cần sửa.",
      en: "Nothing needs to be done.",
    },
    good: "indicator,component,area,period,value,unit,release,published_on,source_url\nurban-share,,sample,2023,84.61,%,official,2024-06-15,Niên giám\nurban-share,,sample,2024,84.75,%,official,2025-06-15,Báo cáo của sở",
  },
  "rule.jump": {
    bad: "indicator,component,area,period,value,unit,release,published_on,source_url\ninvestment,,sample,2022,1200.25,triệu USD,official,2023-06-15,\ninvestment,,sample,2023,1310.50,triệu USD,official,2024-06-15,\ninvestment,,sample,2024,14100.75,triệu USD,official,2025-06-15,",
    settings: null,
    place: "E4",
    message: {
      vi: "“investment” năm 2024 là 14100.75 triệu USD, năm 2023 là 1310.50 triệu USD: gấp 10,8 lần.",
      en: '"investment" is 14100.75 triệu USD for 2024 and 1310.50 triệu USD for 2023: greater by a factor of 10.8.',
    },
    fix: {
      vi: "Kiểm tra đơn vị và dấu thập phân; nếu số đúng thì giữ nguyên.",
      en: "Check the unit and the decimal mark; if the figure is right, keep it.",
    },
    good: "indicator,component,area,period,value,unit,release,published_on,source_url\ninvestment,,sample,2022,1200.25,triệu USD,official,2023-06-15,\ninvestment,,sample,2023,1310.50,triệu USD,official,2024-06-15,\ninvestment,,sample,2024,1410.75,triệu USD,official,2025-06-15,",
  },
  "rule.regress": {
    bad: "indicator,period,basis,value,unit,release,published_on\ninvestment,2023,cumulative,3140.25,triệu USD,official,2024-06-15\ninvestment,2024,cumulative,2950.75,triệu USD,official,2025-06-15",
    settings: null,
    place: "D3",
    message: {
      vi: "Số lũy kế của “investment” (năm 2024) là 2950.75 triệu USD, ít hơn 3140.25 triệu USD (năm 2023).",
      en: 'The running total of "investment" is 2950.75 triệu USD by 2024, less than 3140.25 triệu USD by 2023.',
    },
    fix: {
      vi: "Kiểm tra cả hai số; nếu có điều chỉnh giảm thật thì ghi rõ trong nguồn.",
      en: "Check both figures; if it was really revised down, say so in the source.",
    },
    good: "indicator,period,basis,value,unit,release,published_on\ninvestment,2023,cumulative,3140.25,triệu USD,official,2024-06-15\ninvestment,2024,cumulative,3950.75,triệu USD,official,2025-06-15",
  },
  "rule.sum": {
    bad: "indicator,component,area,period,value,unit,release,published_on,source_url\nstructure,industry,sample,2024,64.50,%,official,2025-06-15,\nstructure,services,sample,2024,38.50,%,official,2025-06-15,",
    settings: null,
    place: "E3",
    message: {
      vi: "“structure” năm 2024: các phần cộng thành 103, phải là 100 (sai số làm tròn 0,01).",
      en: 'The parts of "structure" for 2024 sum to 103 and must make 100 (rounding 0.01).',
    },
    fix: {
      vi: "Kiểm tra từng phần với nguồn; các phần phải cùng một lần công bố.",
      en: "Check each part with its source; all parts must come from one publication.",
    },
    good: "indicator,component,area,period,value,unit,release,published_on,source_url\nstructure,industry,sample,2024,64.50,%,official,2025-06-15,\nstructure,services,sample,2024,35.49,%,official,2025-06-15,",
  },
  "submission.conflict": {
    bad: null,
    settings: null,
    place: null,
    message: {
      vi: "“urban-share” năm 2024: “department-of-planning-and-investment” báo cáo 80, “department-of-construction” báo cáo 84,6.",
      en: '"urban-share" for 2024: "department-of-planning-and-investment" says 80, "department-of-construction" says 84,6.',
    },
    fix: {
      vi: "Hai cơ quan thống nhất, rồi một cơ quan nộp bản đính chính.",
      en: "The agencies have to agree; then one of them submits a correction.",
    },
    good: null,
  },
  "submission.duplicate": {
    bad: null,
    settings: null,
    place: null,
    message: {
      vi: "Hai bộ khác nhau cùng có mã “s1”; chỉ bộ đầu được dùng.",
      en: 'Two different submissions have the id "s1"; only the first is used.',
    },
    fix: {
      vi: "Đặt mã khác cho bộ nộp sau.",
      en: "Give the later one an id of its own.",
    },
    good: null,
  },
  "submission.reference": {
    bad: '{\n  "schemaVersion": "1",\n  "id": "s1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2024",\n  "action": "correct",\n  "refersTo": null,\n  "submittedOn": "2025-06-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "period": "2024",\n      "value": 84.6,\n      "unit": "%"\n    }\n  ],\n  "taskReports": []\n}',
    settings: null,
    place: "/refersTo",
    message: {
      vi: "Bộ “s1” đính chính hoặc rút lại bộ “”, nhưng bộ đó không được ghi.",
      en: 'The submission "s1" refers to "", which is not given.',
    },
    fix: {
      vi: "Ghi mã của bộ cần sửa.",
      en: "Give the id of the submission that is meant.",
    },
    good: '{\n  "schemaVersion": "1",\n  "id": "s1",\n  "plan": "small-plan",\n  "agency": "department-of-construction",\n  "period": "2024",\n  "action": "correct",\n  "refersTo": "s0",\n  "submittedOn": "2025-06-20",\n  "observations": [\n    {\n      "indicator": "urban-share",\n      "period": "2024",\n      "value": 84.6,\n      "unit": "%"\n    }\n  ],\n  "taskReports": []\n}',
  },
};
