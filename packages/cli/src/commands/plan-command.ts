import type { ExitCode } from "../exit-codes.ts";
import { giveAnswer } from "../give-answer.ts";
import type { Invocation } from "../invocation.ts";
import { acceptFindings, openPlan } from "../open-plan.ts";
import { planBlocks } from "../plan-blocks.ts";
import { todayInVietNam } from "../today-in-viet-nam.ts";

/** Shows a plan: all of it as JSON, or an overview. */
export async function planCommand(invocation: Invocation): Promise<ExitCode> {
  const { io, language } = invocation;
  const { plan, findings, registry } = await openPlan(invocation);
  acceptFindings(findings, invocation);
  return giveAnswer(invocation, {
    json: () => plan,
    blocks: async () =>
      planBlocks({ plan, language, registry: await registry(), on: todayInVietNam(io.now()) }),
  });
}
