import { type Finding, type Language, type Location, SEVERITY_LABELS } from "@kehoach/model";
import type { Io } from "./io.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { shorten } from "./wrap-text.ts";

/** Longest text of a finding that is shown; the data that it quotes may be of any length. */
const LONGEST = 400;

interface FindingView {
  readonly language: Language;
  /** In how many more places the same is found. */
  readonly again: number;
}

function place({ input, line, cell, pointer }: Location): string {
  return [input, line, cell, pointer]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => shorten(safeText(String(part)), LONGEST))
    .join(":");
}

function findingLine(finding: Finding, { language, again }: FindingView): string {
  const { severity, rule, location, message, fix, suggestions } = finding;
  const short = (text: string): string => shorten(safeText(text), LONGEST);
  const list = suggestions.map(({ value }) => short(value)).join(", ");
  const asked = { vi: "có phải", en: "meant" }[language];
  const hint = list === "" ? "" : ` (${asked}: ${list}?)`;
  const label = SEVERITY_LABELS[severity][language];
  const more = { vi: `và ${again} chỗ khác`, en: `and in ${again} more place${again === 1 ? "" : "s"}` };
  const places = again === 0 ? "" : ` (${more[language]})`;
  return `${place(location)} [${label}] ${rule} ${short(message[language])}${places} → ${short(fix[language])}${hint}`;
}

/** The findings to show, with how often each comes again: a warning is shown once, where it comes first. */
function withoutRepeats(findings: readonly Finding[]): ReadonlyMap<Finding, number> {
  const firsts = new Map<string, Finding>();
  const shown = new Map<Finding, number>();
  for (const finding of findings) {
    const { severity, rule, message } = finding;
    const key = JSON.stringify([rule, message.en]);
    const first = severity === "error" ? undefined : firsts.get(key);
    if (first === undefined) {
      firsts.set(key, finding);
      shown.set(finding, 0);
    } else {
      shown.set(first, (shown.get(first) ?? 0) + 1);
    }
  }
  return shown;
}

function summary(findings: readonly Finding[], language: Language): string {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  if (language === "vi") return `${errors} lỗi, ${warnings} cảnh báo.`;
  return `${errors} error${errors === 1 ? "" : "s"}, ${warnings} warning${warnings === 1 ? "" : "s"}.`;
}

/** Whether data with these findings cannot be used. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Writes findings to standard error, one a line, repeated warnings once, and how many there are; nothing where there are none. */
export function reportFindings(findings: readonly Finding[], io: Io, language: Language): void {
  if (findings.length === 0) return;
  for (const [finding, again] of withoutRepeats(findings)) {
    io.stderr.write(`${findingLine(finding, { language, again })}\n`);
  }
  io.stderr.write(`${summary(findings, language)}\n`);
}

/** Writes the findings that end a command: for people, and for programs where JSON was asked for. */
export function reportBadData(
  findings: readonly Finding[],
  { io, language, json }: { readonly io: Io; readonly language: Language; readonly json: boolean },
): void {
  reportFindings(findings, io, language);
  if (json) io.stdout.write(`${safeJson({ findings })}\n`);
}
