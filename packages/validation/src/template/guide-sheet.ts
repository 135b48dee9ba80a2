import type { Plan } from "@kehoach/model";
import type { CellToWrite, SheetToWrite } from "./write-workbook.ts";

const VIETNAMESE = [
  "1. Chỉ điền các ô màu vàng nhạt. Các ô màu xám đã điền sẵn và được khóa; không đổi tên trang, tiêu đề cột và thứ tự dòng.",
  "2. Giá trị chỉ ghi số. Phần trăm ghi 82,5 chứ không ghi 0,825. Không ghi đơn vị, dấu % hay chữ trong ô giá trị.",
  "3. Ngày ghi theo ngày/tháng/năm, ví dụ 31/12/2024.",
  "4. Chưa có số liệu thì để trống ô Giá trị; dòng đó không được tính là báo cáo. Nếu cần nói rõ vì sao, chọn Lý do thiếu số liệu.",
  "5. Không ghi số 0 thay cho số liệu chưa có. Số 0 nghĩa là đã đo và bằng không.",
  "6. Cần báo cáo thêm kỳ hoặc chỉ tiêu khác thì dùng các dòng trống phía dưới bảng; mã xem ở bảng cuối trang này.",
  "7. Nhiệm vụ không có gì mới trong kỳ thì để trống cột Trạng thái.",
  "8. Lưu tệp ở dạng .xlsx rồi nộp. Không chép dữ liệu sang tệp khác: tệp có dấu phiên bản ẩn để kiểm tra.",
];

const ENGLISH = [
  "1. Fill in only the pale yellow cells. Grey cells are filled in and locked; keep the names of sheets, headers and order of rows.",
  "2. Values are numbers only. Percent: 82.5, not 0.825. No unit, percent sign or words in cells of values.",
  "3. Days are day/month/year, such as 31/12/2024.",
  "4. Leave the value blank where there is no figure yet; that row then reports nothing. Choose a reason only if one must be given.",
  "5. Never write 0 for a figure that is missing: 0 means that it was measured.",
  "6. For further periods or indicators use the blank rows below the table; the codes are at the end of this sheet.",
  "7. Leave the state blank for tasks with nothing new.",
  "8. Save as .xlsx and send this very file: it carries a hidden mark of its version.",
];

/** A sheet that says how to fill in the others, with the codes of the plan's indicators. */
export function guideSheet(indicators: Plan["indicators"]): SheetToWrite {
  const text = (value: string): readonly CellToWrite[] => [{ value, look: "text" }];
  const rows: (readonly CellToWrite[])[] = [
    [{ value: "HƯỚNG DẪN", look: "title" }],
    ...VIETNAMESE.map(text),
    text(""),
    [{ value: "INSTRUCTIONS", look: "title" }],
    ...ENGLISH.map(text),
    text(""),
    ["Mã", "Tên", "Mã thành phần", "Tên thành phần"].map((value) => ({ value, look: "header" })),
    ...indicators.flatMap(({ code, name, components }) =>
      (components.length === 0 ? [null] : components).map((part) =>
        [code, name.vi, part?.code ?? "", part?.name.vi ?? ""].map(
          (value): CellToWrite => ({ value, look: "given" }),
        ),
      ),
    ),
  ];
  return {
    name: "Hướng dẫn",
    rows,
    widths: [30, 70, 20, 30],
    rules: [],
    frozenRows: 0,
    titleRows: VIETNAMESE.length + ENGLISH.length + 4,
    isProtected: true,
    isHidden: false,
  };
}
