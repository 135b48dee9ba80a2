import { type Finding, findingOf } from "@kehoach/model";
import { fold } from "@kehoach/text";
import type { TemplateMark } from "../dataset-reader.ts";
import { workbookSheetMissing } from "../rules/workbook-sheet-missing.ts";
import { workbookTemplateOutdated } from "../rules/workbook-template-outdated.ts";
import { workbookTemplateUnknown } from "../rules/workbook-template-unknown.ts";
import { TEMPLATE_DATA_SHEETS } from "./template-sheets.ts";
import { TEMPLATE_VERSION } from "./template-version.ts";

/** What a template is checked against. */
export interface TemplateExpectation {
  /** Name of the file, for findings. */
  readonly input: string;
  /** `id` of the plan that the file is checked against. */
  readonly plan: string;
  /** Names of the sheets of the workbook that are not hidden. */
  readonly sheetNames: readonly string[];
}

/**
 * Whether a workbook that says it was made from a template can be read as one: it is of the plan and of this version of
 * templates, and has one of the sheets for data. Names of sheets are compared without regard to case, spaces at the
 * ends, and how accents are encoded. An outdated template is not looked at further.
 */
export function checkTemplate(
  mark: TemplateMark,
  { input, plan, sheetNames }: TemplateExpectation,
): readonly Finding[] {
  const location = { input };
  const findings: Finding[] = [];
  if (mark.version !== TEMPLATE_VERSION) {
    const parameters = { version: mark.version, current: TEMPLATE_VERSION };
    return [findingOf(workbookTemplateOutdated, { parameters, location, value: mark.version })];
  }
  if (mark.plan !== plan) {
    findings.push(
      findingOf(workbookTemplateUnknown, {
        parameters: { plan: mark.plan, expected: plan },
        location,
        value: mark.plan,
        suggestions: [{ value: plan, confidence: "likely" }],
      }),
    );
  }
  const wanted = Object.values(TEMPLATE_DATA_SHEETS);
  const present = new Set(sheetNames.map(fold));
  if (!wanted.some((name) => present.has(fold(name)))) {
    findings.push(
      findingOf(workbookSheetMissing, {
        parameters: { sheets: wanted },
        location,
        suggestions: sheetNames.slice(0, 3).map((value) => ({ value, confidence: "guess" })),
      }),
    );
  }
  return findings;
}
