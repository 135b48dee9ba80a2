import {
  type FormulaInput,
  type FormulaStep,
  formatNumber,
  formatQuantity,
  type Language,
  type LocalizedText,
} from "@kehoach/model";

/** Decimals of results and inputs in explanations; the data has them in full. */
const DECIMALS = 4;

/** Writes the numbers of one formula in one language. */
class Numbers {
  readonly #step: FormulaStep;
  readonly #language: Language;

  constructor(step: FormulaStep, language: Language) {
    this.#step = step;
    this.#language = language;
  }

  input(name: string): string {
    const value = this.#step.inputs[name];
    return typeof value === "number" ? this.plain(value) : "";
  }

  raw(name: string): number {
    const value = this.#step.inputs[name];
    return typeof value === "number" ? value : 0;
  }

  list(name: string): readonly number[] {
    const value: FormulaInput | undefined = this.#step.inputs[name];
    return value === undefined || typeof value === "number" ? [] : value;
  }

  plain(value: number): string {
    return formatNumber(value, { language: this.#language, decimals: DECIMALS });
  }

  joined(name: string, joint: string): string {
    return this.list(name)
      .map((value) => this.plain(value))
      .join(joint);
  }

  growthFactors(name: string): string {
    return this.list(name)
      .map((rate) => `(1 + ${this.plain(rate)}%)`)
      .join(" × ");
  }

  get result(): string {
    const { value, unit } = this.#step;
    if (unit === null || unit === "yes-no") return this.plain(value);
    return formatQuantity({ value, unit }, { language: this.#language, decimals: DECIMALS });
  }
}

/** What the end of a range is called where a result is counted to it. */
function endOf(result: string): LocalizedText {
  if (result.endsWith("Low")) return { vi: " (đầu dưới)", en: " (lower end)" };
  if (result.endsWith("High")) return { vi: " (đầu trên)", en: " (upper end)" };
  return { vi: "", en: "" };
}

/** Names of results, without the end of a range that they are counted to. */
const RESULT_NAMES: Readonly<Record<string, LocalizedText>> = {
  averageGrowth: { vi: "Tăng bình quân một năm", en: "Average growth a year" },
  requiredGrowth: {
    vi: "Mức tăng cần có một năm, từ năm gốc",
    en: "Growth required a year, from the base year",
  },
  remainingRequiredGrowth: {
    vi: "Mức tăng cần có một năm, từ nay",
    en: "Growth required a year, from now on",
  },
  changePerYear: { vi: "Thay đổi bình quân một năm", en: "Average change a year" },
  requiredChangePerYear: {
    vi: "Thay đổi cần có một năm, từ năm gốc",
    en: "Change required a year, from the base year",
  },
  remainingChangePerYear: {
    vi: "Thay đổi cần có một năm, từ nay",
    en: "Change required a year, from now on",
  },
  absoluteIncrease: { vi: "Mức tăng tuyệt đối", en: "Absolute increase" },
  relativeIncrease: { vi: "Mức tăng tương đối", en: "Relative increase" },
  absoluteIncreasePerYear: { vi: "Mức tăng tuyệt đối một năm", en: "Absolute increase a year" },
  relativeIncreasePerYear: { vi: "Mức tăng tương đối một năm", en: "Relative increase a year" },
  requiredAbsoluteIncreasePerYear: {
    vi: "Mức tăng tuyệt đối cần có một năm",
    en: "Absolute increase required a year",
  },
  requiredRelativeIncreasePerYear: {
    vi: "Mức tăng tương đối cần có một năm",
    en: "Relative increase required a year",
  },
  baseTotal: { vi: "Tổng năm gốc", en: "Total of the base year" },
  latestTotal: { vi: "Tổng năm mới nhất", en: "Total of the latest year" },
  total: { vi: "Tổng đến nay", en: "Total so far" },
  lowerBound: { vi: "Tổng tối thiểu (cận dưới)", en: "Lower bound of the total" },
  proratedTotal: { vi: "Phần phải có đến nay", en: "Part due so far" },
  percentOfTarget: { vi: "Phần trăm của mục tiêu", en: "Percent of the target" },
  remainingPerYear: { vi: "Còn phải có mỗi năm", en: "Still needed a year" },
  pointsToMove: { vi: "Còn phải chuyển dịch", en: "Still to move" },
  pointsToMoveAtBaseline: { vi: "Phải chuyển dịch tính từ năm gốc", en: "To move from the base year" },
  shareOfGapClosed: { vi: "Phần khoảng cách đã thu hẹp", en: "Share of the gap closed" },
  shareOfTimeElapsed: { vi: "Phần thời gian đã qua", en: "Share of the time elapsed" },
  paceRatio: { vi: "Tỷ lệ thực tế trên yêu cầu", en: "Actual over required" },
  paceRatioAbsolute: {
    vi: "Tỷ lệ thực tế trên yêu cầu, mức tuyệt đối",
    en: "Actual over required, absolute increase",
  },
  paceRatioRelative: {
    vi: "Tỷ lệ thực tế trên yêu cầu, mức tương đối",
    en: "Actual over required, relative increase",
  },
  change: { vi: "Thay đổi", en: "Change" },
  meanChange: { vi: "Thay đổi bình quân một năm gần đây", en: "Mean change a year of late" },
  lastChange: { vi: "Thay đổi năm gần nhất", en: "Change of the last year" },
  otherPathActual: { vi: "Theo đường khác, một năm thực tế", en: "Along the other path, actual a year" },
  otherPathRequired: { vi: "Theo đường khác, một năm cần có", en: "Along the other path, required a year" },
  otherPathPaceRatio: {
    vi: "Theo đường khác, tỷ lệ thực tế trên yêu cầu",
    en: "Along the other path, actual over required",
  },
};

/** What a result is called in words; the name in the data where there are none. */
export function describeResult(result: string): LocalizedText {
  const known = Object.hasOwn(RESULT_NAMES, result) ? RESULT_NAMES[result] : undefined;
  if (known !== undefined) return known;
  const base = result.replace(/(Low|High)$/, "");
  const name = Object.hasOwn(RESULT_NAMES, base) ? RESULT_NAMES[base] : undefined;
  const end = endOf(result);
  if (name !== undefined) return { vi: name.vi + end.vi, en: name.en + end.en };
  const year = /^usd(\d{4})$/.exec(result)?.[1];
  return year === undefined
    ? { vi: result, en: result }
    : { vi: `Quy đổi năm ${year}`, en: `Converted for ${year}` };
}

function expression(step: FormulaStep, language: Language): string {
  const n = new Numbers(step, language);
  const left = n.raw("years") - n.list("rates").length;
  switch (step.formula) {
    case "average-growth-from-rates":
      return `(${n.growthFactors("rates")})^(1/${n.list("rates").length}) − 1`;
    case "average-growth-from-levels":
    case "required-growth":
      return `(${n.input("to")} ÷ ${n.input("from")})^(1/${n.input("years")}) − 1`;
    case "remaining-required-growth":
      return `((1 + ${n.input("target")}%)^${n.input("years")} ÷ (${n.growthFactors("rates")}))^(1/${n.plain(left)}) − 1`;
    case "change-per-year":
      return `(${n.input("to")} − ${n.input("from")}) ÷ ${n.input("years")}`;
    case "change":
      return `${n.input("to")} − ${n.input("from")}`;
    case "relative-change":
      return `(${n.input("to")} − ${n.input("from")}) ÷ |${n.input("from")}| × 100%`;
    case "pace-ratio":
      return `${n.input("actual")} ÷ ${n.input("required")}`;
    case "sum":
      return n.joined("parts", " + ");
    case "composition-distance": {
      const to = n.list("to");
      const terms = n.list("from").map((share, index) => `|${n.plain(share)} − ${n.plain(to[index] ?? 0)}|`);
      return `(${terms.join(" + ")}) ÷ 2`;
    }
    case "share-of-gap-closed":
      return `(${n.input("value")} − ${n.input("baseline")}) ÷ (${n.input("target")} − ${n.input("baseline")})`;
    case "share-of-time":
      return `${n.input("elapsed")} ÷ ${n.input("total")}`;
    case "prorated-total":
      return `${n.input("total")} × ${n.input("elapsed")} ÷ ${n.input("years")}`;
    case "remaining-per-year":
      return `(${n.input("total")} − ${n.input("done")}) ÷ (${n.input("years")} − ${n.input("elapsed")})`;
    case "percent-of":
      return `${n.input("part")} ÷ ${n.input("whole")} × 100%`;
    case "convert-currency":
      return `${n.input("amount")} ÷ ${n.input("rate")}`;
  }
}

/** A calculation in words and numbers: what is computed, from what, and the result. */
export function describeFormula(step: FormulaStep, language: Language): string {
  return `${describeResult(step.result)[language]}: ${expression(step, language)} = ${new Numbers(step, language).result}.`;
}
