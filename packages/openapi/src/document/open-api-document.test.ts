import { readFileSync } from "node:fs";
import { validate } from "@readme/openapi-parser";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { contractFiles } from "../../scripts/contract-files.ts";
import { DESCRIPTIONS_VI } from "../contract/descriptions-vi.ts";
import { ENTITIES } from "../contract/entities.ts";
import { FIELD_DESCRIPTIONS } from "../contract/field-descriptions.ts";
import { openApiDocument } from "./open-api-document.ts";
import type { Operation } from "./open-api-types.ts";

const fileOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const operations = Object.entries(openApiDocument.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
);

/** Every object in the document under which a key stands, with the way to it. */
function* objectsIn(
  value: unknown,
  path = "#",
): Generator<{ path: string; object: Record<string, unknown> }> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { path, object: value as Record<string, unknown> };
  for (const [key, item] of Object.entries(value)) {
    // data, whose keys are their own
    if (key !== "examples" && key !== "value" && key !== "example") yield* objectsIn(item, `${path}/${key}`);
  }
}

describe("generated files", () => {
  it("are what the schemas say; else run: pnpm --filter @kehoach/openapi generate", async () => {
    const files = await contractFiles();
    const drifted = Object.keys(files).filter((path) => files[path] !== fileOf(path));
    expect(drifted).toEqual([]);
    expect(Object.keys(files).length).toBeGreaterThan(150);
  });

  it("say the same in JSON, in YAML and in the module", () => {
    expect(parse(fileOf("openapi.yaml"))).toEqual(openApiDocument);
    expect(JSON.parse(fileOf("openapi.json"))).toEqual(openApiDocument);
  });
});

describe("the document", () => {
  it("is valid by @seriousme/openapi-schema-validator", async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(openApiDocument) as never)).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("is valid by @readme/openapi-parser", async () => {
    const result = await validate(structuredClone(openApiDocument) as never);
    expect(result).toMatchObject({ valid: true, warnings: [] });
  });

  it("has nothing that the linter of Redocly complains of", async () => {
    // Finding and TargetCommon are no part of an answer; they are here for those who look for their schemas
    const rules = { "no-unused-components": "off" } as const;
    const config = await createConfig({ extends: ["recommended-strict"], rules });
    const problems = await lintFromString({
      source: fileOf("openapi.json"),
      absoluteRef: "openapi.json",
      config,
    });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
      [],
    );
  });

  it("describes everything in both languages", () => {
    const halves = [...objectsIn(openApiDocument)].filter(
      ({ object }) =>
        (typeof object["description"] === "string") !== (typeof object["x-description-vi"] === "string") ||
        (typeof object["summary"] === "string") !== (typeof object["x-summary-vi"] === "string"),
    );
    expect(halves.map(({ path }) => path)).toEqual([]);
    expect(
      ENTITIES.map(({ name }) => name).filter((name) => !/^\p{Lu}.*\.$/u.test(DESCRIPTIONS_VI[name] ?? "")),
    ).toEqual([]);
    expect(Object.keys(DESCRIPTIONS_VI).sort()).toEqual(ENTITIES.map(({ name }) => name));
  });

  it.each(Object.keys(FIELD_DESCRIPTIONS))("describes every key of %s, and no others", (name) => {
    const { properties = {} } = openApiDocument.components.schemas[name] ?? {};
    expect(Object.keys(FIELD_DESCRIPTIONS[name] ?? {}).sort()).toEqual(Object.keys(properties).sort());
    for (const property of Object.values(properties)) {
      expect(property).toMatchObject({
        description: expect.stringMatching(/\.$/),
        "x-description-vi": expect.stringMatching(/\.$/),
      });
    }
  });

  it("has an operation id of its own, a description and an example for every answer with a body", () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    expect(operations.length).toBeGreaterThan(25);
    const bodies = [...objectsIn(openApiDocument)].filter(
      ({ object }) => "schema" in object && "examples" in object,
    );
    expect(bodies.length).toBeGreaterThan(40);
    const content = [...objectsIn(openApiDocument)].filter(({ path }) =>
      /\/content\/[^/]+\/[^/]+$/.test(path),
    );
    expect(content.filter(({ object }) => "schema" in object && !("examples" in object))).toEqual([]);
  });

  it.each(operations)("$method $path answers failures as problems", ({ operation }) => {
    const failures = Object.keys(operation.responses).filter((status) => !/^[23]/.test(status));
    expect(failures).toEqual(expect.arrayContaining(["400", "401", "403", "429", "default"]));
    const references = failures.map((status) => operation.responses[status]);
    for (const reference of references) {
      const name =
        String((reference as { $ref: string }).$ref)
          .split("/")
          .at(-1) ?? "";
      expect(Object.keys(openApiDocument.components.responses[name]?.content ?? {})).toEqual([
        "application/problem+json",
      ]);
    }
  });

  it.each(operations.filter(({ method }) => method === "get"))(
    "$path can be asked conditionally",
    ({ operation }) => {
      expect(operation.responses["304"]).toEqual({ $ref: "#/components/responses/NotModified" });
      expect(operation.responses["200"]).toMatchObject({ headers: { ETag: {} } });
    },
  );

  it.each(operations.filter(({ method }) => method === "post"))(
    "$path can be tried again",
    ({ operation }) => {
      expect(operation.parameters).toContainEqual({ $ref: "#/components/parameters/IdempotencyKey" });
      expect(openApiDocument.components.parameters["IdempotencyKey"]?.required).toBe(true);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["409", "422"]));
    },
  );
});
