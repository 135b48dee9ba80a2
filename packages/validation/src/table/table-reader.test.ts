import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefFinding, briefRecord, readGrid } from "../fixtures/read-grid.ts";
import { taskPlan } from "../fixtures/task-plan.ts";
import { type Cell, cellText } from "../grid.ts";
import { fieldsOf } from "./field-of.ts";

type Grid = Parameters<typeof readGrid>[0];
type Options = NonNullable<Parameters<typeof readGrid>[1]>;

interface Case {
  readonly name: string;
  readonly grid: Grid;
  readonly options?: Options;
  readonly records?: readonly string[];
  readonly findings?: readonly string[];
  readonly headerRows?: readonly number[];
  readonly layout?: "long" | "wide" | null;
}

function check({ grid, options, records = [], findings = [], headerRows, layout }: Case): void {
  const reading = readGrid(grid, options);
  expect(reading.findings.map(briefFinding)).toEqual(findings);
  expect(reading.records.map(briefRecord)).toEqual(records);
  if (headerRows !== undefined) expect(reading.layout.headerRows).toEqual(headerRows);
  if (layout !== undefined) expect(reading.layout.layout).toBe(layout);
}

const SHEET = { sheet: "Biểu 1" } as const;

describe("long tables of observations", () => {
  it.each<Case>([
    {
      name: "canonical names",
      grid: ["indicator | period | value | unit", "urban-share | 2024 | 48.5 | %"],
      records: ["indicator=urban-share@A2 period=2024@B2 value=48.5@C2 unit=%@D2"],
      headerRows: [1],
      layout: "long",
    },
    {
      name: "Vietnamese names below titles, with numbers of rows and a name beside the code",
      grid: [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "",
        "BÁO CÁO KẾT QUẢ THỰC HIỆN",
        "STT | Mã chỉ tiêu | Chỉ tiêu | Kỳ báo cáo | Giá trị | ĐVT | Ngày công bố | Nguồn",
        "1 | urban-share | Tỷ lệ đô thị hóa | Năm 2024 | 48,5 | % | 29/12/2024 | Cục Thống kê",
      ],
      options: SHEET,
      records: [
        "indicator=urban-share@B6 period=Năm 2024@D6 value=48,5@E6 unit=%@F6 published_on=29/12/2024@G6 source_url=Cục Thống kê@H6",
      ],
      headerRows: [5],
    },
    {
      name: "the unit in the header of the value",
      grid: ["Chỉ tiêu | Năm | Giá trị (tỷ đồng)", "Vốn thu hút | 2024 | 120"],
      records: ["indicator=Vốn thu hút@A2 period=2024@B2 value=120@C2 unit=tỷ đồng@C1"],
    },
    {
      name: "unit, period and agency in the titles",
      grid: [
        "Đơn vị báo cáo: Sở Xây dựng | | ",
        "Kỳ báo cáo: Quý III/2025 | | ",
        "| | (Đơn vị tính: %)",
        "TT | Chỉ tiêu | Kết quả",
        "1 | Tỷ lệ đô thị hóa | 84,2",
      ],
      options: SHEET,
      records: [
        "indicator=Tỷ lệ đô thị hóa@B5 period=Quý III/2025@A2 value=84,2@C5 unit=%@C3 agency=Sở Xây dựng@A1",
      ],
      headerRows: [4],
    },
    {
      name: "titles with the label in one cell and what it says in the next",
      grid: ["Kỳ báo cáo | 2024", "Đơn vị: | tỷ đồng", "", "Chỉ tiêu | Số liệu", "Vốn thu hút | 3"],
      options: SHEET,
      records: ["indicator=Vốn thu hút@A5 period=2024@B1 value=3@B5 unit=tỷ đồng@B2"],
    },
    {
      name: "an agency under `Đơn vị` in a title",
      grid: ["Đơn vị: Sở Xây dựng", "Chỉ tiêu | Kỳ | Giá trị | ĐVT", "Cây xanh đô thị | 2024 | 3 | %"],
      options: SHEET,
      records: ["indicator=Cây xanh đô thị@A3 period=2024@B3 value=3@C3 unit=%@D3 agency=Sở Xây dựng@A1"],
    },
    {
      name: "a header of two rows with cells merged down and across",
      grid: [
        "STT | Chỉ tiêu | | Kỳ | Kết quả | ",
        "| Mã | Tên | | Giá trị | Đơn vị tính",
        "1 | urban-share | Đô thị hóa | 2024 | 48 | %",
      ],
      options: { ...SHEET, merges: ["A1:A2", "B1:C1", "D1:D2", "E1:F1"] },
      records: ["indicator=urban-share@B3 period=2024@D3 value=48@E3 unit=%@F3"],
      headerRows: [1, 2],
    },
    {
      name: "numbers of columns, blank rows, titles of sections, a total, notes and signatures",
      grid: [
        "STT | Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "A | B | 1 | 2 | 3",
        "I | LĨNH VỰC KINH TẾ | | |",
        "1 | Vốn thu hút | 2024 | 5 | triệu USD",
        "| | | |",
        "II. Lĩnh vực xã hội | | | |",
        "2 | Thu nhập | 2024 | 7 | USD/người",
        "| Tổng cộng | | 12 |",
        "Ghi chú: số liệu ước tính | | | |",
        "| | | Bình Dương, ngày 15 tháng 12 năm 2024 |",
        "| Người lập biểu | | Thủ trưởng đơn vị |",
        "| Nguyễn Văn A | | Trần Văn B |",
      ],
      options: SHEET,
      records: [
        "indicator=Vốn thu hút@B4 period=2024@C4 value=5@D4 unit=triệu USD@E4",
        "indicator=Thu nhập@B7 period=2024@C7 value=7@D7 unit=USD/người@E7",
      ],
      findings: ["B8 row.total"],
    },
    {
      name: "a note among the data",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "Thu nhập | 2023 | 7 | USD/người",
        "Nguồn: Cục Thống kê | | |",
        "Thu nhập | 2024 | 8 | USD/người",
      ],
      records: [
        "indicator=Thu nhập@A2 period=2023@B2 value=7@C2 unit=USD/người@D2",
        "indicator=Thu nhập@A4 period=2024@B4 value=8@C4 unit=USD/người@D4",
      ],
      findings: ["A3 row.total"],
    },
    {
      name: "titles of sections with a star, and footnotes of stars",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "* Lĩnh vực kinh tế | | |",
        "* Thu nhập | 2023 | 7 | USD/người",
        "(*) theo giá hiện hành | | |",
      ],
      options: SHEET,
      records: ["indicator=* Thu nhập@A3 period=2023@B3 value=7@C3 unit=USD/người@D3"],
    },
    {
      name: "a total under the running numbers",
      grid: ["STT | Chỉ tiêu | Kỳ | Giá trị | ĐVT", "1 | Thu nhập | 2023 | 7 | USD", "Cộng | | | 7 | USD"],
      options: { ...SHEET, merges: ["A3:C3"] },
      records: ["indicator=Thu nhập@B2 period=2023@C2 value=7@D2 unit=USD@E2"],
      findings: ["A3 row.total"],
    },
    {
      name: "a form with running numbers that waits to be filled in",
      grid: [
        "STT | Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "1 | Thu nhập | 2024 | 8 | USD/người",
        "2 | | | |",
        "3 | | | |",
      ],
      records: ["indicator=Thu nhập@B2 period=2024@C2 value=8@D2 unit=USD/người@E2"],
    },
    {
      name: "a header that is repeated on the next page",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "Thu nhập | 2023 | 7 | USD/người",
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "Thu nhập | 2024 | 8 | USD/người",
      ],
      records: [
        "indicator=Thu nhập@A2 period=2023@B2 value=7@C2 unit=USD/người@D2",
        "indicator=Thu nhập@A4 period=2024@B4 value=8@C4 unit=USD/người@D4",
      ],
    },
    {
      name: "line breaks, stars, brackets and two languages in headers",
      grid: [
        ["Tên\nchỉ tiêu *", "Kỳ / Period", "Giá trị\n(Value)", "Đơn vị tính (ĐVT)"],
        ["income", "2024", "1", "USD"],
      ],
      options: SHEET,
      records: ["indicator=income@A2 period=2024@B2 value=1@C2 unit=USD@D2"],
    },
    {
      name: "old and new places of tones, no marks, camel case",
      grid: ["Chi tieu | KY | GIA TRI | Đơn Vị Tính | publishedOn", "income | 2024 | 1 | USD | 2025-01"],
      records: ["indicator=income@A2 period=2024@B2 value=1@C2 unit=USD@D2 published_on=2025-01@E2"],
    },
    {
      name: "a release in the header of the value",
      grid: ["Chỉ tiêu | Kỳ | Ước thực hiện | ĐVT", "Thu nhập | 2024 | 8 | USD/người"],
      records: ["indicator=Thu nhập@A2 period=2024@B2 value=8@C2 unit=USD/người@D2 release=estimate@C1"],
    },
    {
      name: "defaults from outside for what the table does not say",
      grid: ["Chỉ tiêu | Giá trị | ĐVT", "Thu nhập | 8 | USD/người"],
      options: { defaults: { period: "2024-Q1", agency: "a", unit: "%" } },
      records: ["indicator=Thu nhập@A2 period=2024-Q1 value=8@B2 unit=USD/người@C2 agency=a"],
    },
    {
      name: "a code that the plan does not have and nothing else is a row, not a title",
      grid: ["indicator | period | value | unit", "nothing | | | "],
      records: ["indicator=nothing@A2"],
    },
    {
      name: "cells merged down in the data",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "Thu nhập | 2023 | 7 | USD",
        "| 2024 | 8 | USD",
        "Thu nhập | 2025 | 9 | USD",
      ],
      options: { ...SHEET, merges: ["A2:A3"] },
      records: ["indicator=Thu nhập@A4 period=2025@B4 value=9@C4 unit=USD@D4"],
      findings: ["A2 row.merged"],
    },
    {
      name: "cells merged across in the data",
      grid: ["Chỉ tiêu | Kỳ | Giá trị | ĐVT", "Thu nhập | 2023 | 7 USD |", "Thu nhập | 2025 | 9 | USD"],
      options: { ...SHEET, merges: ["C2:D2"] },
      records: ["indicator=Thu nhập@A3 period=2025@B3 value=9@C3 unit=USD@D3"],
      findings: ["C2 row.merged"],
    },
    {
      name: "merged titles of sections, and a cell that is only drawn wider",
      grid: ["Chỉ tiêu | | Kỳ | Giá trị | ĐVT", "Nhóm một | | | |", "Thu nhập | | 2023 | 7 | USD"],
      options: { ...SHEET, merges: ["A1:B1", "A2:E2", "A3:B3"] },
      records: ["indicator=Thu nhập@A3 period=2023@C3 value=7@D3 unit=USD@E3"],
    },
    {
      name: "cells outside the header of a text file, filled or not, and too few",
      grid: [
        "indicator | period | value | unit",
        "income | 2024 | 1 | USD | x",
        "income | 2024 | 1",
        "income | 2024 | 1 | USD | ",
        "income | 2024 | 1 | USD",
      ],
      records: ["indicator=income@A5 period=2024@B5 value=1@C5 unit=USD@D5"],
      findings: ["2 row.width", "3 row.width", "4 row.width"],
    },
    {
      name: "a decimal comma that moves the cells behind it to the right, where the last one is blank",
      grid: [
        "indicator | period | unit | value | scope | note",
        "urban-share | 2024 | % | 48 | 5 | |",
        "urban-share | 2024 | % | 48.5 | |",
      ],
      records: ["indicator=urban-share@A3 period=2024@B3 value=48.5@D3 unit=%@C3"],
      findings: ["2 row.width"],
    },
    {
      name: "blank cells behind the header of a text file, which rows may have, too",
      grid: [
        "Biểu số liệu | | | | | | |",
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT | |",
        "Thu nhập | 2023 | 7 | USD | |",
        "Thu nhập | 2024 | 8 | USD",
        "Thu nhập | 2025 | 9 | USD | x |",
        "Thu nhập | 2026 | 10 | USD | | |",
      ],
      records: [
        "indicator=Thu nhập@A3 period=2023@B3 value=7@C3 unit=USD@D3",
        "indicator=Thu nhập@A4 period=2024@B4 value=8@C4 unit=USD@D4",
      ],
      findings: ["5 row.width", "6 row.width"],
    },
    {
      name: "years in one column and quarters in another",
      grid: [
        "Chỉ tiêu | Năm | Quý | Giá trị | ĐVT",
        "Thu nhập | 2024 | III | 7 | USD",
        "Thu nhập | 2024 | | 28 | USD",
        "Thu nhập | 2025 | 5 | 8 | USD",
        "Thu nhập | 2025 | Quý I/2024 | 8 | USD",
      ],
      records: [
        "indicator=Thu nhập@A2 period=2024-Q3@C2 value=7@D2 unit=USD@E2",
        "indicator=Thu nhập@A3 period=2024@B3 value=28@D3 unit=USD@E3",
        "indicator=Thu nhập@A4 period=Quý 5 | 2025@C4 value=8@D4 unit=USD@E4",
        "indicator=Thu nhập@A5 period=Quý I/2024 | 2025@C5 value=8@D5 unit=USD@E5",
      ],
    },
    {
      name: "months in one column and years in another",
      grid: ["Chỉ tiêu | Tháng | Năm báo cáo | Giá trị | ĐVT", "Thu nhập | 8 | 2024 | 7 | USD"],
      records: ["indicator=Thu nhập@A2 period=2024-M08@B2 value=7@D2 unit=USD@E2"],
    },
    {
      name: "years, quarters and months, of which it stays open what counts",
      grid: ["Chỉ tiêu | Năm | Quý | Tháng | Giá trị | ĐVT", "Thu nhập | 2024 | III | | 7 | USD"],
      findings: ["C1 column.duplicate", "D1 column.duplicate"],
    },
    {
      name: "remarks beside the table in a workbook",
      grid: ["indicator | period | value | unit", "income | 2024 | 1 | USD | | xem lại"],
      options: SHEET,
      records: ["indicator=income@A2 period=2024@B2 value=1@C2 unit=USD@D2"],
    },
    {
      name: "a misspelt header: said once, with what stands there instead",
      grid: ["Chỉ tiêu | Kỳ | Gía trịj | ĐVT", "Thu nhập | 2023 | 7 | USD", "Thu nhập | 2024 | 8 | USD"],
      findings: ["C1 column.unknown", "1 column.missing"],
    },
    {
      name: "two columns of one meaning",
      grid: ["indicator | period | value | unit | VALUE", "income | 2024 | 1 | USD | 2"],
      findings: ["E1 column.duplicate"],
    },
    {
      name: "no header at all",
      grid: ["income | 2024 | 1 | USD", "income | 2025 | 1 | USD"],
      findings: ["table table.header-missing"],
      layout: null,
    },
    {
      name: "a row that comes near",
      grid: ["Báo cáo", "abc | Chỉ tiêu | def", "x | y | 1"],
      findings: ["2 table.header-missing"],
    },
    { name: "nothing", grid: ["", " | "], layout: null },
    { name: "a header and nothing else", grid: ["indicator | period | value | unit"], layout: "long" },
  ])("$name", check);
});

