import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

describe("contentSecurityPolicy", () => {
  it.each(["", "a", "body{color:red}", "“ệ”"])("has the hash of %j", (style) => {
    const hash = createHash("sha256").update(style, "utf8").digest("base64");
    expect(contentSecurityPolicy(style)).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });
});
