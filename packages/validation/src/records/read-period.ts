import {
  formatPeriod,
  isDay,
  type Period,
  type PeriodCode,
  parsePeriod,
  type Release,
  type Suggestion,
} from "@kehoach/model";
import { fold } from "@kehoach/text";
import { suggestionsOf } from "../suggestions-of.ts";

/** What a text says of a period. */
export type PeriodReading =
  /** A period code, to the letter. */
  | { readonly kind: "exact"; readonly code: PeriodCode; readonly suggestions: readonly [] }
  /** In words that can mean one period only; `release` where a word such as `ước` or `kế hoạch` stands beside it. */
  | {
      readonly kind: "worded";
      readonly code: PeriodCode;
      readonly release: Release | null;
      readonly suggestions: readonly [];
    }
  /** No period, or one of several. */
  | { readonly kind: "unknown"; readonly suggestions: readonly Suggestion[] };

/** What is known beside the text. */
export interface PeriodContext {
  /** Year of texts that name none, such as `Quý III` below a title that says 2024. */
  readonly year?: number | undefined;
}

const LONGEST = 120;

const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};
const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

const RELEASE_WORDS: readonly (readonly [string, Release | null])[] = [
  ["uoc(?: tinh)?(?: thuc hien| th)?|uth|estimated?|est", "estimate"],
  ["so bo|sb|preliminary|prelim|prel", "preliminary"],
  ["(?:so )?chinh thuc|official", "official"],
  ["ke hoach|kh|muc tieu|planned|plan|target", "planned"],
  ["thuc hien|th|actual", null],
];
const RELEASE_BEFORE = [
  ...RELEASE_WORDS,
  // words that say nothing of the figure
  ["(?:ky )?bao cao|ky|so lieu|ket qua(?: thuc hien)?", null] as const,
].map(([words, release]) => [new RegExp(String.raw`^(?:${words})(?:[ .:_-]+|(?=\d))`), release] as const);
const RELEASE_BEHIND = RELEASE_WORDS.map(
  ([words, release]) =>
    [new RegExp(String.raw`(?:[ ,:_-]+(?:${words})| ?\((?:${words})\))\.?$`), release] as const,
);

const MONTH_WORDS: Readonly<Record<string, number>> = { ...NUMBER_WORDS, tu: 4, "muoi hai": 12 };

type Parts = readonly (string | undefined)[];
/** The period of the groups of a pattern; `year` is that of the text, or of its context. */
type Build = (parts: Parts, year: number | undefined) => Period | undefined;

function numberOf(word: string | undefined): number {
  const text = word ?? "";
  return Object.hasOwn(NUMBER_WORDS, text) ? (NUMBER_WORDS[text] ?? 0) : Number(text);
}

function monthOf(word: string | undefined): number {
  const text = word ?? "";
  return Object.hasOwn(MONTH_WORDS, text) ? (MONTH_WORDS[text] ?? 0) : Number(text);
}

function quarterOf(word: string | undefined): number {
  const text = word ?? "";
  return Object.hasOwn(QUARTERS, text) ? (QUARTERS[text] ?? 0) : Number(text);
}

function startOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

function monthsOf(
  from: { readonly year: number; readonly month: number },
  to: { readonly year: number; readonly month: number },
): Period | undefined {
  const months = to.year * 12 + to.month - (from.year * 12 + from.month) + 1;
  const isReal = [from, to].every(({ month }) => month >= 1 && month <= 12);
  return isReal && months > 0 ? { kind: "range", start: startOf(from.year, from.month), months } : undefined;
}

function yearsOf(first: string | undefined, last: string | undefined): Period | undefined {
  const years = Number(last) - Number(first) + 1;
  return years > 1 ? { kind: "range", start: `${first}-01-01`, months: years * 12 } : undefined;
}