describe("wide tables", () => {
  it.each<Case>([
    {
      name: "years",
      grid: ["Chỉ tiêu | ĐVT | 2022 | Năm 2023", "Thu nhập | USD | 5 | 6", "Vốn thu hút | triệu USD | | 8"],
      records: [
        "indicator=Thu nhập@A2 period=2022@C1 value=5@C2 unit=USD@B2",
        "indicator=Thu nhập@A2 period=2023@D1 value=6@D2 unit=USD@B2",
        "indicator=Vốn thu hút@A3 period=2023@D1 value=8@D3 unit=triệu USD@B3",
      ],
      layout: "wide",
    },
    {
      name: "months that a spreadsheet program made days",
      grid: [
        [
          "Chỉ tiêu",
          "ĐVT",
          { kind: "day", day: "2024-07-01", text: "07/2024" },
          { kind: "day", day: "2024-08-01", text: "2024-08-01" },
          "Sep-24",
          { kind: "day", day: "2024-10-15", text: "2024-10-15" },
        ],
        "Thu nhập | USD | 1 | 2 | 3 | 4",
        [
          "Chỉ tiêu",
          "ĐVT",
          { kind: "day", day: "2024-07-01", text: "07/2024" },
          { kind: "day", day: "2024-08-01", text: "2024-08-01" },
          "Sep-24",
          { kind: "day", day: "2024-10-15", text: "2024-10-15" },
        ],
      ],
      options: SHEET,
      records: [
        "indicator=Thu nhập@A2 period=2024-M07@C1 value=1@C2 unit=USD@B2",
        "indicator=Thu nhập@A2 period=2024-M08@D1 value=2@D2 unit=USD@B2",
        "indicator=Thu nhập@A2 period=2024-M09@E1 value=3@E2 unit=USD@B2",
        "indicator=Thu nhập@A2 period=2024-10-15@F1 value=4@F2 unit=USD@B2",
      ],
      findings: ["C1 cell.code-damaged", "D1 cell.code-damaged", "E1 cell.code-damaged"],
    },
    {
      name: "releases beside the years",
      grid: [
        "Chỉ tiêu | ĐVT | Chính thức 2022 | Sơ bộ 2023 | Ước 2024 | Kế hoạch 2025 | Thực hiện năm 2021",
        "Thu nhập | USD | 1 | 2 | 3 | 4 | 5",
      ],
      records: [
        "indicator=Thu nhập@A2 period=2022@C1 value=1@C2 unit=USD@B2 release=official@C1",
        "indicator=Thu nhập@A2 period=2023@D1 value=2@D2 unit=USD@B2 release=preliminary@D1",
        "indicator=Thu nhập@A2 period=2024@E1 value=3@E2 unit=USD@B2 release=estimate@E1",
        "indicator=Thu nhập@A2 period=2025@F1 value=4@F2 unit=USD@B2 release=planned@F1",
        "indicator=Thu nhập@A2 period=2021@G1 value=5@G2 unit=USD@B2",
      ],
    },
    {
      name: "parts of years, and a comparison that is no period",
      grid: [
        "Chỉ tiêu | ĐVT | Quý III/2024 | 9 tháng năm 2024 | T8/2024 | 2024-Q1 | So với cùng kỳ (%) | 2024/2023",
        "Thu nhập | USD | 1 | 2 | 3 | 4 | 105 | 106",
      ],
      records: [
        "indicator=Thu nhập@A2 period=2024-Q3@C1 value=1@C2 unit=USD@B2",
        "indicator=Thu nhập@A2 period=2024-01-01/P9M@D1 value=2@D2 unit=USD@B2",
        "indicator=Thu nhập@A2 period=2024-M08@E1 value=3@E2 unit=USD@B2",
        "indicator=Thu nhập@A2 period=2024-Q1@F1 value=4@F2 unit=USD@B2",
      ],
      findings: ["G1 column.unknown", "H1 column.unknown"],
    },
    {
      name: "years merged over releases",
      grid: [
        "BIỂU 01",
        "STT | Chỉ tiêu | ĐVT | Năm 2023 | | Năm 2024 | ",
        "| | | Sơ bộ | Chính thức | Ước tính | Sơ bộ",
        "A | B | C | 1 | 2 | 3 | 4",
        "1 | Thu nhập | USD | 1 | 2 | 3 | 4",
      ],
      options: { ...SHEET, merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] },
      records: [
        "indicator=Thu nhập@B5 period=2023@D3 value=1@D5 unit=USD@C5 release=preliminary@D3",
        "indicator=Thu nhập@B5 period=2023@E3 value=2@E5 unit=USD@C5 release=official@E3",
        "indicator=Thu nhập@B5 period=2024@F3 value=3@F5 unit=USD@C5 release=estimate@F3",
        "indicator=Thu nhập@B5 period=2024@G3 value=4@G5 unit=USD@C5 release=preliminary@G3",
      ],
      headerRows: [2, 3],
    },
    {
      name: "years over quarters in a text file, where blank cells follow",
      grid: [
        "Chỉ tiêu | ĐVT | Năm 2023 | | Năm 2024 | ",
        " | | Quý I | Quý II | Quý I | Cả năm",
        "Thu nhập | USD | 1 | 2 | 3 | 4",
      ],
      records: [
        "indicator=Thu nhập@A3 period=2023-Q1@C2 value=1@C3 unit=USD@B3",
        "indicator=Thu nhập@A3 period=2023-Q2@D2 value=2@D3 unit=USD@B3",
        "indicator=Thu nhập@A3 period=2024-Q1@E2 value=3@E3 unit=USD@B3",
        "indicator=Thu nhập@A3 period=2024@F2 value=4@F3 unit=USD@B3",
      ],
    },
    {
      name: "the title of a group over years, the names in the lower row",
      grid: [
        "| | Thực hiện | | Kế hoạch",
        "Chỉ tiêu | ĐVT | 2023 | 2024 | 2025",
        "Thu nhập | USD | 1 | 2 | 3",
      ],
      options: { ...SHEET, merges: ["C1:D1"] },
      records: [
        "indicator=Thu nhập@A3 period=2023@C2 value=1@C3 unit=USD@B3",
        "indicator=Thu nhập@A3 period=2024@D2 value=2@D3 unit=USD@B3",
        "indicator=Thu nhập@A3 period=2025@E2 value=3@E3 unit=USD@B3 release=planned@E2",
      ],
      headerRows: [1, 2],
    },
    {
      name: "the year of the title for quarters without one, and units in the headers",
      grid: ["BÁO CÁO NĂM 2024", "Chỉ tiêu | Quý I (%) | Quý II (%)", "Tỷ lệ đô thị hóa | 1 | 2"],
      options: SHEET,
      records: [
        "indicator=Tỷ lệ đô thị hóa@A3 period=2024-Q1@B2 value=1@B3 unit=%@B2",
        "indicator=Tỷ lệ đô thị hóa@A3 period=2024-Q2@C2 value=2@C3 unit=%@C2",
      ],
    },
    {
      name: "quarters of no year",
      grid: ["Chỉ tiêu | ĐVT | Quý I | Quý II", "Thu nhập | USD | 1 | 2"],
      findings: ["C1 column.unknown", "D1 column.unknown", "1 column.missing", "1 column.missing"],
    },
    {
      name: "one period, and a footnote",
      grid: ["Chỉ tiêu | Đơn vị tính | Năm 2024 (1)", "Thu nhập | USD | 1"],
      records: ["indicator=Thu nhập@A2 period=2024@C1 value=1@C2 unit=USD@B2"],
      layout: "wide",
    },
    {
      name: "a unit in the title, and titles of sections",
      grid: [
        "Đơn vị tính: Tỷ đồng",
        "Chỉ tiêu | 2023 | 2024",
        "Chia theo ngành | |",
        "Vốn thu hút | 1 | 2",
        "Tổng số | 1 | 2",
      ],
      options: SHEET,
      records: [
        "indicator=Vốn thu hút@A4 period=2023@B2 value=1@B4 unit=Tỷ đồng@A1",
        "indicator=Vốn thu hút@A4 period=2024@C2 value=2@C4 unit=Tỷ đồng@A1",
      ],
      findings: ["A5 row.total"],
    },
    {
      name: "running totals of several months, and one up to a month, which is not that month",
      grid: ["Chỉ tiêu | ĐVT | Lũy kế 9 tháng 2025 | Lũy kế T10/2025", "Vốn thu hút | triệu USD | 1 | 2"],
      records: ["indicator=Vốn thu hút@A2 period=2025-01-01/P9M@C1 value=1@C2 unit=triệu USD@B2"],
      findings: ["D1 column.unknown"],
    },
    {
      name: "one period twice",
      grid: ["Chỉ tiêu | ĐVT | 2024 | Năm 2024", "Thu nhập | USD | 1 | 2"],
      findings: ["D1 column.duplicate"],
    },
    {
      name: "a value of one year below its title",
      grid: ["| Năm 2024 |", "Chỉ tiêu | Giá trị | ĐVT", "Thu nhập | 1 | USD"],
      options: SHEET,
      records: ["indicator=Thu nhập@A3 period=2024@B2 value=1@B3 unit=USD@C3"],
    },
    {
      name: "numbers that a workbook gives a type",
      grid: [
        [
          "Chỉ tiêu",
          "ĐVT",
          { kind: "number", value: 2023, text: "2023" },
          { kind: "number", value: 2024, text: "2024" },
        ],
        ["Thu nhập", "USD", { kind: "number", value: 2023, text: "2023" }, ""],
      ],
      options: SHEET,
      records: ["indicator=Thu nhập@A2 period=2023@C1 value=2023@C2 unit=USD@B2"],
      headerRows: [1],
    },
  ])("$name", check);
});

