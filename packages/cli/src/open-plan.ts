import type { Finding, Plan } from "@kehoach/model";
import type { Registry } from "@kehoach/registry";
import { BadData } from "./failures.ts";
import type { Invocation } from "./invocation.ts";
import { loadPlan } from "./load-plan.ts";
import { loadRegistry } from "./load-registry.ts";
import { STANDARD_INPUT } from "./read-input.ts";
import { hasErrors, reportFindings } from "./report-findings.ts";
import { usageErrors } from "./usage-messages.ts";

/** A plan that a command can work with. */
export interface OpenedPlan {
  readonly plan: Plan;
  /** Warnings, still to be given to {@link acceptFindings}. */
  readonly findings: readonly Finding[];
  /** Its agencies and areas through time. */
  readonly registry: () => Promise<Registry>;
}

/**
 * Opens the plan of `--plan`, else the one that comes along.
 *
 * @throws {UsageError} If plan and argument are both to be read from standard input.
 * @throws {UnreadableInput} If the file cannot be read.
 * @throws {BadData} If it holds no plan without errors.
 */
export async function openPlan({ options, argument, io }: Invocation): Promise<OpenedPlan> {
  const path = options.value("plan");
  if (path === STANDARD_INPUT && argument === STANDARD_INPUT) throw usageErrors.standardInputTwice();
  const { plan, findings } = await loadPlan(path, io);
  if (plan === undefined || hasErrors(findings)) throw new BadData(findings);
  return { plan, findings, registry: () => loadRegistry(plan) };
}

/**
 * Reports the warnings of all that a command has read, once and together.
 *
 * @throws {BadData} If one of the findings is an error.
 */
export function acceptFindings(findings: readonly Finding[], { io, language }: Invocation): void {
  if (hasErrors(findings)) throw new BadData(findings);
  reportFindings(findings, io, language);
}
