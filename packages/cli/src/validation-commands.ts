import type { CommandSpec, OptionSpec } from "./command-shape.ts";
import { FORMAT, HELP, LANG, OUT, PLAN } from "./shared-options.ts";

const AGENCY: OptionSpec = {
  name: "agency",
  value: "AGENCY",
  help: {
    vi: "cơ quan gửi báo cáo, nếu tệp không ghi: mã hoặc tên",
    en: "the agency that reports, if the file names none: its id or name",
  },
};

const PERIOD: OptionSpec = {
  name: "period",
  value: "PERIOD",
  help: {
    vi: "kỳ của các dòng không ghi kỳ: 2024, 2024-Q3 hoặc “Quý III/2024”",
    en: "the period of rows that name none: 2024, 2024-Q3 or “Quý III/2024”",
  },
};

const REPORT_FORMAT: OptionSpec = {
  name: "format",
  value: "text|json|html|csv|sarif",
  help: {
    vi: "text: để đọc (mặc định); html: trang để gửi lại cơ quan; csv: mọi phát hiện, mỗi dòng một phát hiện; json, sarif: cho chương trình",
    en: "text: to read (default); html: a page to send back; csv: every finding, one a line; json, sarif: for programs",
  },
};

/** `kehoach validate`. */
export const VALIDATE_COMMAND: CommandSpec = {
  name: "validate",
  summary: {
    vi: "Kiểm tra tệp số liệu hoặc báo cáo nhiệm vụ mà cơ quan gửi",
    en: "Check a file of figures or task reports that an agency sends",
  },
  usage:
    "validate FILE… [--plan FILE] [--profile FILE] [--mapping FILE] [--agency AGENCY] [--period PERIOD] [--history FILE|none] [--encoding NAME] [--convert tcvn3|vni] [--clock YYYY-MM-DD] [--max-warnings N] [--format text|json|html|csv|sarif] [--out FILE] [--annotate OUT.xlsx] [--lang vi|en]",
  options: [
    PLAN,
    {
      name: "profile",
      value: "FILE",
      help: {
        vi: "tệp JSON chọn quy tắc và mức độ, và nêu phát hiện được bỏ qua với lý do và hạn",
        en: "JSON file that chooses rules and severities, and suppresses known findings with a reason and a last day",
      },
    },
    {
      name: "mapping",
      value: "FILE",
      help: {
        vi: "tệp JSON nói cách đọc: trang, dòng tiêu đề, cột, kiểu số, khi tự nhận ra không đúng",
        en: "JSON file that says how to read: sheet, header row, columns, number format, where that is not recognised",
      },
    },
    AGENCY,
    PERIOD,
    {
      name: "history",
      value: "FILE|none",
      help: {
        vi: "tệp CSV số liệu đã chấp nhận, để xét biến động bất thường; none: không xét (mặc định: số liệu có sẵn của kế hoạch có sẵn)",
        en: "CSV file of figures accepted before, by which jumps are judged; none: they are not (default: the figures that come along with the plan that does)",
      },
    },
    {
      name: "encoding",
      value: "NAME",
      help: {
        vi: "bảng mã của tệp văn bản, ví dụ windows-1258; nếu không ghi: tự nhận ra",
        en: "encoding of text files, such as windows-1258; found out without it",
      },
    },
    {
      name: "convert",
      value: "tcvn3|vni",
      help: {
        vi: "chuyển chữ của phông TCVN3 (.VnTime) hoặc VNI sang Unicode",
        en: "convert text of TCVN3 (.VnTime) or VNI fonts to Unicode",
      },
    },
    {
      name: "clock",
      value: "YYYY-MM-DD",
      help: {
        vi: "ngày coi là hôm nay; số liệu công bố sau ngày này bị cảnh báo (mặc định: bây giờ, giờ Việt Nam)",
        en: "the day that counts as today; figures published later are warned of (default: now in Viet Nam)",
      },
    },
    {
      name: "max-warnings",
      value: "N",
      help: {
        vi: "kết thúc với mã 1 nếu có quá N cảnh báo",
        en: "end with 1 if there are more than N warnings",
      },
    },
    REPORT_FORMAT,
    OUT,
    {
      name: "annotate",
      value: "OUT.xlsx",
      help: {
        vi: "ghi thêm một bản sao của tệp XLSX hoặc CSV, tô màu và ghi chú từng ô có vấn đề; chỉ với một tệp",
        en: "also write a copy of the XLSX or CSV file with fills and comments at the cells; for one file only",
      },
    },
    LANG,
    HELP,
  ],
  mostArguments: "many",
  argument: {
    name: "FILE",
    help: {
      vi: "tệp XLSX, ODS, CSV, JSON hoặc NDJSON, ghi nhiều tệp được; “-” để đọc từ đầu vào chuẩn",
      en: "XLSX, ODS, CSV, JSON or NDJSON file, several can be given; “-” reads standard input",
    },
  },
  examples: [
    {
      line: "kehoach validate bao-cao.xlsx --annotate bao-cao-da-kiem-tra.xlsx",
      help: { vi: "kiểm tra, và ghi bản có ghi chú tại ô", en: "check, and write a copy with comments" },
    },
    {
      line: "kehoach validate quy-3/*.xlsx --format html --out ket-qua.html",
      help: { vi: "nhiều tệp, kết quả là một trang", en: "several files, the result as a page" },
    },
    {
      line: "kehoach validate so-lieu.csv --format json --max-warnings 0",
      help: { vi: "cho chương trình, không chấp nhận cảnh báo", en: "for a program, without warnings" },
    },
  ],
  exits: {
    "0": {
      vi: "chấp nhận, kể cả khi có cảnh báo",
      en: "accepted, also with warnings",
    },
    "1": {
      vi: "không chấp nhận, hoặc nhiều cảnh báo hơn --max-warnings",
      en: "rejected, or more warnings than --max-warnings",
    },
    "2": {
      vi: "dùng sai lệnh, hoặc kế hoạch, profile hay mapping không dùng được",
      en: "wrong usage, or a plan, profile or mapping that cannot be followed",
    },
    "3": {
      vi: "không kiểm tra được: không đọc được tệp",
      en: "not validated: a file cannot be read",
    },
  },
};