describe("components below their indicator", () => {
  it.each<Case>([
    {
      name: "rows with marks below a heading without a value",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "Cơ cấu kinh tế | 2024 | | %",
        "- Công nghiệp | 2024 | 66 | %",
        "+ Dịch vụ: | 2024 | 34 | %",
        "Thu nhập | 2024 | 8 | USD",
      ],
      records: [
        "indicator=structure@A3 component=industry@A3 period=2024@B3 value=66@C3 unit=%@D3",
        "indicator=structure@A4 component=services@A4 period=2024@B4 value=34@C4 unit=%@D4",
        "indicator=Thu nhập@A5 period=2024@B5 value=8@C5 unit=USD@D5",
      ],
    },
    {
      name: "a title that ends in `trong đó`, a row that says it alone, and one that says it before a name",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "Cơ cấu kinh tế, trong đó: | | | %",
        "Trong đó: | | |",
        "Trong đó: công nghiệp | 2024 | 66 | %",
        "• services | 2024 | 34 | %",
      ],
      records: [
        "indicator=structure@A4 component=industry@A4 period=2024@B4 value=66@C4 unit=%@D4",
        "indicator=structure@A5 component=services@A5 period=2024@B5 value=34@C5 unit=%@D5",
      ],
    },
    {
      name: "indented rows of a wide table, below a row of its own values",
      grid: [
        ["Chỉ tiêu", "ĐVT", "2023", "2024"],
        ["Cơ cấu", "%", "100", ""],
        ["   Công nghiệp", "%", "66", "67"],
      ],
      options: SHEET,
      records: [
        "indicator=Cơ cấu@A2 period=2023@C1 value=100@C2 unit=%@B2",
        "indicator=structure@A3 component=industry@A3 period=2023@C1 value=66@C3 unit=%@B3",
        "indicator=structure@A3 component=industry@A3 period=2024@D1 value=67@D3 unit=%@B3",
      ],
    },
    {
      name: "an indicator without a value and without rows for its components",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "Cơ cấu | 2024 | | %",
        "Thu nhập | 2024 | 8 | USD",
        "Cơ cấu | 2024 | | %",
      ],
      records: [
        "indicator=Cơ cấu@A2 period=2024@B2 unit=%@D2",
        "indicator=Thu nhập@A3 period=2024@B3 value=8@C3 unit=USD@D3",
        "indicator=Cơ cấu@A4 period=2024@B4 unit=%@D4",
      ],
    },
    {
      name: "components without an indicator above that has them, and names that are none",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "- Công nghiệp | 2024 | 66 | %",
        "Cơ cấu | 2024 | 100 | %",
        "- Nông nghiệp | 2024 | 66 | %",
        "Công nghiệp | 2024 | 66 | %",
        "- Dịch vụ | 2024 | 34 | %",
        "Thu nhập | 2024 | 8 | USD",
        "- Công nghiệp | 2024 | 66 | %",
      ],
      records: [
        "indicator=- Công nghiệp@A2 period=2024@B2 value=66@C2 unit=%@D2",
        "indicator=Cơ cấu@A3 period=2024@B3 value=100@C3 unit=%@D3",
        "indicator=- Nông nghiệp@A4 period=2024@B4 value=66@C4 unit=%@D4",
        "indicator=Công nghiệp@A5 period=2024@B5 value=66@C5 unit=%@D5",
        "indicator=- Dịch vụ@A6 period=2024@B6 value=34@C6 unit=%@D6",
        "indicator=Thu nhập@A7 period=2024@B7 value=8@C7 unit=USD@D7",
        "indicator=- Công nghiệp@A8 period=2024@B8 value=66@C8 unit=%@D8",
      ],
    },
    {
      name: "a title of a section between, below which no component is that of the indicator above",
      grid: [
        "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
        "Cơ cấu | 2024 | 100 | %",
        "II. LĨNH VỰC XÃ HỘI | | |",
        "- Công nghiệp | 2024 | 66 | %",
      ],
      records: [
        "indicator=Cơ cấu@A2 period=2024@B2 value=100@C2 unit=%@D2",
        "indicator=- Công nghiệp@A4 period=2024@B4 value=66@C4 unit=%@D4",
      ],
    },
    {
      name: "a table that has a column of components",
      grid: [
        "Chỉ tiêu | Thành phần | Kỳ | Giá trị | ĐVT",
        "Cơ cấu | | 2024 | 100 | %",
        "- Công nghiệp | | 2024 | 66 | %",
      ],
      records: [
        "indicator=Cơ cấu@A2 period=2024@C2 value=100@D2 unit=%@E2",
        "indicator=- Công nghiệp@A3 period=2024@C3 value=66@D3 unit=%@E3",
      ],
    },
  ])("$name", check);

  it("counts a heading as a title and not as a row of data", () => {
    const { layout } = readGrid([
      "Chỉ tiêu | Kỳ | Giá trị | ĐVT",
      "Cơ cấu | 2024 | | %",
      "- Công nghiệp | 2024 | 66 | %",
    ]);
    expect(layout.rows).toBe(1);
    expect(layout.leftOut.section).toBe(1);
  });
});

