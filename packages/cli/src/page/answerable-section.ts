import type { Language } from "@kehoach/model";
import type { Answerable } from "../answerable.ts";
import { answerableTexts } from "../answerable-blocks.ts";
import { type Markup, markup } from "./markup.ts";

/** Who answers for the plan and its tasks beside those whom the plan names. */
export function answerableSection(answerable: Answerable, language: Language): Markup {
  const { title, sentences, header, rows } = answerableTexts(answerable, language);
  const lines = sentences.map((sentence) => markup`<p>${sentence}</p>`);
  if (rows.length === 0) return markup`<h3>${title}</h3>${lines}`;
  const headings = header.map((text) => markup`<th role="columnheader" scope="col">${text}</th>`);
  const body = rows.map(
    ([named, ...cells]) =>
      markup`<tr role="row"><th role="rowheader" scope="row">${named}</th>${cells.map((text, at) => markup`<td role="cell" data-label="${header[at + 1] ?? ""}">${text}</td>`)}</tr>
`,
  );
  return markup`${lines}<table role="table" class="stacked"><caption>${title}</caption><thead role="rowgroup"><tr role="row">${headings}</tr></thead><tbody role="rowgroup">
${body}</tbody></table>`;
}
