import { describeBound, formatNumber, type Language, type LocalizedText, type Target } from "@kehoach/model";

const DECIMALS = 10;

function sharesText(values: readonly number[]): LocalizedText {
  const join = (language: Language): string =>
    `${values.map((value) => formatNumber(value, { language, decimals: DECIMALS })).join(" – ")}%`;
  return { vi: join("vi"), en: join("en") };
}

function directionText(direction: "increase" | "decrease", after: number | null): LocalizedText {
  const words = { increase: { vi: "tăng", en: "increase" }, decrease: { vi: "giảm", en: "decrease" } };
  const { vi, en } = words[direction];
  return after === null ? { vi, en } : { vi: `${vi}, sau năm ${after}`, en: `${en}, after ${after}` };
}

/** What a target asks for, as short as a cell of a table wants it: `9–10%/năm`, `dưới 2%`. */
export function targetText(target: Target): LocalizedText {
  switch (target.kind) {
    case "level":
      return describeBound(target);
    case "average-growth": {
      const { vi, en } = describeBound(target);
      return { vi: `${vi}/năm`, en: `${en}/year` };
    }
    case "composition":
      return sharesText(target.shares.map(({ value }) => value));
    case "increase": {
      const statements = target.statements.map(describeBound);
      return {
        vi: `tăng ${statements.map(({ vi }) => vi).join("; ")}`,
        en: `up by ${statements.map(({ en }) => en).join("; ")}`,
      };
    }
    case "cumulative": {
      const { vi, en } = describeBound(target);
      const { from, to } = target.years;
      return { vi: `${vi}, cả ${from}–${to}`, en: `${en} in ${from}–${to}` };
    }
    case "milestone":
      return { vi: "hoàn thành", en: "done" };
    case "direction":
      return directionText(target.direction, target.after);
  }
}
