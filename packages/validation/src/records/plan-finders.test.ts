import type { Agency } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { smallPlan } from "../fixtures/small-plan.ts";
import { planFinders } from "./plan-finders.ts";

const NAMES = {
  planning: "Sở Kế hoạch và Đầu tư",
  environment: "Sở Tài nguyên và Môi trường",
  labour: "Sở Lao động - Thương binh và Xã hội",
  education: "Sở Giáo dục và Đào tạo",
  agriculture: "Sở Nông nghiệp và Phát triển nông thôn",
  culture: "Sở Văn hóa, Thể thao và Du lịch",
  information: "Sở Thông tin và Truyền thông",
  science: "Sở Khoa học và Công nghệ",
  transport: "Sở Giao thông vận tải",
  construction: "Sở Xây dựng",
  trade: "Sở Công Thương",
};

function finderOf(names: Readonly<Record<string, string>>) {
  const unknown = { kind: "department", otherNames: [], identifiers: [], since: null, until: null } as const;
  const agencies = Object.entries(names).map(
    ([id, vi]): Agency => ({ id, name: { vi, en: `Department of ${id}` }, ...unknown }),
  );
  return planFinders({ plan: { ...smallPlan, agencies } }).agencies;
}

describe("an agency", () => {
  const finder = finderOf(NAMES);

  it.each([
    { text: "Sở KH&ĐT", id: "planning" },
    { text: "Sở KHĐT", id: "planning" },
    { text: "SỞ KH & ĐT", id: "planning" },
    { text: "Sở Kế hoạch & Đầu tư", id: "planning" },
    { text: "Sở TN&MT", id: "environment" },
    { text: "Sở LĐTBXH", id: "labour" },
    { text: "Sở LĐ-TB&XH", id: "labour" },
    { text: "Sở GD&ĐT", id: "education" },
    { text: "Sở NN&PTNT", id: "agriculture" },
    { text: "Sở VH,TT&DL", id: "culture" },
    { text: "Sở VHTTDL", id: "culture" },
    { text: "Sở TT&TT", id: "information" },
    { text: "Sở KH&CN", id: "science" },
    { text: "Sở GTVT", id: "transport" },
    { text: "Sở XD", id: "construction" },
    { text: "Sở CT", id: "trade" },
  ])("is found as $text", ({ text, id }) => {
    expect(finder.find(text)).toEqual({ kind: "alike", id });
  });

  it.each(["Sở", "Sở ZZ", "KH", "x".repeat(1000)])("is not found as %s", (text) => {
    expect(finder.find(text).kind).toBe("unknown");
  });

  it("is suggested and not found where its name is mistyped", () => {
    const suggestions = ["planning"];
    expect(finder.find("Sở Kế hoạh và Đầu tư")).toEqual({ kind: "unknown", suggestions });
  });

  it("is not found where two are abbreviated alike", () => {
    const twins = finderOf({ ...NAMES, other: "Sở Kinh hoạch và Điều tra" });
    expect(twins.find("Sở KH&ĐT")).toEqual({ kind: "ambiguous", candidates: ["planning", "other"] });
  });
});
