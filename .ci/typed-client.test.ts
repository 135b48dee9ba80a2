import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MockExchange } from "../packages/openapi/scripts/mock-exchange.ts";
import { openApiDocument } from "../packages/openapi/src/document/open-api-document.ts";
import { runExample } from "./docstring-examples.ts";
import { workspaceRoot } from "./workspace-packages.ts";

const run = promisify(execFile);
const example = join(workspaceRoot, "examples/typed-client");
const load = (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ file);

afterEach(() => {
  vi.unstubAllGlobals();
});

const blocks = ["typed-client.md", "typed-client.vi.md"].flatMap((page) => {
  const markdown = readFileSync(join(workspaceRoot, "docs", page), "utf8");
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = "" }, index) => ({
    page,
    index,
    code,
  }));
});

describe("the page on the typed client", () => {
  it.each(blocks)("$page, block $index is true", async ({ page, code }) => {
    vi.stubGlobal("fetch", new MockExchange(openApiDocument).fetch);
    const comparisons = await runExample({ file: page, line: 1, code }, load);
    for (const { expression, actual, expected } of comparisons) expect(actual, expression).toEqual(expected);
  });

  it("shows the way in ten lines, the same in both languages", () => {
    const pages = Map.groupBy(blocks, ({ page }) => page);
    const [english = [], vietnamese = []] = [...pages.values()];
    expect(english[0]?.code.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(10);
    expect(vietnamese.length).toBe(english.length);
  });
});

describe("examples/typed-client", () => {
  it("has the types that its generator makes of openapi.json; else run: pnpm --filter @kehoach/openapi generate", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kehoach-typed-client-"));
    try {
      const output = join(folder, "api.ts");
      const document = "node_modules/@kehoach/openapi/openapi.json";
      await run("node_modules/.bin/openapi-typescript", [document, "--output", output], { cwd: example });
      const committed = readFileSync(join(example, "src/api.generated.ts"), "utf8");
      expect(committed === readFileSync(output, "utf8")).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it("prints what its README shows", async () => {
    const { stdout } = await run(process.execPath, ["src/main.ts"], { cwd: example });
    expect(readFileSync(join(example, "README.md"), "utf8")).toContain(`\`\`\`text\n${stdout}\`\`\``);
  }, 60_000);
});
