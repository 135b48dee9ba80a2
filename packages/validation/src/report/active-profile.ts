import { type Finding, findingOf } from "@kehoach/model";
import { configExpired } from "../rules/config-expired.ts";
import {
  BUSINESS_KEY_PARTS,
  type BusinessKey,
  type Profile,
  type ProfileRule,
  type Suppression,
  type SuppressionWhere,
} from "./profile.ts";

const PLACES = ["input", "sheet", "field", "row", "cell", "pointer"] as const;

function fits(where: SuppressionWhere, { location, parameters, value }: Finding, key: BusinessKey): boolean {
  return (
    PLACES.every((name) => where[name] === undefined || where[name] === location[name]) &&
    (where.value === undefined || where.value === value) &&
    BUSINESS_KEY_PARTS.every((name) => {
      const wanted = where[name];
      return wanted === undefined || wanted === (key[name] ?? parameters[name]);
    })
  );
}

/** What of a profile acts on a day. */
export class ActiveProfile {
  readonly #overrides = new Map<string, ProfileRule>();
  readonly #suppressions = new Map<string, Suppression[]>();
  /** One finding of `config.expired` for each entry that is past its last day. */
  readonly expired: readonly Finding[];

  constructor(
    profile: Profile | undefined,
    { day, input }: { readonly day: string; readonly input: string },
  ) {
    const expired: Finding[] = [];
    const acts = (entry: ProfileRule | Suppression, pointer: string): boolean => {
      const { rule, until, reason } = entry;
      if (until === undefined || until >= day) return true;
      expired.push(
        findingOf(configExpired, {
          parameters: { rule, until, reason },
          location: { input, pointer },
          value: until,
        }),
      );
      return false;
    };
    for (const [index, override] of (profile?.rules ?? []).entries()) {
      if (acts(override, `/rules/${index}`)) this.#overrides.set(override.rule, override);
    }
    for (const [index, suppression] of (profile?.suppressions ?? []).entries()) {
      if (!acts(suppression, `/suppressions/${index}`)) continue;
      const others = this.#suppressions.get(suppression.rule);
      if (others === undefined) this.#suppressions.set(suppression.rule, [suppression]);
      else others.push(suppression);
    }
    this.expired = expired;
  }

  override(rule: string): ProfileRule | undefined {
    return this.#overrides.get(rule);
  }

  suppression(finding: Finding, key: BusinessKey): Suppression | undefined {
    return this.#suppressions.get(finding.rule)?.find(({ where }) => fits(where, finding, key));
  }
}