describe("columns that are not ours", () => {
  it.each([
    "So sánh (%)",
    "So sánh",
    "Tăng/giảm",
    "Tăng, giảm (%)",
    "Kế hoạch năm",
    "% so với cùng kỳ",
    "Tỷ lệ (%)",
    "Đánh giá",
  ])("tells of %s without a guess", (header) => {
    const { findings } = readGrid([
      `Chỉ tiêu | Kỳ | Giá trị | ĐVT | ${header}`,
      "Thu nhập | 2024 | 8 | USD | 1",
    ]);
    expect(findings.map(({ rule, suggestions }) => [rule, suggestions])).toEqual([["column.unknown", []]]);
  });

  it.each([
    { header: "Ngày công bốo", field: "ngày công bố" },
    { header: "publishd_on", field: "published_on" },
    { header: "Loai so lieuu", field: "loại số liệu" },
    { header: "Relase", field: "release" },
  ])("guesses that $header is $field", ({ header, field }) => {
    const { findings } = readGrid([
      `Chỉ tiêu | Kỳ | Giá trị | ĐVT | ${header}`,
      "Thu nhập | 2024 | 8 | USD | 1",
    ]);
    expect(findings.flatMap(({ suggestions }) => suggestions[0]?.value)).toEqual([field]);
  });

  it.each(["Ghi chú", "GHI CHÚ:", "Chú thích", "Notes", "Remarks"])("passes over %s", (header) => {
    const { findings, records } = readGrid([
      `Chỉ tiêu | Kỳ | Giá trị | ĐVT | ${header}`,
      "Thu nhập | 2024 | 8 | USD | xem lại",
    ]);
    expect(findings).toEqual([]);
    expect(records).toHaveLength(1);
  });
});

