import { describe, expect, it } from "vitest";
import { wholeProvision } from "./whole-provision.ts";

describe("wholeProvision", () => {
  it("quotes a provision without its marker", () => {
    expect(wholeProvision("I.1")).toEqual({ provision: "I.1", text: "Mục đích" });
  });

  it("does not know a provision that the plan lacks", () => {
    expect(() => wholeProvision("IV.1")).toThrow(/wholeProvision: id must be in the plan, got IV\.1/);
  });
});
