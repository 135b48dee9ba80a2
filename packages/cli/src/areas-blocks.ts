import {
  CERTAINTY_LABELS,
  formatDay,
  type Language,
  type LocalizedText,
  SUCCESSION_EXTENT_LABELS,
} from "@kehoach/model";
import type { AreaAnswers, RelatedArea } from "./area-answers.ts";
import { type Block, cell, GAP, paragraph } from "./block.ts";

const TEXTS = {
  code: { vi: "Mã", en: "Code" },
  name: { vi: "Tên", en: "Name" },
  since: { vi: "Từ ngày", en: "Since" },
  until: { vi: "Đến ngày", en: "Until" },
  share: { vi: "Phần", en: "Share" },
  from: { vi: "Hình thành từ", en: "Formed from" },
  to: { vi: "Trở thành", en: "Became" },
  certainty: { vi: "Độ chắc chắn", en: "Certainty" },
  meant: {
    vi: "Chưa xác định được địa bàn. Có thể là (điểm từ 0 đến 1):",
    en: "No area is meant beyond doubt. It may be (score from 0 to 1):",
  },
  notFound: { vi: "Ngày ấy không có địa bàn nào như vậy.", en: "There is no such area on that day." },
} as const satisfies Record<string, LocalizedText>;

function relatedText(areas: readonly RelatedArea[], language: Language): string {
  if (areas.length === 0) return "—";
  return areas
    .map(({ code, name, extent }) => {
      const id = code === null ? "" : `${code} `;
      return `${id}${name[language]} (${SUCCESSION_EXTENT_LABELS[extent][language]})`;
    })
    .join("; ");
}

/** The areas of a day with what they came from and became; or what a name may have meant. */
export function areasBlocks(
  { answers, candidates }: AreaAnswers,
  {
    on,
    language,
    asked,
  }: { readonly on: string; readonly language: Language; readonly asked: string | null },
): readonly Block[] {
  const title = {
    vi: `Địa bàn vào ngày ${formatDay(on, "vi")}${asked === null ? "" : `: ${asked}`}`,
    en: `Areas on ${formatDay(on, "en")}${asked === null ? "" : `: ${asked}`}`,
  };
  const heading = [paragraph(title[language], { style: "strong" }), GAP];
  if (answers.length === 0) {
    if (candidates.length === 0) return [...heading, paragraph(TEXTS.notFound[language])];
    return [
      ...heading,
      paragraph(TEXTS.meant[language]),
      ...candidates.map(({ name, code, score }) =>
        paragraph(`${score.toFixed(2)} ${name[language]} (${code ?? "—"})`, { marker: "- " }),
      ),
    ];
  }
  const shares = answers.some(({ extent }) => extent !== null);
  const columns = [
    TEXTS.code,
    TEXTS.name,
    ...(shares ? [TEXTS.share] : []),
    TEXTS.since,
    TEXTS.until,
    TEXTS.from,
    TEXTS.to,
    TEXTS.certainty,
  ];
  return [
    ...heading,
    {
      kind: "table",
      header: columns.map((text) => text[language]),
      rows: answers.map((area) => [
        cell(area.code ?? "—"),
        cell(area.name[language]),
        ...(shares
          ? [cell(area.extent === null ? "—" : SUCCESSION_EXTENT_LABELS[area.extent][language])]
          : []),
        cell(area.since === null ? "—" : formatDay(area.since, language)),
        cell(area.until === null ? "—" : formatDay(area.until, language)),
        cell(relatedText(area.predecessors, language)),
        cell(relatedText(area.successors, language)),
        cell(CERTAINTY_LABELS[area.certainty][language]),
      ]),
    },
  ];
}
