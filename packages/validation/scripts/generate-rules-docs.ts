import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { ruleExamples, ruleExamplesModule } from "./rule-examples-of.ts";
import { rulesPage } from "./rules-page.ts";

const examples = await ruleExamples();
const module = fileURLToPath(new URL("../src/rules/rule-examples.ts", import.meta.url));
writeFileSync(module, ruleExamplesModule(examples));
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
execFileSync(process.execPath, [biome, "format", "--write", module], { stdio: "inherit" });

const folder = new URL("../../../docs/reference/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("rules.md", folder), rulesPage({ examples, language: "en" }));
writeFileSync(new URL("rules.vi.md", folder), rulesPage({ examples, language: "vi" }));