describe("the year of a table", () => {
  it.each([
    { title: "Năm 2024", year: 2024 },
    { title: "Kỳ báo cáo: Quý III/2025", year: 2025 },
    { title: "So sánh năm 2023 với năm 2024", year: null },
    { title: "Báo cáo", year: null },
  ])("of the title $title is $year", ({ title, year }) => {
    const { layout } = readGrid(
      [title, "Chỉ tiêu | Kỳ | Giá trị | ĐVT", "Thu nhập | Quý III | 8 | USD"],
      SHEET,
    );
    expect(layout.year).toBe(year);
  });
});

describe("tables of task reports", () => {
  const options = { plan: taskPlan };

  it.each<Case>([
    {
      name: "canonical names",
      grid: ["task | agency | period | state", "III.1.b.1 | a | 2025-Q1 | completed"],
      records: ["task=III.1.b.1@A2 agency=a@B2 period=2025-Q1@C2 state=completed@D2"],
    },
    {
      name: "agency and period in the titles, the text beside the code",
      grid: [
        "Đơn vị báo cáo: Sở Xây dựng",
        "Kỳ báo cáo: Quý I/2025",
        "STT | Mã nhiệm vụ | Nhiệm vụ | Tình trạng | Ngày hoàn thành | Kết quả thực hiện",
        "1 | III.1.b.1 | Rà soát | Đã hoàn thành | 01/03/2025 | Đã trình",
      ],
      options: SHEET,
      records: [
        "task=III.1.b.1@B4 agency=Sở Xây dựng@A1 period=Quý I/2025@A2 state=Đã hoàn thành@D4 completed_on=01/03/2025@E4 note=Đã trình@F4",
      ],
    },
    {
      name: "a header that may stand over a text where no other names the column",
      grid: ["Nhiệm vụ | Cơ quan | Kỳ | Trạng thái", "III.1.b.1 | a | 2025 | suspended"],
      records: ["task=III.1.b.1@A2 agency=a@B2 period=2025@C2 state=suspended@D2"],
    },
    {
      name: "a task without its state is a row, not a title",
      grid: ["Nhiệm vụ | Cơ quan | Kỳ | Trạng thái", "1. Xây dựng đề án | | | ", "A. NHÓM MỘT | | | "],
      records: ["task=1. Xây dựng đề án@A2"],
    },
    {
      name: "required columns that are missing",
      grid: ["task | state", "III.1.b.1 | completed"],
      findings: ["1 column.missing", "1 column.missing"],
    },
  ])("$name", ({ options: given, ...rest }) => check({ ...rest, options: { ...options, ...given } }));
});

