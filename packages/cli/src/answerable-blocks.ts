import { formatDay, type Language, type LocalizedText } from "@kehoach/model";
import type { Answerable, LeadAnswers } from "./answerable.ts";
import { answeringText } from "./answering-text.ts";
import { type Block, cell, GAP, paragraph } from "./block.ts";

const TEXTS = {
  issued: { vi: "Ban hành", en: "Issued by" },
  today: { vi: "nay do", en: "answers today" },
  named: { vi: "Cơ quan được nêu", en: "Named" },
  points: { vi: "Điểm", en: "Points" },
  answers: { vi: "Nay do", en: "Answers today" },
  implied: { vi: "hiểu ngầm", en: "implied" },
  noIndicators: {
    vi: "Kế hoạch không nêu cơ quan nào cho từng chỉ tiêu; cơ quan chủ trì được nêu theo nhiệm vụ.",
    en: "The plan names no agency for any indicator; it names those who lead by task.",
  },
  noChanges: {
    vi: "Không có dữ liệu về thay đổi tổ chức cho kế hoạch này: cơ quan được nêu có thể không còn.",
    en: "No changes of organisation are known for this plan: who is named may be gone.",
  },
} as const satisfies Record<string, LocalizedText>;

/** What can be said about {@link Answerable} on paper and on the page alike. */
export interface AnswerableTexts {
  readonly title: string;
  /** Who issued the plan and who answers in its place, in one sentence, and what is not known. */
  readonly sentences: readonly string[];
  readonly header: readonly string[];
  /** Named, points and who answers today. */
  readonly rows: readonly (readonly [string, string, string])[];
}

function namedText({ named, basis }: LeadAnswers, language: Language): string {
  return basis === "stated" ? named.name[language] : `${named.name[language]} (${TEXTS.implied[language]})`;
}

/** Who answers, in words. */
export function answerableTexts(answerable: Answerable, language: Language): AnswerableTexts {
  const { on, forPlan, forTasks, changesKnown } = answerable;
  const day = formatDay(on, language);
  const issuer = forPlan.answers[0]?.named.name[language] ?? forPlan.asWritten;
  return {
    title: { vi: `AI PHỤ TRÁCH VÀO NGÀY ${day}`, en: `WHO ANSWERS ON ${day}` }[language],
    sentences: [
      ...(issuer === null
        ? []
        : [
            `${TEXTS.issued[language]}: ${issuer}; ${TEXTS.today[language]}: ${answeringText(forPlan, language)}.`,
          ]),
      TEXTS.noIndicators[language],
      ...(changesKnown ? [] : [TEXTS.noChanges[language]]),
    ],
    header: [TEXTS.named, TEXTS.points, TEXTS.answers].map((text) => text[language]),
    rows: forTasks.map((lead) => [
      namedText(lead, language),
      lead.assignments.join(", "),
      answeringText(lead, language),
    ]),
  };
}

/** Who answers for a plan, and for its tasks where these are asked for. */
export function answerableBlocks(
  answerable: Answerable,
  { language, tasks }: { readonly language: Language; readonly tasks: boolean },
): readonly Block[] {
  const { title, sentences, header, rows } = answerableTexts(answerable, language);
  return [
    GAP,
    paragraph(title, { style: "strong" }),
    ...sentences.map((sentence) => paragraph(sentence)),
    ...(tasks && rows.length > 0
      ? [GAP, { kind: "table" as const, header, rows: rows.map((row) => row.map((text) => cell(text))) }]
      : []),
  ];
}
