import { type Agency, isDay, type Observation, type Plan } from "@kehoach/model";
import { closest, fold } from "@kehoach/text";
import {
  type Mapping,
  type Profile,
  readMapping,
  readPeriod,
  readProfile,
  type ValidationOptions,
} from "@kehoach/validation";
import { BadConfig, BadData, UsageError } from "./failures.ts";
import { instantInVietNam } from "./instant-in-viet-nam.ts";
import type { Invocation } from "./invocation.ts";
import { loadConfig } from "./load-config.ts";
import { loadFigures } from "./load-figures.ts";
import { openPlan } from "./open-plan.ts";
import { STANDARD_INPUT } from "./read-input.ts";
import { hasErrors, reportFindings } from "./report-findings.ts";
import { reportingAgencies } from "./reporting-agencies.ts";
import { usageErrors } from "./usage-messages.ts";
import { version } from "./version.ts";

const LONGEST_NAME = 200;
const NO_HISTORY = "none";

/** How figures before a run are named where none are to be used. */
async function historyOf(invocation: Invocation, plan: Plan): Promise<readonly Observation[]> {
  const path = invocation.options.value("history");
  if (path === NO_HISTORY) return [];
  const { observations, findings } = await loadFigures(path, { plan, io: invocation.io });
  if (hasErrors(findings)) throw new BadConfig(findings);
  return observations;
}

/** The plan; one that cannot be followed says nothing about the files, so it is no bad data here. */
async function planOf(invocation: Invocation): ReturnType<typeof openPlan> {
  try {
    return await openPlan(invocation);
  } catch (error) {
    throw error instanceof BadData ? new BadConfig(error.findings) : error;
  }
}

function clockOf({ options, io }: Invocation): string {
  const given = options.value("clock");
  if (given === undefined) return instantInVietNam(io.now());
  if (!isDay(given)) throw usageErrors.notADay(given, "--clock");
  return given;
}

/** The code of a period that an option names. */
export function periodOption(text: string): string {
  const period = readPeriod(text);
  if (period.kind !== "unknown") return period.code;
  throw usageErrors.unknownPeriod(
    text,
    period.suggestions.map(({ value }) => value),
  );
}

/** The `id` of an agency that an option names, by id or name; the agencies before others where they share a name. */
export function agencyOption(text: string, agencies: readonly Agency[]): string {
  const wanted = fold(text);
  const named = ({ id, name, otherNames }: Agency): readonly string[] => [
    id,
    name.vi,
    name.en,
    ...otherNames,
  ];
  const found = agencies.find((agency) => named(agency).some((name) => fold(name) === wanted));
  if (found !== undefined) return found.id;
  const ids = new Map(agencies.flatMap((agency) => named(agency).map((name) => [name, agency.id] as const)));
  const near = closest(text.slice(0, LONGEST_NAME), [...ids.keys()]).map((name) => ids.get(name) ?? name);
  throw usageErrors.unknownAgency(text, [...new Set(near)]);
}

/** Whether text can be decoded from an encoding of this name. */
function isEncoding(name: string): boolean {
  if (name.trim().toLowerCase() === "viscii") return true;
  try {
    return new TextDecoder(name.trim()) !== undefined;
  } catch {
    return false;
  }
}

function requireEncoding(name: string | undefined): void {
  if (name !== undefined && !isEncoding(name)) throw usageErrors.unknownEncoding(name);
}

async function mappingOf({ options, io }: Invocation): Promise<Mapping | undefined> {
  const mapping = await loadConfig(options.value("mapping"), io, (value, input) => {
    const reading = readMapping(value, { input });
    return reading.ok ? { config: reading.mapping, findings: [] } : { config: undefined, ...reading };
  });
  requireEncoding(mapping?.encoding);
  return mapping;
}

async function profileOf({ options, io }: Invocation): Promise<Profile | undefined> {
  return loadConfig(options.value("profile"), io, (value, input) => {
    const { profile, findings } = readProfile(value, { input });
    return { config: profile, findings };
  });
}

function refuseStandardInputTwice({ options, operands }: Invocation): void {
  const read = [...operands, ...["plan", "profile", "mapping", "history"].map((name) => options.value(name))];
  if (read.filter((path) => path === STANDARD_INPUT).length > 1) throw usageErrors.standardInputTwice();
}

/**
 * What files are validated by, from the options of a command line.
 *
 * @throws {UsageError} If an option does not say what it should.
 * @throws {UnreadableInput} If a file of it cannot be read.
 * @throws {BadConfig} If plan, profile, mapping or history cannot be followed.
 */
export async function validationSettings(invocation: Invocation): Promise<ValidationOptions> {
  const { options, io, language } = invocation;
  refuseStandardInputTwice(invocation);
  const clock = clockOf(invocation);
  const encoding = options.value("encoding");
  requireEncoding(encoding);
  const convert = options.value("convert");
  const { plan, findings, registry } = await planOf({ ...invocation, argument: undefined });
  reportFindings(findings, io, language);
  const reporting = reportingAgencies(plan, await registry());
  const agency = options.value("agency");
  const period = options.value("period");
  return {
    plan,
    clock,
    ...reporting,
    history: await historyOf(invocation, plan),
    mapping: await mappingOf(invocation),
    mappingName: options.value("mapping"),
    profile: await profileOf(invocation),
    profileName: options.value("profile"),
    agency:
      agency === undefined ? undefined : agencyOption(agency, [...plan.agencies, ...reporting.agencies]),
    period: period === undefined ? undefined : periodOption(period),
    encoding,
    legacyEncoding: convert === "tcvn3" || convert === "vni" ? convert : undefined,
    tool: { name: "kehoach", version },
  };
}

/** The most warnings with which data are accepted, without end if nothing is said. */
export function warningsOption({ options }: Invocation): number {
  const given = options.value("max-warnings");
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new UsageError({
    vi: `“${given}” không dùng được cho --max-warnings; ghi một số từ 0.`,
    en: `“${given}” is no value of --max-warnings; write a number from 0.`,
  });
}