describe("a mapping", () => {
  it.each<Case>([
    {
      name: "names columns by header and by letter, and passes over others",
      grid: ["X1 | X2 | X3 | X4 | X5", "income | 2024 | 1 | USD | ?"],
      options: {
        mapping: {
          dataset: "observations",
          columns: { indicator: "x1", period: "B", value: "X3", unit: "D" },
          ignoreColumns: ["E"],
        },
      },
      records: ["indicator=income@A2 period=2024@B2 value=1@C2 unit=USD@D2"],
    },
    {
      name: "says where the header is, and what holds for all rows",
      grid: ["Chỉ tiêu | Kỳ | Giá trị", "Chỉ tiêu | Kỳ | Giá trị", "Thu nhập | 2024 | 1"],
      options: { mapping: { headerRow: 2, defaults: { unit: "USD", release: "official" } } },
      records: ["indicator=Thu nhập@A3 period=2024@B3 value=1@C3 unit=USD release=official"],
      headerRows: [2],
    },
    {
      name: "prefers its column to one that is headed so",
      grid: ["Chỉ tiêu | Kỳ | Giá trị | Trị giá mới | ĐVT", "Thu nhập | 2024 | 1 | 2 | USD"],
      options: { mapping: { columns: { value: "Trị giá mới" } } },
      records: ["indicator=Thu nhập@A2 period=2024@B2 value=2@D2 unit=USD@E2"],
      findings: ["C1 column.unknown"],
    },
    {
      name: "names a column that is not there",
      grid: ["Chỉ tiêu | Kỳ | Giá trị | ĐVT", "Thu nhập | 2024 | 1 | USD"],
      options: { mapping: { columns: { source_url: "Nơi lấy" } } },
      findings: ["1 column.missing"],
    },
    {
      name: "declares the layout",
      grid: ["Chỉ tiêu | ĐVT | Kỳ | Giá trị | 2023 | 2024", "Thu nhập | USD | 2022 | 1 | 2 | 3"],
      options: { mapping: { layout: "wide", ignoreColumns: ["Kỳ", "Giá trị"] } },
      records: [
        "indicator=Thu nhập@A2 period=2023@E1 value=2@E2 unit=USD@B2",
        "indicator=Thu nhập@A2 period=2024@F1 value=3@F2 unit=USD@B2",
      ],
      layout: "wide",
    },
  ])("$name", check);
});