function dayOf(day: string | undefined, month: string | undefined, year: string | undefined): string {
  return `${year}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
}

/** The day after a real day. */
function dayAfter(day: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  if (isDay(dayOf(`${date + 1}`, `${month}`, `${year}`))) return { year, month, day: date + 1 };
  return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
}

/** Whole months from a day up to and including another, if they are. */
function rangeOf(start: string, end: string): Period | undefined {
  if (!isDay(start) || !isDay(end)) return undefined;
  const after = dayAfter(end);
  const months = after.year * 12 + after.month - (Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)));
  const first = Number(start.slice(8));
  // a start on the 31st ends before the last day of a shorter month
  const isLastOfMonth = dayAfter(dayOf(`${after.day}`, `${after.month}`, `${after.year}`)).day === 1;
  const isWhole = after.day === first || (after.day < first && isLastOfMonth);
  return months > 0 && isWhole ? { kind: "range", start, months } : undefined;
}

const MONTH_NAME = `(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?`;
const NUMBER = String.raw`(\d{1,2}|${Object.keys(NUMBER_WORDS).join("|")})`;
// "thang nam 2024" is May, or a form that waits for its number
const MONTH = String.raw`(\d{1,2}|nam(?= nam |/)|${Object.keys(MONTH_WORDS)
  .filter((word) => word !== "nam")
  .join("|")})`;
const QUARTER = "(i{1,3}|iv|0?[1-4])";
const YEAR = String.raw`(?:[ ,./-]*(?:(?:cua|of|in) )?(?:nam |year )?(\d{4}))?`;
const DAY = String.raw`(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:[/.-]| nam )(\d{4})`;

const yearEnd = (name: string, build: (parts: Parts, year: number) => Period | undefined) =>
  [
    new RegExp(`^${name}${YEAR}$`),
    (parts: Parts, year: number | undefined) => {
      const written = parts.at(-1);
      const known = written === undefined ? year : Number(written);
      return known === undefined ? undefined : build(parts, known);
    },
  ] as const;

/** How people write periods, folded, and the periods that they are. */
const WRITINGS: readonly (readonly [RegExp, Build])[] = [
  [/^(\d{4})$/, ([year]) => ({ kind: "year", year: Number(year) })],
  [/^(\d{4})-a1$/, ([year]) => ({ kind: "year", year: Number(year) })],
  [/^(?:(?:ca|trong) )?nam ?(\d{4})$/, ([year]) => ({ kind: "year", year: Number(year) })],
  [/^(?:year|full year) (\d{4})$/, ([year]) => ({ kind: "year", year: Number(year) })],
  yearEnd("(?:ca nam|full year)", (_, year) => ({ kind: "year", year })),
  yearEnd(String.raw`(?:qu[yi]|q\.?|quarter) ?${QUARTER}`, ([number], year) => ({
    kind: "quarter",
    year,
    number: quarterOf(number),
  })),
  yearEnd(`(?:tu )?qu[yi] ${QUARTER}(?: den | ?- ?)(?:het )?(?:qu[yi] )?${QUARTER}`, ([first, last], year) =>
    monthsOf({ year, month: quarterOf(first) * 3 - 2 }, { year, month: quarterOf(last) * 3 }),
  ),
  yearEnd("(first|second|third|fourth|i{1,3}|iv) quarter", ([number], year) => ({
    kind: "quarter",
    year,
    number: quarterOf(number),
  })),
  [
    /^(\d{4})[ /.-]?q ?([1-4])$/,
    ([year, number]) => ({ kind: "quarter", year: Number(year), number: Number(number) }),
  ],
  [
    /^(\d{4})[ /.-]?[sh] ?([12])$/,
    ([year, number]) => ({ kind: "semester", year: Number(year), number: Number(number) }),
  ],
  yearEnd("[hs] ?([12])", ([number], year) => ({ kind: "semester", year, number: Number(number) })),
  yearEnd("(?:nua (dau|cuoi)|(first|second) half)(?: nam)?", ([vi, en], year) => ({
    kind: "semester",
    year,
    number: vi === "dau" || en === "first" ? 1 : 2,
  })),
  yearEnd(String.raw`(?:thang|t\.?) ?${MONTH}`, ([number], year) => ({
    kind: "month",
    year,
    number: monthOf(number),
  })),
  [
    /^(\d{1,2}) ?[/.-] ?(\d{4})$/,
    ([number, year]) => ({ kind: "month", year: Number(year), number: Number(number) }),
  ],
  [
    /^(\d{4}) ?[/-] ?m?(\d{1,2})$/,
    ([year, number]) => ({ kind: "month", year: Number(year), number: Number(number) }),
  ],
  yearEnd(MONTH_NAME, ([name = ""], year) => ({
    kind: "month",
    year,
    number: ENGLISH_MONTHS.indexOf(name) + 1,
  })),
  // "9T2024" is nine months, "T9/2024" the ninth
  yearEnd(
    `(?:(?:luy ke|cong don) )?${NUMBER} ?(?:thang|t)(?: (dau|cuoi))?(?: nam)?`,
    ([count, part], year) => {
      const months = numberOf(count);
      if (months < 1 || months > (part === undefined ? 12 : 11)) return undefined;
      return { kind: "range", start: startOf(year, part === "cuoi" ? 13 - months : 1), months };
    },
  ),
  yearEnd(`(?:(first|last) )?${NUMBER} months`, ([part, count], year) => {
    const months = numberOf(count);
    if (months < 1 || months > (part === undefined ? 12 : 11)) return undefined;
    return { kind: "range", start: startOf(year, part === "last" ? 13 - months : 1), months };
  }),
  [
    /^(?:tu )?thang (\d{1,2})\/(\d{4})(?: den| -) (?:thang )?(\d{1,2})\/(\d{4})$/,
    ([month, year, lastMonth, lastYear]) =>
      monthsOf(
        { year: Number(year), month: Number(month) },
        { year: Number(lastYear), month: Number(lastMonth) },
      ),
  ],
  yearEnd(
    String.raw`(?:tu )?thang (\d{1,2})(?: den| ?-) ?(?:het )?(?:thang )?(\d{1,2})`,
    ([first, last], year) => monthsOf({ year, month: Number(first) }, { year, month: Number(last) }),
  ),
  [
    new RegExp(String.raw`^${MONTH_NAME} (\d{4}) (?:to|-) ${MONTH_NAME} (\d{4})$`),
    ([month = "", year, lastMonth = "", lastYear]) =>
      monthsOf(
        { year: Number(year), month: ENGLISH_MONTHS.indexOf(month) + 1 },
        { year: Number(lastYear), month: ENGLISH_MONTHS.indexOf(lastMonth) + 1 },
      ),
  ],
  [
    new RegExp(`^(?:tu )?(?:ngay )?${DAY}(?: den | ?- ?)(?:het )?(?:ngay )?${DAY}$`),
    ([day, month, year, lastDay, lastMonth, lastYear]) =>
      rangeOf(dayOf(day, month, year), dayOf(lastDay, lastMonth, lastYear)),
  ],
  [
    new RegExp(`^(?:(?:tinh )?den (?:het )?(?:ngay )?|(?:tai )?thoi diem (?:ngay )?|ngay )${DAY}$`),
    ([day, month, year]) => ({ kind: "day", day: dayOf(day, month, year) }),
  ],
  [
    /^(?:giai doan|thoi ky|period)(?: tu)?(?: nam)? (\d{4}) ?(?:-|den|to) ?(?:nam )?(\d{4})$/,
    ([first, last]) => yearsOf(first, last),
  ],
  [/^(?:tu )?(?:nam )?(\d{4}) den (?:nam )?(\d{4})$/, ([first, last]) => yearsOf(first, last)],
  [
    /^(?:(?:giai doan|thoi ky) )?(\d{1,2}) nam (\d{4}) ?(?:-|den) ?(\d{4})$/,
    ([count, first, last]) =>
      Number(last) - Number(first) + 1 === Number(count) ? yearsOf(first, last) : undefined,
  ],
  [
    /^(?:nam )?(\d{4}) ?- ?(\d{4})$/,
    // two years side by side are a school year as often as not
    ([first, last]) => (Number(last) === Number(first) + 1 ? undefined : yearsOf(first, last)),
  ],
];

/** Writings that are nearly clear: what they may mean. */
const UNCLEAR: readonly (readonly [RegExp, (parts: Parts) => readonly (Period | undefined)[]])[] = [
  [/^(\d{4}) ?- ?(\d{4})$/, ([first, last]) => [yearsOf(first, last), { kind: "year", year: Number(first) }]],
  [
    /^(i{1,3}|iv)[ ./-](\d{4})$/,
    ([number, year]) => [{ kind: "quarter", year: Number(year), number: quarterOf(number) }],
  ],
  [
    /^([1-4]) ?q[ ./-]?(\d{4})$/,
    ([number, year]) => [
      { kind: "quarter", year: Number(year), number: Number(number) },
      { kind: "range", start: startOf(Number(year), 1), months: Number(number) * 3 },
    ],
  ],
  [
    /^([12]) ?h[ ./-]?(\d{4})$/,
    ([number, year]) => [{ kind: "semester", year: Number(year), number: Number(number) }],
  ],
  [
    /^(?:qu[yi]|q) ?(i{1,3}|iv|[1-4])[ ./-]?'?(\d{2})$/,
    ([number, year]) => [{ kind: "quarter", year: 2000 + Number(year), number: quarterOf(number) }],
  ],
  [
    /^(?:thang|t) ?(\d{1,2})[ ./-]'?(\d{2})$/,
    ([number, year]) => [{ kind: "month", year: 2000 + Number(year), number: Number(number) }],
  ],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    ([day, month, year]) => [
      { kind: "day", day: dayOf(day, month, year) },
      { kind: "day", day: dayOf(month, day, year) },
      { kind: "month", year: Number(year), number: Number(month) },
    ],
  ],
];

function codeOf(period: Period | undefined): PeriodCode | undefined {
  if (period === undefined) return undefined;
  try {
    return formatPeriod(period);
  } catch {
    // no such month or year
    return undefined;
  }
}

function withoutRelease(folded: string): { readonly rest: string; readonly release: Release | null } {
  for (const [pattern, release] of [...RELEASE_BEFORE, ...RELEASE_BEHIND]) {
    const rest = folded.replace(pattern, "").trim();
    if (rest !== folded && rest !== "") return { rest, release };
  }
  return { rest: folded, release: null };
}

function readWorded(folded: string, year: number | undefined): PeriodCode | undefined {
  for (const [pattern, build] of WRITINGS) {
    const parts = pattern.exec(folded);
    const code = parts === null ? undefined : codeOf(build(parts.slice(1), year));
    if (code !== undefined) return code;
  }
  return undefined;
}

/**
 * Reads a period as officials write it: a code of SDMX, or words such as `Quý III/2024`, `9 tháng đầu năm 2024`,
 * `T8/2024`, `Giai đoạn 2021-2025`, of either language, with or without `ước`, `sơ bộ`, `kế hoạch` beside them.
 *
 * `9 tháng` counts from January. Two digits are no year, a day alone is no period, and `2020-2021` may be a school year:
 * these stay `unknown`, with what they may mean. So is a text that names no year where none is known.
 *
 * @example
 * readPeriod("Quý III/2024"); // => { kind: "worded", code: "2024-Q3", release: null, suggestions: [] }
 * readPeriod("Ước 9 tháng", { year: 2024 }); // => { kind: "worded", code: "2024-01-01/P9M", release: "estimate", suggestions: [] }
 * readPeriod("Q3/24"); // => { kind: "unknown", suggestions: [{ value: "2024-Q3", confidence: "guess" }] }
 */
export function readPeriod(text: string, { year }: PeriodContext = {}): PeriodReading {
  if (text.length > LONGEST) return { kind: "unknown", suggestions: [] };
  if (parsePeriod(text) !== undefined) return { kind: "exact", code: text, suggestions: [] };
  const folded = fold(text).replace(/[.:]$/, "");
  const whole = readWorded(folded, year);
  if (whole !== undefined) return { kind: "worded", code: whole, release: null, suggestions: [] };
  const { rest, release } = withoutRelease(folded);
  const code = rest === folded ? undefined : (asCode(rest) ?? readWorded(rest, year));
  if (code !== undefined) return { kind: "worded", code, release, suggestions: [] };
  const meant = UNCLEAR.flatMap(([pattern, build]) => {
    const parts = pattern.exec(rest);
    return parts === null ? [] : build(parts.slice(1)).flatMap((period) => codeOf(period) ?? []);
  });
  return { kind: "unknown", suggestions: suggestionsOf([...new Set(meant)], "guess") };
}

/** A code that folding wrote small. */
function asCode(folded: string): PeriodCode | undefined {
  const code = folded.toUpperCase();
  return parsePeriod(code) === undefined ? undefined : code;
}
