import type { OptionSpec } from "./command-shape.ts";

/** The option for the language, which an environment variable can set, too. */
export const LANG: OptionSpec = {
  name: "lang",
  value: "vi|en",
  help: {
    vi: "ngôn ngữ: vi (mặc định) hoặc en; cũng đặt được bằng KEHOACH_LANG",
    en: "language: vi (default) or en; KEHOACH_LANG sets it, too",
  },
};

/** The option that every command has. */
export const HELP: OptionSpec = { name: "help", value: null, help: { vi: "hướng dẫn này", en: "this help" } };

/** The option for another plan. */
export const PLAN: OptionSpec = {
  name: "plan",
  value: "FILE",
  help: {
    vi: "tệp JSON của một kế hoạch khác, thay cho kế hoạch có sẵn; “-” để đọc từ đầu vào chuẩn",
    en: "JSON file of another plan, in place of the one that comes along; “-” reads standard input",
  },
};

/** The option for how an answer is shown. */
export const FORMAT: OptionSpec = {
  name: "format",
  value: "table|json",
  help: {
    vi: "table: bảng để đọc (mặc định); json: cho chương trình",
    en: "table: to read (default); json: for programs",
  },
};

/** The option for where an answer goes. */
export const OUT: OptionSpec = {
  name: "out",
  value: "FILE",
  help: {
    vi: "ghi vào tệp này thay vì in ra màn hình; tệp đã có bị ghi đè",
    en: "write to this file instead of standard output; a file that is there is replaced",
  },
};
