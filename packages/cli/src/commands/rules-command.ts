import { closest } from "@kehoach/text";
import { RULES } from "@kehoach/validation";
import { RULE_EXAMPLES } from "@kehoach/validation/rule-examples";
import type { ExitCode } from "../exit-codes.ts";
import { giveAnswer } from "../give-answer.ts";
import type { Invocation } from "../invocation.ts";
import { ruleBlocks, rulesBlocks } from "../rules-blocks.ts";
import { usageErrors } from "../usage-messages.ts";

/** Lists the rules of validation, or tells of one. */
export async function rulesCommand(invocation: Invocation): Promise<ExitCode> {
  const { argument, language } = invocation;
  if (argument === undefined) {
    return giveAnswer(invocation, {
      json: () => ({ rules: entries() }),
      blocks: () => rulesBlocks(language),
    });
  }
  const ids = RULES.map(({ id }) => id);
  const id = argument.trim().toLowerCase();
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw usageErrors.unknownRule(argument, closest(id, ids));
  const example = RULE_EXAMPLES[rule.id];
  return giveAnswer(invocation, {
    json: () => entries().find((entry) => entry.id === rule.id),
    blocks: () => ruleBlocks(rule, { example, language }),
  });
}

function entries() {
  return RULES.map(({ id, severity, scope, title, rationale }) => ({
    id,
    severity,
    scope,
    title,
    rationale,
    example: RULE_EXAMPLES[id] ?? null,
  }));
}
