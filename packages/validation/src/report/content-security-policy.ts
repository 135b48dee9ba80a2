import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes in base64 (RFC 4648, section 4); pure code has no `btoa`. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let place = 0; place < bytes.length; place += 3) {
    const [first = 0, second, third] = bytes.subarray(place, place + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63] ?? "");
    text += digits
      .slice(0, third === undefined ? (second === undefined ? 2 : 3) : 4)
      .join("")
      .padEnd(4, "=");
  }
  return text;
}

/** The policy of a page that has one style sheet, inline, and no script, picture, font, frame, form or base address. */
export function contentSecurityPolicy(styleSheet: string): string {
  const hash = base64(sha256(utf8ToBytes(styleSheet)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
