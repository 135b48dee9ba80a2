import { describe, expect, it } from "vitest";
import { docstringExamples, examplesIn, runExample } from "./docstring-examples.ts";

const load = (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ file);

describe("the examples in docstrings are true", () => {
  it.each(docstringExamples().map((example) => ({ name: `${example.file}:${example.line}`, example })))(
    "$name",
    async ({ example }) => {
      for (const { expression, actual, expected } of await runExample(example, load)) {
        expect(actual, expression).toEqual(expected);
      }
    },
  );
});

describe("runExample", () => {
  const example = (code: string): Promise<unknown> => {
    const [first] = examplesIn(`/**\n * @example\n${code.replaceAll(/^/gm, " * ")}\n */`, ".ci/nothing.ts");
    if (first === undefined) throw new Error("no example found");
    return runExample(first, async () => ({ double: (value: number) => value * 2 }));
  };

  it("hands over each commented expression", async () => {
    expect(await example("const one = 1;\ndouble(\n  one,\n); // => 2\ndouble(3); // => 7")).toEqual([
      { expression: "double(\n  one,\n)", actual: 2, expected: 2 },
      { expression: "double(3)", actual: 6, expected: 7 },
    ]);
  });

  it("loads what the example imports", async () => {
    expect(await example('import { double as twice } from "@kehoach/text";\ntwice(2); // => 4')).toEqual([
      { expression: "twice(2)", actual: 4, expected: 4 },
    ]);
  });

  it("refuses an example that expects nothing", async () => {
    await expect(example("double(2);")).rejects.toThrow("no line of the form");
  });

  it("refuses an import from outside the workspace", async () => {
    await expect(example('import * as z from "elsewhere";\nz; // => 1')).rejects.toThrow("no source file");
  });
});
