import { type Language, type LocalizedText, SEVERITY_LABELS } from "@kehoach/model";
import type { RuleExample } from "../src/rules/rule-examples.ts";
import { RULES } from "../src/rules/rules.ts";
import { RULE_SCOPE_LABELS, type RuleEntry } from "../src/rules/validation-rule.ts";

const TEXTS = {
  title: { vi: "Các quy tắc kiểm tra", en: "Rules of validation" },
  other: { vi: "[English](rules.md)", en: "[Tiếng Việt](rules.vi.md)" },
  about: {
    vi: "Mỗi phát hiện của `kehoach validate` và `validateDataset` nêu mã của một quy tắc dưới đây. Trang này được tạo từ danh mục quy tắc và các tệp mẫu của chúng; mã không bao giờ đổi nghĩa.",
    en: "Each finding of `kehoach validate` and `validateDataset` names one of these rules. The page is made from the registry and the fixtures of the rules; an id never changes its meaning.",
  },
  severities: {
    vi: "Lỗi: dữ liệu không được chấp nhận. Cảnh báo: được chấp nhận, nên xem lại. Thông tin: chỉ để biết. Một profile có thể đổi mức độ.",
    en: "An error keeps data out. A warning does not, and should be looked at. Info only tells. A profile can change the severity.",
  },
  made: {
    vi: "Tạo lại: `pnpm --filter @kehoach/validation run rules-docs`.",
    en: "Made by `pnpm --filter @kehoach/validation run rules-docs`.",
  },
  rule: { vi: "Quy tắc", en: "Rule" },
  severity: { vi: "Mức độ", en: "Severity" },
  scope: { vi: "Phạm vi", en: "Scope" },
  meaning: { vi: "Nội dung", en: "What is wrong" },
  bad: { vi: "Sai:", en: "Bad:" },
  good: { vi: "Đúng:", en: "Good:" },
  settings: { vi: "Với thiết lập", en: "With the settings" },
  at: { vi: "Tại", en: "At" },
  fix: { vi: "Cách sửa:", en: "To do:" },
} as const satisfies Record<string, LocalizedText>;

function fenced(text: string): readonly string[] {
  return ["", "```text", text, "```"];
}

/** Text in a sentence of Markdown: what would be markup there is not. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&").replace(/\n/g, " ");
}

function exampleLines(example: RuleExample, language: Language): readonly string[] {
  const { bad, settings, place, message, fix, good } = example;
  const at = place === null ? "" : `${TEXTS.at[language]} \`${place}\`: `;
  return [
    ...(bad === null ? [] : ["", TEXTS.bad[language], ...fenced(bad)]),
    ...(settings === null ? [] : ["", `${TEXTS.settings[language]} \`${settings}\`.`]),
    "",
    `> ${at}${plain(message[language])}`,
    ">",
    `> ${TEXTS.fix[language]} ${plain(fix[language])}`,
    ...(good === null ? [] : ["", TEXTS.good[language], ...fenced(good)]),
  ];
}

function ruleLines(
  rule: RuleEntry,
  { example, language }: { readonly example: RuleExample | undefined; readonly language: Language },
): readonly string[] {
  const { id, severity, scope, title, rationale } = rule;
  return [
    "",
    `## ${id}`,
    "",
    `**${title[language]}** (${SEVERITY_LABELS[severity][language]}, ${RULE_SCOPE_LABELS[scope][language]})`,
    "",
    rationale[language],
    ...(example === undefined ? [] : exampleLines(example, language)),
  ];
}

/** Anchor of a heading, as the places that show Markdown make it. */
function anchorOf(id: string): string {
  return id.replaceAll(".", "");
}

/** The page about every rule, as Markdown. */
export function rulesPage({
  examples,
  language,
}: {
  readonly examples: Readonly<Partial<Record<string, RuleExample>>>;
  readonly language: Language;
}): string {
  const rows = RULES.map(
    ({ id, severity, scope, title }) =>
      `| [\`${id}\`](#${anchorOf(id)}) | ${SEVERITY_LABELS[severity][language]} | ${RULE_SCOPE_LABELS[scope][language]} | ${title[language]} |`,
  );
  const lines = [
    `# ${TEXTS.title[language]}`,
    "",
    TEXTS.other[language],
    "",
    TEXTS.about[language],
    "",
    TEXTS.severities[language],
    "",
    TEXTS.made[language],
    "",
    `| ${TEXTS.rule[language]} | ${TEXTS.severity[language]} | ${TEXTS.scope[language]} | ${TEXTS.meaning[language]} |`,
    "|---|---|---|---|",
    ...rows,
    ...RULES.flatMap((rule) => ruleLines(rule, { example: examples[rule.id], language })),
  ];
  return `${lines.join("\n")}\n`;
}
