import { type Language, type LocalizedText, SEVERITY_LABELS, type Severity } from "@kehoach/model";
import { RULE_SCOPE_LABELS, RULES, type RuleEntry } from "@kehoach/validation";
import type { RuleExample } from "@kehoach/validation/rule-examples";
import { type Block, cell, GAP, paragraph } from "./block.ts";
import type { Style } from "./paint.ts";

const TEXTS = {
  title: { vi: "QUY TẮC KIỂM TRA", en: "RULES OF VALIDATION" },
  rule: { vi: "Quy tắc", en: "Rule" },
  severity: { vi: "Mức độ", en: "Severity" },
  scope: { vi: "Phạm vi", en: "Scope" },
  meaning: { vi: "Nội dung", en: "What is wrong" },
  more: { vi: "Chi tiết: kehoach rules ID", en: "More on one: kehoach rules ID" },
  bad: { vi: "Sai:", en: "Bad:" },
  good: { vi: "Đúng:", en: "Good:" },
  settings: { vi: "Với thiết lập:", en: "With the settings:" },
  found: { vi: "Kết quả:", en: "It says:" },
  at: { vi: "tại", en: "at" },
  fix: { vi: "Cách sửa:", en: "To do:" },
} as const satisfies Record<string, LocalizedText>;

const STYLES: Readonly<Record<Severity, Style>> = { error: "bad", warning: "doubtful", info: "plain" };

/** Every rule, a row each. */
export function rulesBlocks(language: Language): readonly Block[] {
  return [
    paragraph(TEXTS.title[language], { style: "strong" }),
    {
      kind: "table",
      header: [TEXTS.rule, TEXTS.severity, TEXTS.scope, TEXTS.meaning].map((text) => text[language]),
      rows: RULES.map(({ id, severity, scope, title }) => [
        cell(id),
        cell(SEVERITY_LABELS[severity][language], STYLES[severity]),
        cell(RULE_SCOPE_LABELS[scope][language]),
        cell(title[language]),
      ]),
    },
    paragraph(TEXTS.more[language], { style: "quiet" }),
  ];
}

function lines(title: LocalizedText, text: string | null, language: Language): readonly Block[] {
  if (text === null) return [];
  return [
    GAP,
    paragraph(title[language], { style: "strong" }),
    ...text.split("\n").map((line) => paragraph(line, { marker: "  " })),
  ];
}

function exampleBlocks(example: RuleExample, language: Language): readonly Block[] {
  const { bad, settings, place, message, fix, good } = example;
  const at = place === null ? "" : `${TEXTS.at[language]} ${place}: `;
  return [
    ...lines(TEXTS.bad, bad, language),
    ...lines(TEXTS.settings, settings, language),
    GAP,
    paragraph(TEXTS.found[language], { style: "strong" }),
    paragraph(`${at}${message[language]}`, { marker: "  " }),
    paragraph(`${TEXTS.fix[language]} ${fix[language]}`, { marker: "  " }),
    ...lines(TEXTS.good, good, language),
  ];
}

/** One rule: why it is there, and what it finds by example. */
export function ruleBlocks(
  { id, severity, scope, title, rationale }: RuleEntry,
  { example, language }: { readonly example: RuleExample | undefined; readonly language: Language },
): readonly Block[] {
  return [
    paragraph(title[language], { marker: `${id}  `, style: "strong" }),
    paragraph(`${SEVERITY_LABELS[severity][language]}, ${RULE_SCOPE_LABELS[scope][language]}`, {
      style: STYLES[severity],
    }),
    paragraph(rationale[language]),
    ...(example === undefined ? [] : exampleBlocks(example, language)),
  ];
}
