import { CERTAINTY_LABELS, type Language, type LocalizedText } from "@kehoach/model";
import type { AgencyAnswers } from "./agency-answers.ts";

/** What is said of a question without an answer. */
const NOT_KNOWN: LocalizedText = { vi: "chưa rõ", en: "not known" };

/** Those who answer, once each and with its certainty where that is not the strongest; what nobody is known to answer for. */
export function answeringText(
  { answers, unknown }: Pick<AgencyAnswers, "answers" | "unknown">,
  language: Language,
): string {
  const names = answers.map(({ name, certainty }) =>
    certainty === "enacted" ? name[language] : `${name[language]} (${CERTAINTY_LABELS[certainty][language]})`,
  );
  const open = unknown.map(({ function: touched }) =>
    touched === null ? NOT_KNOWN[language] : `${touched.name[language]}: ${NOT_KNOWN[language]}`,
  );
  return [...new Set([...names, ...open])].join("; ") || NOT_KNOWN[language];
}
