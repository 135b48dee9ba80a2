import type { Agency } from "./agency.ts";
import type { Area } from "./area.ts";
import type { Assignment, Task, TaskGroup } from "./assignment.ts";
import type { Goal } from "./goal.ts";
import type { Indicator } from "./indicator.ts";
import type { LegalDocument } from "./legal-document.ts";
import type { LocalizedText } from "./localized-text.ts";
import type { Provision } from "./provision.ts";
import type { Target, YearSpan } from "./target.ts";

/** Whether a plan still applies; `unknown` is an answer. */
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Every {@link PlanStatus}. */
export const PLAN_STATUSES = ["in-force", "superseded", "expired", "unknown"] as const;

/** Vietnamese and English labels of each {@link PlanStatus}. */
export const PLAN_STATUS_LABELS: Readonly<Record<PlanStatus, LocalizedText>> = {
  "in-force": { vi: "còn hiệu lực", en: "in force" },
  superseded: { vi: "đã được thay thế", en: "superseded" },
  expired: { vi: "hết hiệu lực", en: "expired" },
  unknown: { vi: "chưa rõ", en: "unknown" },
};

/** The version of the plan files that this release reads and writes. */
export const PLAN_SCHEMA_VERSION = "1";

/** The literal codes that a plan defines; each defaults to any text. */
export interface PlanCodes {
  readonly document: string;
  readonly indicator: string;
  readonly target: string;
  readonly group: string;
  readonly assignment: string;
  readonly task: string;
  readonly agency: string;
  readonly area: string;
}

/** How much of the plan's own text the data holds. */
export interface PlanSource {
  /** Whether the text that was read goes to the end of the document. */
  readonly complete: boolean;
  /** `id` of the last provision that was read. */
  readonly lastProvision: string;
  /** Number of pages that were read. */
  readonly pages: number;
  readonly note: LocalizedText;
}

/** When agencies report on the plan, in the plan's words. */
export interface ReportingRule {
  readonly text: LocalizedText;
}

/** One issued plan: its document, its text, and what the text promises and orders. */
export interface Plan<Codes extends PlanCodes = PlanCodes> {
  readonly schemaVersion: typeof PLAN_SCHEMA_VERSION;
  readonly id: string;
  readonly title: LocalizedText;
  /** `id` of the document that the plan is. */
  readonly document: Codes["document"];
  readonly status: PlanStatus;
  /** First and last year that the plan aims at, both inclusive. */
  readonly horizon: YearSpan;
  /** `id` of the area that the plan is for. */
  readonly area: Codes["area"];
  readonly source: PlanSource;
  /** `null` where the text that was read sets no reporting dates. */
  readonly reporting: readonly ReportingRule[] | null;
  readonly documents: readonly LegalDocument<Codes["document"]>[];
  readonly provisions: readonly Provision[];
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator<Codes["indicator"]>[];
  readonly targets: readonly Target<Codes["indicator"], Codes["target"]>[];
  readonly taskGroups: readonly TaskGroup<Codes["group"]>[];
  readonly assignments: readonly Assignment<Codes["assignment"], Codes["group"], Codes["agency"]>[];
  readonly tasks: readonly Task<Codes["task"], Codes["assignment"], Codes["agency"]>[];
  readonly agencies: readonly Agency<Codes["agency"]>[];
  readonly areas: readonly Area<Codes["area"]>[];
}

/** The indicator codes of a plan, as literals where the plan was made with `definePlan`. */
export type IndicatorCodeOf<P extends Plan> = P["indicators"][number]["code"];
