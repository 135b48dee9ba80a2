import type { Language } from "@kehoach/model";
import type { ValidationProgress } from "@kehoach/validation";
import type { Io } from "./io.ts";
import { safeText } from "./safe-text.ts";
import { shorten } from "./wrap-text.ts";

const QUIET_MILLISECONDS = 1000;
const STEP_MILLISECONDS = 200;
const BAR = 20;
const MOST_COLUMNS = 100;
const USUAL_COLUMNS = 80;

/** A line on a terminal that says how far a validation is. */
export interface ProgressLine {
  readonly show: (progress: ValidationProgress) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

const NOTHING: ProgressLine = { show: () => {}, clear: () => {} };

const FORMATS = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") } as const;

function lineOf({ input, bytes, totalBytes, rows }: ValidationProgress, language: Language): string {
  const part = totalBytes === null || totalBytes === 0 ? undefined : Math.min(bytes / totalBytes, 1);
  const filled = Math.round((part ?? 0) * BAR);
  const bar = part === undefined ? "" : `[${"#".repeat(filled)}${".".repeat(BAR - filled)}] `;
  const percent = part === undefined ? "" : `${Math.floor(part * 100)}% `;
  const count = `${FORMATS[language].format(rows)} ${{ vi: "dòng", en: "rows" }[language]}`;
  return `${bar}${percent}${count}  ${safeText(input)}`;
}

/** A progress line on standard error, where that is a terminal; nothing is shown within the first second. */
export function progressLine({
  io,
  language,
}: {
  readonly io: Io;
  readonly language: Language;
}): ProgressLine {
  const { errorColumns, env } = io;
  if (errorColumns === undefined || env["TERM"] === "dumb") return NOTHING;
  const width = Math.min(errorColumns || USUAL_COLUMNS, MOST_COLUMNS) - 1;
  let next = io.now().getTime() + QUIET_MILLISECONDS;
  let isShown = false;
  return {
    show: (progress) => {
      const now = io.now().getTime();
      if (now < next) return;
      next = now + STEP_MILLISECONDS;
      isShown = true;
      io.stderr.write(`\r${shorten(lineOf(progress, language), width)}\u001B[K`);
    },
    clear: () => {
      if (isShown) io.stderr.write("\r\u001B[K");
      isShown = false;
    },
  };
}
