/**
 * The text that an OOXML string stands for (ECMA-376 part 1, 22.9.2.19): `_x0009_` is a tab. Ends of lines become one
 * line feed each, as Excel shows them. Control characters stay: rules tell of them.
 */
export function ooxmlText(raw: string): string {
  const text = raw.includes("_x")
    ? raw.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : raw;
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}
