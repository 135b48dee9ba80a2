import {
  type AssumptionStep,
  formatDay,
  formatNumber,
  type Language,
  type LocalizedText,
} from "@kehoach/model";

const ORIGINS: Readonly<Record<AssumptionStep["origin"], LocalizedText>> = {
  caller: { vi: "người dùng nêu", en: "stated by the caller" },
  plan: { vi: "suy luận ghi trong dữ liệu kế hoạch", en: "inferred in the plan's data" },
  default: { vi: "mặc định", en: "default" },
};

function whatIsAssumed({ name, value }: AssumptionStep, language: Language): string {
  const vi = language === "vi";
  const number = (amount: number): string => formatNumber(amount, { language, decimals: 4 });
  switch (name) {
    // a year is a name and takes no group mark
    case "base-year":
      return vi ? `năm gốc ${value}` : `base year ${value}`;
    case "years":
      return vi ? `giai đoạn tính ${value}` : `years ${value}`;
    case "tolerance": {
      const percent = number(Number(value) * 100);
      return vi ? `“khoảng” là trong phạm vi ±${percent}%` : `“about” means within ±${percent}%`;
    }
    case "combination":
      if (value === "any") return vi ? "đạt một trong các mức là đủ" : "one of the statements is enough";
      return vi ? "phải đạt tất cả các mức" : "all statements have to hold";
    case "exchange-rate":
      return vi ? `tỷ giá ${number(Number(value))} VND/USD` : `${number(Number(value))} VND for 1 USD`;
    case "series-break": {
      const day = formatDay(String(value), language);
      return vi ? `chuỗi số liệu bị đứt từ ${day}` : `the series breaks on ${day}`;
    }
    case "meaning": {
      const meaning = typeof value === "object" ? value[language] : String(value);
      return vi ? `được hiểu là ${meaning}` : `taken to mean ${meaning}`;
    }
  }
}

/**
 * An assumption of a derivation in words, with whose it is and why: `năm gốc 2020 (mặc định: …)`.
 *
 * @example
 * import { describeAssumption } from "@kehoach/progress";
 * describeAssumption({ step: "assumption", name: "tolerance", value: 0.05, unit: null, origin: "default", because: null }, { language: "en" }); // => "“about” means within ±5% (default)"
 */
export function describeAssumption(
  step: AssumptionStep,
  { language }: { readonly language: Language },
): string {
  const { origin, because } = step;
  const why = because === null ? "" : `: ${because[language].replace(/\.$/, "")}`;
  return `${whatIsAssumed(step, language)} (${ORIGINS[origin][language]}${why})`;
}
