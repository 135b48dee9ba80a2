import {
  CONFIDENCE_LABELS,
  DATE_BASIS_LABELS,
  MISSING_REASON_LABELS,
  OBSERVATION_BASIS_LABELS,
  type Pinned,
  type Plan,
  QUALIFIER_LABELS,
  RELEASE_LABELS,
  type ReportBasis,
  TASK_STATE_LABELS,
  UNITS,
} from "@kehoach/model";
import type { RuleEntry } from "../rules/validation-rule.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Profile } from "./profile.ts";
import { sha256Hex } from "./sha256-hex.ts";

const CODE_LISTS: Readonly<Record<string, unknown>> = {
  confidences: CONFIDENCE_LABELS,
  "date-bases": DATE_BASIS_LABELS,
  "missing-reasons": MISSING_REASON_LABELS,
  "observation-bases": OBSERVATION_BASIS_LABELS,
  qualifiers: QUALIFIER_LABELS,
  releases: RELEASE_LABELS,
  "task-states": TASK_STATE_LABELS,
  units: UNITS,
};

function pinned(id: string, version: string | null, value: unknown): Pinned {
  return { id, version, sha256: sha256Hex(canonicalJson(value)) };
}

/** What a run was made against: rules, plan, code lists and profile, each with the hash of its canonical JSON. */
export function reportBasis({
  rules,
  version,
  plan,
  profile,
}: {
  readonly rules: readonly RuleEntry[];
  /** Of the tool: what rules do is code. */
  readonly version: string;
  readonly plan: Plan | null;
  readonly profile: Profile | undefined;
}): ReportBasis {
  const told = rules
    .map(({ id, severity, scope, title, rationale }) => ({ id, severity, scope, title, rationale }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    rules: pinned("kehoach-rules", version, told),
    plan: plan === null ? null : pinned(plan.id, null, plan),
    codeLists: Object.entries(CODE_LISTS).map(([id, list]) => pinned(id, null, list)),
    profile: profile === undefined ? null : pinned(profile.id, null, profile),
  };
}
