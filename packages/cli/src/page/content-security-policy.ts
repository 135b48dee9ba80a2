import { createHash } from "node:crypto";

/** The policy of a page that has one style sheet, inline, and no script, font, frame, form or base address. */
export function contentSecurityPolicy(styleSheet: string): string {
  const hash = createHash("sha256").update(styleSheet, "utf8").digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}