/** `kehoach template`. */
export const TEMPLATE_COMMAND: CommandSpec = {
  name: "template",
  summary: {
    vi: "Tạo biểu mẫu Excel để cơ quan điền",
    en: "Make an Excel template for an agency to fill in",
  },
  usage: "template --agency AGENCY --period PERIOD --out FILE.xlsx [--plan FILE] [--lang vi|en]",
  options: [
    {
      name: "agency",
      value: "AGENCY",
      help: {
        vi: "cơ quan điền biểu mẫu: mã hoặc tên; bắt buộc",
        en: "the agency that fills it in: its id or name; required",
      },
    },
    {
      name: "period",
      value: "PERIOD",
      help: {
        vi: "kỳ báo cáo: 2025, 2025-Q3 hoặc “Quý III/2025”; bắt buộc",
        en: "the period: 2025, 2025-Q3 or “Quý III/2025”; required",
      },
    },
    {
      name: "out",
      value: "FILE.xlsx",
      help: {
        vi: "ghi vào tệp này; bắt buộc; tệp đã có bị ghi đè",
        en: "write to this file; required; a file that is there is replaced",
      },
    },
    PLAN,
    LANG,
    HELP,
  ],
  mostArguments: 0,
  argument: null,
  examples: [
    {
      line: "kehoach template --agency department-of-industry-and-trade --period 2025-Q3 --out bieu-mau.xlsx",
      help: {
        vi: "biểu mẫu quý III/2025 của Sở Công Thương",
        en: "for the Department of Industry and Trade",
      },
    },
  ],
};

/** `kehoach rules`. */
export const RULES_COMMAND: CommandSpec = {
  name: "rules",
  summary: { vi: "Xem các quy tắc kiểm tra", en: "List the rules of validation" },
  usage: "rules [ID] [--format table|json] [--lang vi|en]",
  options: [FORMAT, LANG, HELP],
  mostArguments: 1,
  argument: {
    name: "ID",
    help: {
      vi: "mã của một quy tắc: lý do, ví dụ sai và đúng",
      en: "id of one rule: why it is there, a bad and a good example",
    },
  },
  examples: [
    { line: "kehoach rules", help: { vi: "mọi quy tắc", en: "every rule" } },
    {
      line: "kehoach rules cell.number-ambiguous",
      help: { vi: "một quy tắc", en: "one rule" },
    },
  ],
};
