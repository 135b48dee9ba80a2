import { addDays, daysBetween, isWorkingDay, type WorkCalendar } from "@kehoach/calendar";
import { type Day, type Finding, findingOf, isDay, type Location } from "@kehoach/model";
import { fold } from "@kehoach/text";
import { parse } from "csv-parse/sync";
import { workCalendarRules as rules } from "./work-calendar-rules.ts";

/** A calendar with what is wrong with its file; `undefined` where it cannot be one. */
export interface ReadWorkCalendar {
  readonly calendar: WorkCalendar | undefined;
  readonly findings: readonly Finding[];
}

type Kind = "off" | "worked" | "covers";

/** A stretch of days as it was written, both ends included. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly kind: Kind;
  readonly location: Location;
}

/** Most days that a row may make off or worked; Tết is shorter by far. */
const MOST_DAYS = 31;
/** Most rows that are read. */
const MOST_ROWS = 10_000;

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["off", "off"],
  ["nghi", "off"],
  ["ngay nghi", "off"],
  ["worked", "worked"],
  ["lam bu", "worked"],
  ["lam viec", "worked"],
  ["covers", "covers"],
  ["ap dung", "covers"],
]);

const COLUMNS: ReadonlyMap<string, "from" | "to" | "kind"> = new Map([
  ["from", "from"],
  ["day", "from"],
  ["tu ngay", "from"],
  ["ngay", "from"],
  ["to", "to"],
  ["den ngay", "to"],
  ["kind", "kind"],
  ["loai", "kind"],
]);

class Reader {
  readonly findings: Finding[] = [];
  readonly stretches: Stretch[] = [];

  /** Takes a stretch, or finds what is wrong with it. */
  take({ from, to, kind, location }: Omit<Stretch, "kind"> & { readonly kind: string }): void {
    const known = KINDS.get(fold(kind.trim()));
    const wrong = [from, to].filter((day) => !isDay(day));
    for (const text of new Set(wrong)) {
      this.findings.push(findingOf(rules.day, { parameters: { text }, location, value: text }));
    }
    if (known === undefined) {
      this.findings.push(findingOf(rules.kind, { parameters: { text: kind }, location, value: kind }));
    }
    if (wrong.length > 0 || known === undefined) return;
    if (to < from) {
      this.findings.push(findingOf(rules.reversed, { parameters: { from, to }, location }));
      return;
    }
    const days = daysBetween({ from, to }) + 1;
    if (known !== "covers" && days > MOST_DAYS) {
      this.findings.push(findingOf(rules.length, { parameters: { days, most: MOST_DAYS }, location }));
      return;
    }
    this.stretches.push({ from, to, kind: known, location });
  }

