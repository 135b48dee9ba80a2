type Currency = "USD" | "VND";

const CURRENCY_NAMES: Readonly<Record<Currency, readonly string[]>> = {
  USD: ["USD", "US$", "đô la Mỹ", "đô-la Mỹ", "đôla Mỹ", "US dollars", "US dollar"],
  VND: ["VND", "VNĐ", "đồng", "₫", "đồng Việt Nam", "dongs"],
};

// a lone đ folds to d: a name only behind a scale
const SHORT_DONG = "đ";

const SCALE_NAMES: Readonly<Record<number, readonly string[]>> = {
  0: [""],
  3: ["nghìn", "ngàn", "thousand", "thous.", "1000", "1.000"],
  6: ["triệu", "tr", "million", "mill.", "mn"],
  9: ["tỷ", "tỉ", "billion", "bill.", "bn"],
  12: ["nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ", "trillion"],
};

/**
 * The ways in which tables write 10^`exponent` of a currency, scale first (`tỷ đồng`) and scale last
 * (`USD million`); empty for an exponent that has no name. Not folded, without repeats.
 */
export function moneyAliases({
  currency,
  exponent,
}: {
  readonly currency: Currency;
  readonly exponent: number;
}): readonly string[] {
  const names = [...CURRENCY_NAMES[currency]];
  if (currency === "VND" && exponent > 0) names.push(SHORT_DONG);
  const scales = SCALE_NAMES[exponent] ?? [];
  const written = scales.flatMap((scale) =>
    names.flatMap((name) => [`${scale} ${name}`.trim(), `${name} ${scale}`.trim()]),
  );
  return [...new Set(written)];
}