describe("what is said of a header", () => {
  it("names what is missing, and the header that may be meant", () => {
    const { findings } = readGrid(["Chỉ tiêu | Kỳ | Gía trịj | ĐVT", "Thu nhập | 2023 | 7 | USD"]);
    expect(
      findings.map(({ message, suggestions }) => [message.vi, suggestions.map(({ value }) => value)]),
    ).toEqual([
      ["Không nhận ra cột “Gía trịj” nên không đọc cột này.", ["giá trị"]],
      ["Thiếu cột “value” (“giá trị”).", ["Gía trịj"]],
    ]);
  });

  it("names the row that comes nearest where there is no header", () => {
    const { findings } = readGrid(["Báo cáo", "abc | Chỉ tiêu | def", "x | y | 1"]);
    expect(findings).toMatchObject([
      {
        parameters: { row: 2, missing: ["period", "value", "unit"] },
        location: { row: 2, line: 2 },
        message: {
          vi: "Không dòng nào ở đầu bảng đủ tên cột; gần nhất là dòng 2, còn thiếu: kỳ, giá trị, đơn vị tính.",
        },
      },
    ]);
  });

  it("is nothing where no header is required", () => {
    expect(readGrid(["abc | Chỉ tiêu | def"], { headerRequired: false }).findings).toEqual([]);
  });

  it("looks for it in the first sixty rows that are not blank", () => {
    const titles = (count: number): string[] => Array.from({ length: count }, (_, index) => `Dòng ${index}`);
    const table = ["indicator | period | value | unit", "income | 2024 | 1 | USD"];
    expect(readGrid([...titles(59), "", ...table], { sheet: "a" }).records.length).toBe(1);
    expect(readGrid([...titles(60), ...table], { sheet: "a" }).findings.map(briefFinding)).toEqual([
      "table table.header-missing",
    ]);
  });
});

