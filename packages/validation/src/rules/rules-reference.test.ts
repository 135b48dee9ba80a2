import { describe, expect, it } from "vitest";
import { ruleExamples } from "../../scripts/rule-examples-of.ts";
import { rulesPage } from "../../scripts/rules-page.ts";
import { RULES_WITHOUT_FIXTURES } from "../testing/rule-fixtures.ts";
import { RULE_EXAMPLES } from "./rule-examples.ts";
import { RULES } from "./rules.ts";

// if one fails: pnpm --filter @kehoach/validation run rules-docs
describe("the reference of rules", () => {
  it("has examples that are what the rules find in their fixtures", async () => {
    const examples = await ruleExamples();
    expect(RULE_EXAMPLES).toEqual(examples);
    const without = RULES.map(({ id }) => id).filter((id) => examples[id] === undefined);
    expect(without.sort()).toEqual([...RULES_WITHOUT_FIXTURES].sort());
  });

  it.each([
    { language: "en", page: "rules.md" },
    { language: "vi", page: "rules.vi.md" },
  ] as const)("is what docs/reference/$page says", async ({ language, page }) => {
    await expect(rulesPage({ examples: RULE_EXAMPLES, language })).toMatchFileSnapshot(
      `../../../../docs/reference/${page}`,
    );
  });
});
