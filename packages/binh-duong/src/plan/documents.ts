import { type DocumentNumber, type LegalDocument, parseDocumentNumber } from "@kehoach/model";

function numberOf(text: string): DocumentNumber {
  const parsed = parseDocumentNumber(text);
  if (!parsed.ok) throw new RangeError(`numberOf: text must be a document number, got ${text}`);
  return parsed.value;
}

/**
 * The plan, its four legal bases and the two documents that its text cites beside them.
 *
 * Citations are the places that give a number. Where the text speaks of the provincial master plan without
 * the decision that approves it (790/QĐ-TTg), that is no citation.
 */
export const documents = [
  {
    id: "7099-KH-UBND-2024",
    role: "plan",
    number: numberOf("7099/KH-UBND"),
    issuer: "Ủy ban nhân dân tỉnh Bình Dương",
    date: "2024-12-13",
    title:
      "Thực hiện Nghị quyết số 111/NQ-CP ngày 22/7/2024 của Chính phủ và Chương trình số 111-CTr/TU ngày 17/3/2023 của Tỉnh ủy về thực hiện Nghị quyết số 29-NQ/TW (khóa XIII) về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045",
    citations: [{ provision: "letterhead.3", text: "Số: 7099/KH-UBND" }],
  },
  {
    id: "29-NQ-TW-2022",
    role: "legal-basis",
    number: numberOf("29-NQ/TW"),
    issuer: "Ban Chấp hành Trung ương Đảng khóa XIII",
    date: "2022-11-17",
    title: "về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045",
    citations: [
      { provision: "title.2", text: "Nghị quyết số 29-NQ/TW (khóa XIII)" },
      { provision: "basis.1", text: "Nghị quyết số 29-NQ/TW ngày 17/11/2022" },
      { provision: "basis.2", text: "Nghị quyết số 29-NQ/TW ngày 17 tháng 11 năm 2022" },
      { provision: "basis.4", text: "Nghị quyết số 29-NQ/TW (khóa XIII)" },
      { provision: "enactment", text: "Nghị quyết số 29-NQ/TW (khóa XIII)" },
      { provision: "I.2.1", text: "Nghị quyết số 29-NQ/TW, ngày 17/11/2022" },
      { provision: "I.2.1", text: "Nghị quyết số 29-NQ/TW ngày 17 tháng 11 năm 2022" },
      { provision: "I.2.1", text: "Nghị quyết số 29-NQ/TW (khóa XIII)" },
      { provision: "III.1.c.1", text: "Nghị quyết số 29-NQ/TW ngày 17/11/2022" },
    ],
  },
  {
    id: "111-NQ-CP-2024",
    role: "legal-basis",
    number: numberOf("111/NQ-CP"),
    issuer: "Chính phủ",
    date: "2024-07-22",
    title:
      "ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 29-NQ/TW ngày 17 tháng 11 năm 2022 của Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045",
    citations: [
      { provision: "title.1", text: "Nghị quyết số 111/NQ-CP ngày 22/7/2024" },
      { provision: "basis.2", text: "Nghị quyết số 111/NQ-CP ngày 22/7/2024" },
      { provision: "enactment", text: "Nghị quyết số 111/NQ-CP ngày 22/7/2024" },
      { provision: "I.2.1", text: "Nghị quyết số 111/NQ-CP ngày 22/7/2024" },
      { provision: "III.1.c.1", text: "Nghị quyết số 111/NQ-CP ngày 22/7/2024" },
    ],
  },
  {
    id: "790-QD-TTg-2024",
    role: "legal-basis",
    number: numberOf("790/QĐ-TTg"),
    issuer: "Thủ tướng Chính phủ",
    date: "2024-08-03",
    title: "phê duyệt Quy hoạch tỉnh Bình Dương thời kỳ 2021-2030, tầm nhìn đến năm 2050",
    citations: [
      { provision: "basis.3", text: "Quyết định số 790/QĐ-TTg ngày 03/8/2024" },
      { provision: "I.2.1", text: "Quyết định số 790/QĐ-TTg ngày 03/8/2024" },
    ],
  },
  {
    id: "111-CTr-TU-2023",
    role: "legal-basis",
    number: numberOf("111-CTr/TU"),
    issuer: "Tỉnh ủy Bình Dương",
    date: "2023-03-17",
    title:
      "về thực hiện Nghị quyết số 29-NQ/TW (khóa XIII) về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045",
    citations: [
      { provision: "title.1", text: "Chương trình số 111-CTr/TU ngày 17/3/2023" },
      { provision: "basis.4", text: "Chương trình số 111-CTr/TU ngày 17/3/2023" },
      { provision: "enactment", text: "Chương trình số 111-CTr/TU ngày 17/3/2023" },
      { provision: "I.2.1", text: "Chương trình số 111-CTr/TU ngày 17/3/2023" },
      { provision: "III.1.c.1", text: "Chương trình số 111-CTr/TU ngày 17/3/2023" },
    ],
  },
  {
    id: "24-NQ-TW-2022",
    role: "cited",
    number: numberOf("24-NQ/TW"),
    issuer: "Bộ Chính trị",
    date: "2022-10-07",
    title:
      "về phát triển kinh tế - xã hội và đảm bảo an ninh quốc phòng vùng Đông Nam Bộ đến năm 2030, tầm nhìn đến năm 2045",
    citations: [{ provision: "I.2.1", text: "Nghị quyết số 24-NQ/TW, ngày 07/10/2022" }],
  },
  {
    id: "6613-KH-UBND-2021",
    role: "cited",
    number: numberOf("6613/KH-UBND"),
    issuer: "Ủy ban nhân dân tỉnh",
    date: "2021-12-22",
    title:
      "về tăng cường công tác quản lý chất thải nhựa trên địa bàn tỉnh Bình Dương giai đoạn 2021-2026 và các giai đoạn tiếp theo",
    citations: [{ provision: "III.6.a.2", text: "Kế hoạch số 6613/KH-UBND ngày 22/12/2021" }],
  },
] as const satisfies readonly LegalDocument[];