describe("the layout", () => {
  it("tells what was found where", () => {
    const { layout } = readGrid(
      [
        "Đơn vị tính: tỷ đồng",
        "Chỉ tiêu | 2023 | 2024",
        "A | 1 | 2",
        "Vốn thu hút | 1 | 2",
        "Tổng cộng | 1 | 2",
        "Nguồn: sở",
      ],
      { sheet: "Biểu 1" },
    );
    expect(layout).toMatchObject({
      sheet: "Biểu 1",
      used: true,
      dataset: "observations",
      layout: "wide",
      headerRows: [2],
      rows: 1,
      leftOut: { total: 1, section: 0, note: 1, "column-numbers": 1, "repeated-header": 0 },
      footerRow: 6,
    });
    expect([...layout.defaults]).toMatchObject([["unit", { text: "tỷ đồng", location: { cell: "A1" } }]]);
  });

  it("counts the rows of a table that cannot be read", () => {
    expect(readGrid(["indicator | period", "income | 2024", "income | 2025"]).layout).toMatchObject({
      used: false,
      rows: 2,
    });
  });
});

const HEADER = ["Mã chỉ tiêu", "Kỳ", "Giá trị", "ĐVT", "Nguồn", "cột lạ"] as const;
const dataRow = fc.tuple(
  fc.constantFrom("income", "urban-share", "xyz", "Tổng cộng"),
  fc.constantFrom("2024", "Quý I/2024", ""),
  fc.constantFrom("1", "2,5", ""),
  fc.constantFrom("%", "USD"),
  fc.constantFrom("", "Cục Thống kê"),
  fc.constantFrom("", "?"),
);

/** Every record as its fields; nothing of where they are. */
function contents(grid: Grid, options?: Options): readonly string[] {
  return readGrid(grid, options).records.map(({ dataset, record }) =>
    fieldsOf(dataset)
      .map((field) => `${field}=${cellText(record.cell(field))}`)
      .join(" "),
  );
}

describe("any table", () => {
  it("gives the same records in whatever order its columns are", () => {
    const orders = fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length });
    fc.assert(
      fc.property(fc.array(dataRow, { maxLength: 6 }), orders, (rows, order) => {
        const grid = [HEADER, ...rows];
        const shuffled = grid.map((cells) => order.map((place) => cells[place] ?? ""));
        expect(contents(shuffled)).toEqual(contents(grid));
      }),
    );
  });

  it("moves down with what is put above it, and nothing else changes", () => {
    const title = fc.constantFrom<readonly Cell[]>(
      [],
      ["BÁO CÁO"],
      ["", "Độc lập - Tự do - Hạnh phúc"],
      ["Biểu số 2"],
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 5 }), fc.array(dataRow, { maxLength: 6 }), (titles, rows) => {
        const [plain, moved] = [readGrid([HEADER, ...rows]), readGrid([...titles, HEADER, ...rows])];
        const down = titles.length;
        const places = ({ records, findings }: typeof plain) => [
          ...records.flatMap(({ record }) =>
            [null, "indicator", "value"].map((field) => record.locationOf(field)),
          ),
          ...findings.map(({ location }) => location),
        ];
        expect(places(moved)).toEqual(
          places(plain).map((place) => ({
            ...place,
            row: (place.row ?? 0) + down,
            line: (place.line ?? 0) + down,
            ...(place.cell === undefined
              ? {}
              : { cell: `${place.column?.letter}${(place.row ?? 0) + down}` }),
          })),
        );
      }),
    );
  });

  it("is read without a fault of ours, and one layout is told", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "",
        "Chỉ tiêu",
        "Năm 2024",
        "2023",
        "Giá trị (%)",
        "Đơn vị: tỷ",
        "Ước tính",
        "Quý I",
        "Tổng cộng",
        "ĐVT",
      ),
      fc.constantFrom(
        "task",
        "state",
        "period",
        "agency",
        "STT",
        "1",
        "A",
        "Nguồn: x",
        "__proto__",
        "constructor",
        "income",
      ),
    );
    const cell = fc.oneof(
      text,
      text.map((shown): Cell => ({ kind: "error", text: shown })),
      fc.integer().map((value): Cell => ({ kind: "number", value, text: String(value) })),
    );
    const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 });
    const side = fc.integer({ min: 1, max: 8 });
    const merges = fc.array(
      fc.tuple(side, side, side, side).map(([a, b, c, d]) => {
        const column = (index: number): string => String.fromCharCode(64 + index);
        return `${column(Math.min(a, b))}${Math.min(c, d)}:${column(Math.max(a, b))}${Math.max(c, d)}`;
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(grid, merges, fc.constantFrom(null, "a"), (cells, ranges, sheet) => {
        const { layout, records } = readGrid(cells, { merges: ranges, sheet });
        expect(layout.rows).toBeLessThanOrEqual(cells.length);
        for (const { dataset, record } of records) {
          const places = fieldsOf(dataset).map((field) => record.locationOf(field).row ?? 1);
          expect(Math.min(...places)).toBeGreaterThanOrEqual(1);
          expect(Math.max(...places)).toBeLessThanOrEqual(cells.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
