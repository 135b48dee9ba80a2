/** A commune of Ho Chi Minh City since 1 July 2025 in the area of the former province. */
export interface Commune {
  readonly code: string;
  readonly name: string;
  /** Codes of the former communes that went into it whole. */
  readonly whole: readonly string[];
  /** Codes of the former communes of which a part went into it. */
  readonly partial: readonly string[];
}

/**
 * The 36 communes of the area of the former province, by the table of the National Statistics Office: what it calls "Nhập
 * toàn bộ" or "Giữ nguyên" is whole, what it calls "Nhập một phần" or a rename "từ một phần" is partial.
 */
export const communes: readonly Commune[] = [
  {
    code: "25747",
    name: "Phường Thủ Dầu Một",
    whole: ["25747", "25753", "25756"],
    partial: ["25741", "25774"],
  },
  { code: "25750", name: "Phường Phú Lợi", whole: ["25744", "25750"], partial: ["25741"] },
  { code: "25760", name: "Phường Bình Dương", whole: ["25760", "25762", "25763", "25924"], partial: [] },
  { code: "25768", name: "Phường Phú An", whole: ["25765", "25855"], partial: ["25768"] },
  { code: "25771", name: "Phường Chánh Hiệp", whole: ["25759", "25771"], partial: ["25768", "25774"] },
  { code: "25777", name: "Xã Dầu Tiếng", whole: ["25777", "25789", "25795"], partial: ["25798"] },
  { code: "25780", name: "Xã Minh Thạnh", whole: ["25780"], partial: ["25783", "25786"] },
  { code: "25792", name: "Xã Long Hòa", whole: ["25792", "25804"], partial: ["25783", "25786"] },
  { code: "25807", name: "Xã Thanh An", whole: ["25807"], partial: ["25798", "25801", "25810"] },
  { code: "25813", name: "Phường Bến Cát", whole: ["25825", "25834"], partial: ["25813"] },
  { code: "25819", name: "Xã Trừ Văn Thố", whole: ["25816", "25819"], partial: ["25822"] },
  { code: "25822", name: "Xã Bàu Bàng", whole: [], partial: ["25822"] },
  { code: "25837", name: "Phường Chánh Phú Hòa", whole: ["25831", "25837"], partial: [] },
  { code: "25840", name: "Phường Long Nguyên", whole: ["25828", "25840"], partial: ["25813"] },
  { code: "25843", name: "Phường Tây Nam", whole: ["25843"], partial: ["25801", "25810"] },
  { code: "25846", name: "Phường Thới Hòa", whole: ["25846"], partial: [] },
  { code: "25849", name: "Phường Hòa Lợi", whole: ["25849", "25852"], partial: [] },
  { code: "25858", name: "Xã Phú Giáo", whole: ["25858", "25870"], partial: ["25876"] },
  { code: "25864", name: "Xã Phước Thành", whole: ["25864", "25865", "25873"], partial: [] },
  { code: "25867", name: "Xã An Long", whole: ["25861", "25867", "25879"], partial: [] },
  { code: "25882", name: "Xã Phước Hòa", whole: ["25882", "25885"], partial: ["25876"] },
  { code: "25888", name: "Phường Tân Uyên", whole: ["25888", "25930", "25903"], partial: ["25918"] },
  {
    code: "25891",
    name: "Phường Tân Khánh",
    whole: ["25891", "25933", "25936", "25937"],
    partial: ["25939"],
  },
  { code: "25906", name: "Xã Bắc Tân Uyên", whole: ["25894", "25906", "25907"], partial: [] },
  { code: "25909", name: "Xã Thường Tân", whole: ["25908", "25909", "25927"], partial: ["25918"] },
  { code: "25912", name: "Phường Vĩnh Tân", whole: ["25900", "25912"], partial: [] },
  { code: "25915", name: "Phường Bình Cơ", whole: ["25897", "25915"], partial: [] },
  { code: "25920", name: "Phường Tân Hiệp", whole: ["25920", "25921"], partial: [] },
  { code: "25942", name: "Phường Dĩ An", whole: ["25942", "25960"], partial: ["25948"] },
  { code: "25945", name: "Phường Tân Đông Hiệp", whole: ["25945"], partial: ["25939", "25948"] },
  { code: "25951", name: "Phường Đông Hòa", whole: ["25951", "25954", "25957"], partial: [] },
  { code: "25966", name: "Phường Lái Thiêu", whole: ["25966", "25984"], partial: ["25990"] },
  { code: "25969", name: "Phường Thuận Giao", whole: ["25972"], partial: ["25969"] },
  { code: "25975", name: "Phường An Phú", whole: ["25975"], partial: ["25969"] },
  { code: "25978", name: "Phường Thuận An", whole: ["25963", "25978", "25981"], partial: [] },
  { code: "25987", name: "Phường Bình Hòa", whole: ["25987"], partial: ["25990"] },
];
