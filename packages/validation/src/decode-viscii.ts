// RFC 1456; the letters of the bytes 80 to FF, and six that stand where ASCII has controls
const UPPER_HALF =
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
const CONTROLS: ReadonlyMap<number, string> = new Map([
  [0x02, "Ẳ"],
  [0x05, "Ẵ"],
  [0x06, "Ẫ"],
  [0x14, "Ỷ"],
  [0x19, "Ỹ"],
  [0x1e, "Ỵ"],
]);

const LETTERS: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => CONTROLS.get(byte) ?? UPPER_HALF[byte - 0x80] ?? String.fromCharCode(byte),
);

/**
 * Reads bytes of VISCII, which has every letter of Vietnamese in one byte. All bytes mean something in it.
 *
 * Source: RFC 1456.
 *
 * @example
 * decodeViscii(Uint8Array.of(0x56, 0x69, 0xae, 0x74)); // => "Việt"
 */
export function decodeViscii(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => LETTERS[byte]).join("");
}
