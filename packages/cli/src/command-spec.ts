import type { CommandSpec, OptionSpec } from "./command-shape.ts";
import { FORMAT, HELP, LANG, OUT, PLAN } from "./shared-options.ts";
import { RULES_COMMAND, TEMPLATE_COMMAND, VALIDATE_COMMAND } from "./validation-commands.ts";

const PROGRESS_FORMAT: OptionSpec = {
  name: "format",
  value: "table|json|csv|html",
  help: {
    vi: "table: bảng để đọc (mặc định); html: trang có biểu đồ; json, csv: cho chương trình",
    en: "table: to read (default); html: a page with charts; json, csv: for programs",
  },
};

const ON: OptionSpec = {
  name: "on",
  value: "YYYY-MM-DD",
  help: {
    vi: "ngày cần xem (mặc định: hôm nay, giờ Việt Nam)",
    en: "the day to speak for (default: today in Viet Nam)",
  },
};

const ON_THAT_DAY: OptionSpec = {
  ...ON,
  help: {
    vi: "ngày cần xem; bắt buộc, vì mã được dùng lại cho đơn vị khác",
    en: "the day to speak for; required, since codes are used again for other units",
  },
};

/** Options that stand without a command. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  HELP,
  { name: "version", value: null, help: { vi: "phiên bản", en: "version" } },
  LANG,
];

/** Every command. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "plan",
    summary: { vi: "Xem kế hoạch dưới dạng dữ liệu", en: "Show the plan as data" },
    usage: "plan [--plan FILE] [--format table|json] [--lang vi|en]",
    options: [PLAN, FORMAT, LANG, HELP],
    mostArguments: 0,
    argument: null,
    examples: [
      { line: "kehoach plan", help: { vi: "tổng quan", en: "an overview" } },
      {
        line: "kehoach plan --format json > plan.json",
        help: { vi: "toàn bộ kế hoạch ra tệp JSON", en: "the whole plan as a JSON file" },
      },
    ],
  },
  {
    name: "progress",
    summary: { vi: "Đánh giá tiến độ từng chỉ tiêu", en: "Tell how far each indicator has come" },
    usage:
      "progress [FILE] [--plan FILE] [--as-of YYYY-MM-DD] [--assume KEY=VALUE]… [--indicator CODE]… [--explain] [--same-territory] [--format table|json|csv|html] [--out FILE] [--lang vi|en]",
    options: [
      PLAN,
      {
        name: "as-of",
        value: "YYYY-MM-DD",
        help: {
          vi: "ngày đánh giá; số liệu công bố sau ngày này không được dùng (mặc định: hôm nay, giờ Việt Nam)",
          en: "the day to speak for; figures published later are not used (default: today in Viet Nam)",
        },
      },
      {
        name: "assume",
        value: "KEY=VALUE",
        help: {
          vi: "giả định, ghi lại nhiều lần được: <mã chỉ tiêu>.base-year=2020, <mã chỉ tiêu>.tolerance=5%, usd-vnd=25000",
          en: "an assumption, may be repeated: <indicator>.base-year=2020, <indicator>.tolerance=5%, usd-vnd=25000",
        },
      },
      {
        name: "indicator",
        value: "CODE",
        help: {
          vi: "chỉ xem chỉ tiêu này, ghi lại nhiều lần được; mã xem ở “kehoach plan”",
          en: "only this indicator, may be repeated; “kehoach plan” lists the codes",
        },
      },
      {
        name: "explain",
        value: null,
        help: { vi: "nêu từng bước tính", en: "show each step of the calculation" },
      },
      {
        name: "same-territory",
        value: null,
        help: {
          vi: "mọi số liệu đều của địa bàn cũ: thay đổi địa giới không làm đứt chuỗi số liệu",
          en: "all figures are of the former area: its changes do not break their series",
        },
      },
      PROGRESS_FORMAT,
      OUT,
      LANG,
      HELP,
    ],
    mostArguments: 1,
    argument: {
      name: "FILE",
      help: {
        vi: "tệp CSV hoặc JSON thay cho số liệu có sẵn, “-” để đọc từ đầu vào chuẩn; phải có cột indicator, period, value, unit",
        en: "CSV or JSON file in place of the figures that come along, “-” reads standard input; columns indicator, period, value and unit must be there",
      },
    },
    examples: [
      {
        line: "kehoach progress --as-of 2024-12-31",
        help: { vi: "tiến độ đến hết năm 2024", en: "progress up to the end of 2024" },
      },
      {
        line: "kehoach progress --indicator fdi-attracted --explain",
        help: { vi: "cách tính một chỉ tiêu", en: "how one indicator is calculated" },
      },
      {
        line: "kehoach progress so-lieu.csv --assume industrial-land-area.base-year=2023 --format json",
        help: { vi: "từ số liệu của mình", en: "from figures of your own" },
      },
      {
        line: "kehoach progress --format html --out tien-do.html",
        help: { vi: "trang có biểu đồ, mở bằng trình duyệt", en: "a page with charts, for a browser" },
      },
    ],
  },
  {
    name: "tasks",
    summary: { vi: "Xem tình hình thực hiện nhiệm vụ", en: "Tell how far the tasks are" },
    usage: "tasks FILE [--plan FILE] [--as-of YYYY-MM-DD] [--format table|json] [--lang vi|en]",
    options: [
      PLAN,
      {
        name: "as-of",
        value: "YYYY-MM-DD",
        help: {
          vi: "ngày đánh giá; báo cáo sau ngày này không được dùng (mặc định: hôm nay, giờ Việt Nam)",
          en: "the day to speak for; what was reported later is not used (default: today in Viet Nam)",
        },
      },
      FORMAT,
      LANG,
      HELP,
    ],
    mostArguments: 1,
    argument: {
      name: "FILE",
      help: {
        vi: "tệp CSV hoặc JSON các báo cáo nhiệm vụ, “-” để đọc từ đầu vào chuẩn; phải có cột task, agency, period, state",
        en: "CSV or JSON file of task reports, “-” reads standard input; columns task, agency, period and state must be there",
      },
    },
    examples: [
      {
        line: "kehoach tasks bao-cao.csv --as-of 2025-06-30",
        help: { vi: "tình hình đến giữa năm 2025", en: "where the tasks stand by mid-2025" },
      },
      {
        line: "kehoach tasks bao-cao.json --format json",
        help: { vi: "kèm cách suy ra của từng nhiệm vụ", en: "with the derivation of each task" },
      },
    ],
  },
  VALIDATE_COMMAND,
  TEMPLATE_COMMAND,
  RULES_COMMAND,
  {
    name: "calendar",
    summary: {
      vi: "Xem kỳ báo cáo, hạn gửi và ngày công bố số liệu",
      en: "Show reporting periods, deadlines and days of publication",
    },
    usage:
      "calendar [PERIOD] [--on YYYY-MM-DD] [--working-days N [--work-calendar FILE] [--sent YYYY-MM-DD] [--due-soon N]] [--format table|json] [--lang vi|en]",
    options: [
      ON,
      {
        name: "working-days",
        value: "N",
        help: {
          vi: "số ngày làm việc từ ngày chốt số liệu đến hạn gửi báo cáo; không có --work-calendar thì chỉ trừ thứ Bảy và Chủ nhật",
          en: "working days from the cut-off to the deadline; without --work-calendar only Saturdays and Sundays are left out",
        },
      },
      {
        name: "work-calendar",
        value: "FILE",
        help: {
          vi: "tệp CSV (cột from, to, kind: off, worked, covers) hoặc JSON nêu ngày nghỉ và ngày làm bù; “-” để đọc từ đầu vào chuẩn",
          en: "CSV file (columns from, to, kind: off, worked, covers) or JSON file of holidays and days worked instead; “-” reads standard input",
        },
      },
      {
        name: "sent",
        value: "YYYY-MM-DD",
        help: {
          vi: "ngày đã gửi báo cáo của kỳ này: cho biết đúng hạn hay quá hạn",
          en: "the day on which the report of the period was sent: tells whether in time",
        },
      },
      {
        name: "due-soon",
        value: "N",
        help: {
          vi: "coi là sắp hết hạn khi còn không quá N ngày lịch (mặc định: 7)",
          en: "calendar days before the deadline from which it is due soon (default: 7)",
        },
      },
      FORMAT,
      LANG,
      HELP,
    ],
    mostArguments: 1,
    argument: {
      name: "PERIOD",
      help: {
        vi: "mã kỳ: 2026, 2026-S1, 2026-Q3, 2026-M08 hoặc 2026-01-01/P9M; nếu không ghi: các kỳ của ngày cần xem",
        en: "code of a period: 2026, 2026-S1, 2026-Q3, 2026-M08 or 2026-01-01/P9M; without it: the periods of the day",
      },
    },
    examples: [
      {
        line: "kehoach calendar --working-days 2",
        help: { vi: "các kỳ đang chạy và hạn gửi", en: "the periods that run now, with deadlines" },
      },
      {
        line: "kehoach calendar 2026-Q3 --on 2026-11-24",
        help: {
          vi: "một kỳ và số liệu phải có đến ngày đó",
          en: "one period, and the figures due by that day",
        },
      },
    ],
  },
  {
    name: "agencies",
    summary: {
      vi: "Xem cơ quan nào phụ trách vào một ngày",
      en: "Tell which agency answers for it on a day",
    },
    usage: "agencies [NAME | --task ID] [--on YYYY-MM-DD] [--plan FILE] [--format table|json] [--lang vi|en]",
    options: [
      {
        name: "task",
        value: "ID",
        help: {
          vi: "mã nhiệm vụ, điểm hoặc nhóm của kế hoạch: III.3.b.1, III.3.b, III.3",
          en: "id of a task, point or group of the plan: III.3.b.1, III.3.b, III.3",
        },
      },
      ON,
      PLAN,
      FORMAT,
      LANG,
      HELP,
    ],
    mostArguments: 1,
    argument: {
      name: "NAME",
      help: {
        vi: "tên cơ quan như thường viết: tên cũ, tên mới, viết tắt, không dấu",
        en: "name of an agency as people write it: old or new, abbreviated, without accents",
      },
    },
    examples: [
      {
        line: "kehoach agencies --task III.3.b.1 --on 2026-11-23",
        help: { vi: "ai phụ trách một nhiệm vụ", en: "who answers for a task" },
      },
      {
        line: "kehoach agencies SKHĐT --on 2026-11-23",
        help: { vi: "một cơ quan nay là cơ quan nào", en: "what became of an agency" },
      },
    ],
  },
  {
    name: "areas",
    summary: {
      vi: "Xem mã hoặc tên địa bàn là đơn vị nào vào một ngày",
      en: "Tell what the code or name of an area means on a day",
    },
    usage: "areas [CODE | NAME] --on YYYY-MM-DD [--plan FILE] [--format table|json] [--lang vi|en]",
    options: [ON_THAT_DAY, PLAN, FORMAT, LANG, HELP],
    mostArguments: 1,
    argument: {
      name: "CODE",
      help: {
        vi: "mã đơn vị hành chính hoặc tên địa bàn; mã chỉ có nghĩa vào một ngày",
        en: "code or name of an area; a code means something only on a day",
      },
    },
    examples: [
      {
        line: "kehoach areas 25813 --on 2025-05-01",
        help: { vi: "một mã vào một ngày", en: "a code on a day" },
      },
      {
        line: "kehoach areas --on 2025-07-01 --format json",
        help: {
          vi: "mọi địa bàn với đơn vị hình thành nên nó",
          en: "every area with what it was formed from",
        },
      },
    ],
  },
];

/** Where the name of an option is looked up: every option of every command. */
export const ALL_OPTIONS: readonly OptionSpec[] = [
  ...new Map(
    [...GLOBAL_OPTIONS, ...COMMANDS.flatMap(({ options }) => options)].map((option) => [option.name, option]),
  ).values(),
];
