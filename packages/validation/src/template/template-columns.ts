import type { CellToWrite } from "./write-workbook.ts";

/** A column of a template. */
export interface TemplateColumn {
  readonly header: string;
  readonly width: number;
  /** How to fill it in, shown where one points at the header. */
  readonly note: string;
}

/** The columns of the sheet of figures; the readers know their headers. */
export const OBSERVATION_COLUMNS = [
  {
    header: "Mã chỉ tiêu",
    width: 26,
    note: "Đã điền sẵn. Ở các dòng thêm bên dưới, chọn mã trong danh sách.",
  },
  { header: "Chỉ tiêu", width: 38, note: "Tên chỉ tiêu, chỉ để đọc." },
  { header: "Mã thành phần", width: 24, note: "Để trống nếu số liệu là của cả chỉ tiêu." },
  { header: "Tên thành phần", width: 22, note: "Tên thành phần, chỉ để đọc." },
  {
    header: "Kỳ",
    width: 13,
    note: "Kỳ của số liệu: 2024 là cả năm, 2024-Q3 là quý III, 2024-08 là tháng 8.",
  },
  {
    header: "Giá trị",
    width: 16,
    note: "Chỉ ghi số, không ghi đơn vị và không ghi chữ. Phần trăm ghi 82,5 chứ không ghi 0,825. Để trống nếu chưa có số liệu.",
  },
  { header: "Đơn vị tính", width: 18, note: "Chọn đơn vị đúng với số đã ghi." },
  {
    header: "Loại số liệu",
    width: 16,
    note: "Ước tính, sơ bộ hay chính thức. Chọn “không nêu rõ” nếu nguồn không nói.",
  },
  { header: "Ngày công bố", width: 15, note: "Ngày nguồn công bố số liệu, ghi ngày/tháng/năm: 31/12/2024." },
  { header: "Nguồn", width: 32, note: "Tên văn bản hoặc địa chỉ nơi công bố số liệu." },
  {
    header: "Lý do thiếu số liệu",
    width: 20,
    note: "Chỉ chọn khi ô Giá trị để trống và cần nói rõ vì sao.",
  },
] as const satisfies readonly TemplateColumn[];

/** The columns of the sheet of tasks. */
export const TASK_COLUMNS = [
  { header: "Mã nhiệm vụ", width: 15, note: "Đã điền sẵn: vị trí của nhiệm vụ trong kế hoạch." },
  { header: "Nội dung nhiệm vụ", width: 62, note: "Trích từ kế hoạch, chỉ để đọc." },
  { header: "Mã cơ quan", width: 26, note: "Đã điền sẵn." },
  { header: "Kỳ báo cáo", width: 14, note: "Đã điền sẵn." },
  {
    header: "Trạng thái",
    width: 19,
    note: "Chọn trong danh sách. Để trống nếu kỳ này không báo cáo nhiệm vụ đó.",
  },
  {
    header: "Ngày hoàn thành",
    width: 15,
    note: "Chỉ ghi khi nhiệm vụ đã hoàn thành, theo ngày/tháng/năm: 31/12/2024.",
  },
  { header: "Ngày báo cáo", width: 15, note: "Ngày lập báo cáo, ghi ngày/tháng/năm: 15/01/2025." },
  { header: "Ghi chú", width: 36, note: "Đã làm được gì, vướng mắc gì." },
  {
    header: "Tài liệu minh chứng",
    width: 30,
    note: "Số, ký hiệu văn bản hoặc địa chỉ; cách nhau bằng dấu chấm phẩy.",
  },
] as const satisfies readonly TemplateColumn[];

/** The header row of columns. */
export function headerRow(columns: readonly TemplateColumn[]): readonly CellToWrite[] {
  return columns.map(({ header, note }) => ({ value: header, look: "header", note }));
}

/** Where a header stands, from 1. */
export function columnOf<Columns extends readonly TemplateColumn[]>(
  columns: Columns,
  header: Columns[number]["header"],
): number {
  return columns.findIndex((column) => column.header === header) + 1;
}
