import {
  CERTAINTY_LABELS,
  CHANGE_KIND_LABELS,
  formatDay,
  type Language,
  type LocalizedText,
} from "@kehoach/model";
import type { GapReason } from "@kehoach/registry";
import type { AgencyAnswer, AgencyAnswers, UnknownAnswer } from "./agency-answers.ts";
import { type Block, cell, GAP, paragraph, type Table } from "./block.ts";

const TEXTS = {
  task: { vi: "Nhiệm vụ", en: "Task" },
  named: { vi: "Cơ quan được nêu", en: "Named" },
  function: { vi: "Chức năng", en: "Function" },
  answers: { vi: "Cơ quan phụ trách", en: "Answers" },
  since: { vi: "Từ ngày", en: "Since" },
  until: { vi: "Đến ngày", en: "Until" },
  certainty: { vi: "Độ chắc chắn", en: "Certainty" },
  all: { vi: "tất cả", en: "all" },
  inferred: { vi: "suy ra", en: "inferred" },
  how: { vi: "QUA CÁC THAY ĐỔI", en: "BY THESE CHANGES" },
  noBasis: { vi: "chưa rõ căn cứ", en: "legal basis not known" },
  unknown: { vi: "CHƯA RÕ", en: "NOT KNOWN" },
  nobody: { vi: "Không có cơ quan nào.", en: "There is no agency." },
  meant: {
    vi: "Chưa xác định được cơ quan. Có thể là (điểm từ 0 đến 1):",
    en: "No agency is meant beyond doubt. It may be (score from 0 to 1):",
  },
  notFound: { vi: "Không có cơ quan nào mang tên ấy.", en: "No agency has a name like that." },
  upTo: { vi: "đến hết", en: "up to" },
} as const satisfies Record<string, LocalizedText>;

const REASONS: Readonly<Record<GapReason, LocalizedText>> = {
  "no-successor-known": { vi: "chưa rõ cơ quan kế tục", en: "its successor is not known" },
  abolished: { vi: "đã giải thể, không có cơ quan kế tục", en: "it was abolished without a successor" },
  "not-yet-existing": { vi: "chưa được thành lập", en: "it did not exist yet" },
};

const dayText = (day: string | null, language: Language): string =>
  day === null ? "—" : formatDay(day, language);

function functionText(answer: Pick<AgencyAnswer, "function">, language: Language): string {
  const { function: touched } = answer;
  if (touched === null) return TEXTS.all[language];
  const basis = "basis" in touched && touched.basis === "inferred" ? ` (${TEXTS.inferred[language]})` : "";
  return touched.name[language] + basis;
}

function table(answers: readonly AgencyAnswer[], language: Language): Table {
  const tasks = answers.some(({ task }) => task !== null);
  const named = answers.some((answer) => answer.named.id !== answer.id || tasks);
  const columns = [
    ...(tasks ? [TEXTS.task] : []),
    ...(named ? [TEXTS.named] : []),
    TEXTS.function,
    TEXTS.answers,
    TEXTS.since,
    TEXTS.until,
    TEXTS.certainty,
  ];
  return {
    kind: "table",
    header: columns.map((text) => text[language]),
    rows: answers.map((answer) => [
      ...(tasks ? [cell(answer.task ?? "—")] : []),
      ...(named ? [cell(answer.named.name[language])] : []),
      cell(functionText(answer, language)),
      cell(answer.name[language]),
      cell(dayText(answer.since, language)),
      cell(dayText(answer.until, language)),
      cell(CERTAINTY_LABELS[answer.certainty][language]),
    ]),
  };
}

function changes(answers: readonly AgencyAnswer[], language: Language): readonly Block[] {
  const steps = new Map(answers.flatMap(({ via }) => via.map((step) => [`${step.id} ${step.to}`, step])));
  if (steps.size === 0) return [];
  return [
    GAP,
    paragraph(TEXTS.how[language], { style: "strong" }),
    ...[...steps.values()].map(({ kind, effective, until, functions, legalBasis, certainty, note }) => {
      const end = until === null ? "" : ` ${TEXTS.upTo[language]} ${formatDay(until, language)}`;
      const moved = functions?.map(({ name }) => name[language]).join("; ") ?? TEXTS.all[language];
      const said = note === null ? "" : `. ${note[language]}`;
      const basis = legalBasis ?? TEXTS.noBasis[language];
      return paragraph(
        `${formatDay(effective, language)}${end}: ${CHANGE_KIND_LABELS[kind][language]} (${moved}); ${basis}; ${CERTAINTY_LABELS[certainty][language]}${said}`,
        { marker: "- " },
      );
    }),
  ];
}

function unknownBlocks(unknown: readonly UnknownAnswer[], language: Language): readonly Block[] {
  if (unknown.length === 0) return [];
  return [
    GAP,
    paragraph(TEXTS.unknown[language], { style: "strong" }),
    ...unknown.map(({ task, function: touched, lastKnown, reason }) => {
      const what = [task, touched?.name[language]].filter((part) => part !== null && part !== undefined);
      const lead = what.length === 0 ? "" : `${what.join(", ")}: `;
      const last =
        lastKnown.until === null ? "" : `, ${TEXTS.upTo[language]} ${formatDay(lastKnown.until, language)}`;
      return paragraph(`${lead}${lastKnown.name[language]}${last}; ${REASONS[reason][language]}`, {
        marker: "- ",
      });
    }),
  ];
}

/** Who answers, by which changes, and what is not known; or what a name may have meant. */
export function agenciesBlocks(
  { answers, unknown, candidates }: AgencyAnswers,
  {
    on,
    language,
    asked,
  }: { readonly on: string; readonly language: Language; readonly asked: string | null },
): readonly Block[] {
  const title = {
    vi: `Cơ quan vào ngày ${formatDay(on, "vi")}${asked === null ? "" : `: ${asked}`}`,
    en: `Agencies on ${formatDay(on, "en")}${asked === null ? "" : `: ${asked}`}`,
  };
  const found: readonly Block[] =
    answers.length > 0
      ? [table(answers, language)]
      : candidates.length > 0
        ? [
            paragraph(TEXTS.meant[language]),
            ...candidates.map(({ name, id, score }) =>
              paragraph(`${score.toFixed(2)} ${name[language]} (${id})`, { marker: "- " }),
            ),
          ]
        : unknown.length > 0
          ? []
          : [paragraph((asked === null ? TEXTS.nobody : TEXTS.notFound)[language])];
  return [
    paragraph(title[language], { style: "strong" }),
    ...(found.length === 0 ? [] : [GAP, ...found]),
    ...changes(answers, language),
    ...unknownBlocks(unknown, language),
  ];
}
