import { areasByCode, areasByName, areasOfDay } from "../area-answers.ts";
import { areasBlocks } from "../areas-blocks.ts";
import { dayOption } from "../day-option.ts";
import type { ExitCode } from "../exit-codes.ts";
import { giveAnswer } from "../give-answer.ts";
import type { Invocation } from "../invocation.ts";
import { acceptFindings, openPlan } from "../open-plan.ts";
import { usageErrors } from "../usage-messages.ts";

/** Tells what a code or a name of an area means on a day. */
export async function areasCommand(invocation: Invocation): Promise<ExitCode> {
  const { options, argument, language } = invocation;
  if (!options.has("on")) throw usageErrors.areaWithoutDay(argument);
  const on = dayOption("on", invocation);
  const { findings, registry: load } = await openPlan(invocation);
  acceptFindings(findings, invocation);
  const registry = await load();
  const text = argument?.trim();
  const found =
    text === undefined
      ? areasOfDay(registry, on)
      : /^\d+$/.test(text)
        ? areasByCode(registry, { code: text, on })
        : areasByName(registry, { text, on });
  return giveAnswer(invocation, {
    json: () => ({ on, area: argument ?? null, ...found }),
    blocks: () => areasBlocks(found, { on, language, asked: argument ?? null }),
  });
}
