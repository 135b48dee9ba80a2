/**
 * Characters that show nothing, change the direction of what stands around them, or control a device: zero width, bidi,
 * soft hyphen, C0 without tab and line ends, C1, line and paragraph separators. The joiner within an emoji shows something.
 */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|(?<!\p{Extended_Pictographic}|\uFE0F)\u200D/gu;