  /** The calendar that the stretches make together. */
  calendar(whole: Location): WorkCalendar | undefined {
    const covering = this.stretches.filter(({ kind }) => kind === "covers");
    const [covers] = covering;
    if (covers === undefined || covering.length > 1) {
      // a row that could not be read may have been the one
      if (covering.length > 1 || this.findings.length === 0) {
        const location = covering[1]?.location ?? whole;
        this.findings.push(findingOf(rules.covers, { parameters: { count: covering.length }, location }));
      }
      return undefined;
    }
    const interval = { start: covers.from, end: covers.to };
    const days: Readonly<Record<"off" | "worked", Set<Day>>> = { off: new Set(), worked: new Set() };
    for (const { from, to, kind, location } of this.stretches) {
      if (kind === "covers") continue;
      for (let day = from; day <= to; day = addDays(day, 1)) {
        if (day < interval.start || day > interval.end) {
          this.findings.push(findingOf(rules.outside, { parameters: { day }, location }));
          break;
        }
        if (days[kind === "off" ? "worked" : "off"].has(day)) {
          this.findings.push(findingOf(rules.conflict, { parameters: { day }, location }));
        }
        if (
          kind === "worked" &&
          isWorkingDay(day, { covers: interval, daysOff: [], workedDays: [] }) === true
        ) {
          this.findings.push(findingOf(rules.weekday, { parameters: { day }, location }));
        }
        days[kind].add(day);
      }
    }
    if (this.findings.some(({ severity }) => severity === "error")) return undefined;
    return { covers: interval, daysOff: [...days.off].sort(), workedDays: [...days.worked].sort() };
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

async function readJson(
  bytes: Uint8Array,
  { reader, input }: { readonly reader: Reader; readonly input: string },
): Promise<void> {
  const { parseJson } = await import("@kehoach/validation/json");
  const parsed = parseJson(bytes, { input });
  if (!parsed.ok) {
    reader.findings.push(parsed.finding);
    return;
  }
  const refuse = (pointer: string, what: string): void => {
    reader.findings.push(findingOf(rules.syntax, { parameters: { what }, location: { input, pointer } }));
  };
  const { value } = parsed;
  if (!isRecord(value)) {
    refuse("", "{ covers, daysOff, workedDays }");
    return;
  }
  const { covers, daysOff, workedDays } = value;
  if (isRecord(covers) && typeof covers["start"] === "string" && typeof covers["end"] === "string") {
    const { start: from, end: to } = covers;
    reader.take({ from, to, kind: "covers", location: { input, pointer: "/covers" } });
  } else refuse("/covers", "{ start, end }");
  for (const [key, list, kind] of [
    ["daysOff", daysOff, "off"],
    ["workedDays", workedDays, "worked"],
  ] as const) {
    if (!Array.isArray(list) || list.length > MOST_ROWS) {
      refuse(`/${key}`, `[≤ ${MOST_ROWS}]`);
      continue;
    }
    for (const [at, day] of (list as readonly unknown[]).entries()) {
      const pointer = `/${key}/${at}`;
      if (typeof day === "string") reader.take({ from: day, to: day, kind, location: { input, pointer } });
      else refuse(pointer, "YYYY-MM-DD");
    }
  }
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function readCsv(text: string, { reader, input }: { readonly reader: Reader; readonly input: string }): void {
  const refuse = (line: number, what: string): void => {
    reader.findings.push(findingOf(rules.syntax, { parameters: { what }, location: { input, line } }));
  };
  let rows: readonly Row[];
  try {
    // `info` tells on which line a row ends; cells have no line breaks
    rows = parse(text, {
      bom: true,
      delimiter: [",", ";", "\t"],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 1,
      trim: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    const lines =
      error instanceof Error && "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    refuse(lines, "CSV");
    return;
  }
  const [header, ...body] = rows;
  if (header === undefined) {
    refuse(1, "from, to, kind");
    return;
  }
  if (body.length >= MOST_ROWS) {
    refuse(body.at(-1)?.info.lines ?? 1, `≤ ${MOST_ROWS}`);
    return;
  }
  const columns = header.record.map((name) => COLUMNS.get(fold(name)));
  for (const column of ["from", "kind"] as const) {
    if (!columns.includes(column)) {
      const location = { input, line: header.info.lines };
      reader.findings.push(findingOf(rules.column, { parameters: { column }, location }));
    }
  }
  if (reader.findings.length > 0) return;
  for (const { record, info } of body) {
    const cell = (column: "from" | "to" | "kind"): string => record[columns.indexOf(column)] ?? "";
    if (record.every((text) => text === "")) continue;
    const from = cell("from");
    reader.take({ from, to: cell("to") || from, kind: cell("kind"), location: { input, line: info.lines } });
  }
}

/**
 * Reads a work calendar: holidays, weekdays swapped for a weekend, and weekend days that are worked instead.
 *
 * A CSV file has a row for each stretch of days, `from`, `to` (left out for a single day) and `kind`: `off`, `worked`, and
 * once `covers` for the days that the calendar knows. A JSON file has the form of `WorkCalendar` of `@kehoach/calendar`.
 */
export async function readWorkCalendar(bytes: Uint8Array, input: string): Promise<ReadWorkCalendar> {
  const reader = new Reader();
  const text = textOf(bytes);
  if (text === undefined) {
    const finding = findingOf(rules.encoding, { parameters: {}, location: { input } });
    return { calendar: undefined, findings: [finding] };
  }
  if (/^\s*[{[]/.test(text)) await readJson(bytes, { reader, input });
  else readCsv(text, { reader, input });
  const broken =
    reader.findings.some(({ severity }) => severity === "error") && reader.stretches.length === 0;
  const calendar = broken ? undefined : reader.calendar({ input });
  return { calendar, findings: reader.findings };
}
