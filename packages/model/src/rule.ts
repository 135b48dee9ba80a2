import type { Finding, FindingParameter, Location, Severity, Suggestion } from "./finding.ts";
import type { LocalizedText } from "./localized-text.ts";

/** A check that data can fail, as a value: what it is called, how bad it is, and how it is told to people. */
export interface Rule<Parameters extends Readonly<Record<string, FindingParameter>>> {
  /** Stable id, `group.kebab-name`; never used again for another rule. */
  readonly id: string;
  readonly severity: Severity;
  /** The bad state, in one sentence. */
  readonly title: LocalizedText;
  /** What is wrong here, from the parameters. */
  readonly message: (parameters: Parameters) => LocalizedText;
  /** What to do next, from the same parameters. */
  readonly fix: (parameters: Parameters) => LocalizedText;
}

/** Where and over what a rule was broken. */
export interface Breach<Parameters> {
  readonly parameters: Parameters;
  readonly location: Location;
  readonly value?: string | null;
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly Location[] | undefined;
}

/** Makes the finding that a breach of a rule is. */
export function findingOf<Parameters extends Readonly<Record<string, FindingParameter>>>(
  rule: Rule<Parameters>,
  { parameters, location, value = null, suggestions = [], related }: Breach<Parameters>,
): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    location,
    parameters,
    message: rule.message(parameters),
    fix: rule.fix(parameters),
    value,
    suggestions,
    ...(related === undefined ? {} : { related }),
  };
}
