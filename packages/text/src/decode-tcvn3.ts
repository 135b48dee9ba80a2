// TCVN 5712:1993 as fonts named .Vn… lay it out, seen as the Latin-1 characters of its bytes; checked byte by byte
// against TCVN5712-1 of glibc. B0 to B4, its combining marks, are left out: documents have ° ² ³ there.
const FROM = `¡¢£¤¥¦§¨©ª«¬\u00AD®¯µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ`;
const TO = `ĂÂÊÔƠƯĐăâêôơưđẰàảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ`;

const TABLE: ReadonlyMap<string, string> = new Map([
  ...[...FROM].map((from, index): [string, string] => [from, [...TO][index] ?? from]),
  // the Greek letter that some programs put for the micro sign
  ["\u03BC", "à"],
]);

// what extraction from PDF files makes of ư and ã; a minus before a number is none of them
const MINUS_FOR_U_HORN = /\u2212(?=\p{L})|(?<=\p{L})\u2212/gu;
const BULLET_FOR_A_TILDE = /\u2219/gu;

/**
 * Reads text that was written in a TCVN3 font (ABC, `.VnTime`) and now looks like `Céng hoµ`.
 *
 * The text is given as programs show it, one Latin-1 character for each byte; bytes are read with
 * `new TextDecoder("windows-1252")` first. What extraction from PDF files makes of ư and ã (U+2212 beside a letter,
 * U+2219) is understood. Characters that TCVN3 does not have stay as they are. Every text decodes, also one that was
 * never TCVN3: ask {@link detectLegacyEncoding} first. Case may be lost: capitals with a tone were drawn by capital fonts
 * (`.VnTimeH`) from small letters, so a heading may come back as `ĐĂNG Ký`.
 *
 * Source: TCVN 5712:1993 (VN3), as glibc has it under the name TCVN5712-1.
 *
 * @example
 * decodeTcvn3("Céng hoµ x· héi chñ nghÜa ViÖt Nam"); // => "Cộng hoà xã hội chủ nghĩa Việt Nam"
 * decodeTcvn3("Thñ t\u2212íng"); // => "Thủ tướng"
 */
export function decodeTcvn3(text: string): string {
  return Array.from(
    text.replace(MINUS_FOR_U_HORN, "\u00AD").replace(BULLET_FOR_A_TILDE, "·"),
    (character) => TABLE.get(character) ?? character,
  ).join("");
}
