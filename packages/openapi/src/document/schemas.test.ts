import { readFileSync } from "node:fs";
import { plan7099 } from "@kehoach/binh-duong/plan";
import { validateDataset } from "@kehoach/validation";
import { readObservations } from "@kehoach/validation/csv";
import { describe, expect, it } from "vitest";
import { closedSchema } from "../contract/closed-schema.ts";
import { componentSchemas } from "../contract/component-schemas.ts";
import { ENTITIES, EXCHANGE_ENTITIES, MODEL_ENTITIES } from "../contract/entities.ts";
import { EXAMPLES } from "../contract/examples.ts";
import { instancesIn } from "../contract/instances.ts";
import { type Mutation, mutationsOf, withMutation } from "../contract/mutations.ts";
import { SHIPPED_DATA } from "../contract/shipped-data.ts";
import { createAjv, validatorOf } from "../contract/validators.ts";
import type { SchemaName } from "./open-api-document.generated.ts";
import { SCHEMAS } from "./schemas.ts";

const names = ENTITIES.map(({ name }) => name);
const folder = new URL("../../schemas/", import.meta.url);
const fileOf = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

const components = componentSchemas("input");
const shipped = SHIPPED_DATA.flatMap((whole) => [...instancesIn(components, whole)]);

describe("SCHEMAS", () => {
  it("has every entity of the model and of the exchange", () => {
    expect(Object.keys(SCHEMAS)).toEqual(names);
    expect(MODEL_ENTITIES.length).toBeGreaterThan(80);
    expect(EXCHANGE_ENTITIES.length).toBeGreaterThan(15);
  });

  it.each(names)("%s is the file of its name, and refers to nothing outside", (name) => {
    const schema = SCHEMAS[name as SchemaName];
    expect(fileOf(name)).toEqual(schema);
    expect(schema.$id).toBe(`urn:kehoach:schema:${name}:1`);
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = ""]) => to);
    const here = Object.keys(schema.$defs ?? {}).map((other) => `#/$defs/${other}`);
    expect(references.filter((to) => !here.includes(to))).toEqual([]);
  });

  it.each(names)("%s is accepted by a strict validator, and accepts its examples", (name) => {
    const validate = createAjv().compile(SCHEMAS[name as SchemaName]);
    expect(SCHEMAS[name as SchemaName].examples).toEqual([EXAMPLES[name]]);
    expect(validate(EXAMPLES[name]), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe("shipped data", () => {
  it("is accepted, whole and in parts, by JSON Schema and by zod", () => {
    const refused = shipped.filter(({ name, value }) => {
      const entity = ENTITIES.find((one) => one.name === name);
      return !validatorOf(name)(value) || entity?.schema.safeParse(value).success !== true;
    });
    expect(refused).toEqual([]);
    expect(shipped.length).toBeGreaterThan(3500);
  });

  it("has an instance of nearly every entity of the model", () => {
    const found = new Set(shipped.map(({ name }) => name));
    const missing = MODEL_ENTITIES.map(({ name }) => name).filter((name) => !found.has(name));
    expect(missing).toEqual(["Finding", "Identifier", "ReportingRule", "TargetCommon"]);
  });

  it("reports of validation are accepted", async () => {
    const sources = [
      {
        name: "figures.csv",
        content: "indicator;period;value;unit\ngrdp-grwth;2024;7,48;%\ngrdp-growth;2024-Q5;a;%",
      },
      { name: "submission.json", content: JSON.stringify(EXAMPLES["Submission"]) },
      { name: "broken.json", content: "{" },
    ];
    for (const inputs of [...sources.map((source) => [source]), sources]) {
      const report = await validateDataset(inputs, { plan: plan7099, clock: "2025-01-10" }).report();
      const validate = validatorOf("Report");
      expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it("findings of a reader are accepted", () => {
    const csv = "indicator,period,value,unit\ngrdp-grwth,2024,7.48,%\ngrdp-growth,2024-Q5,a,%";
    const { findings, observations } = readObservations(csv, { plan: plan7099 });
    expect(findings.length).toBeGreaterThan(2);
    expect(findings.filter((finding) => !validatorOf("Finding")(finding))).toEqual([]);
    expect(observations.filter((observation) => !validatorOf("Observation")(observation))).toEqual([]);
  });
});

const LIMIT = 500;

/** At most so many changes of an example, evenly spread. */
function someMutations(name: string): Mutation[] {
  const all = [...mutationsOf(EXAMPLES[name])];
  const step = Math.max(1, all.length / LIMIT);
  return Array.from(
    { length: Math.min(LIMIT, all.length) },
    (_, index) => all[Math.floor(index * step)],
  ).flatMap((mutation) => (mutation === undefined ? [] : [mutation]));
}

describe("single faults", () => {
  it.each(ENTITIES)(
    "JSON Schema and zod agree on $name, and refuse a hundred changes",
    ({ name, schema }) => {
      const validate = validatorOf(name);
      const data = structuredClone(EXAMPLES[name]);
      const verdicts = someMutations(name).map((mutation) =>
        withMutation(data, mutation, (changed) => ({
          mutation,
          byJsonSchema: validate(changed),
          byZod: schema.safeParse(changed).success,
        })),
      );
      expect(data).toEqual(EXAMPLES[name]);
      expect(verdicts.filter(({ byJsonSchema, byZod }) => byJsonSchema !== byZod)).toEqual([]);
      expect(verdicts.filter(({ byJsonSchema }) => !byJsonSchema).length).toBeGreaterThanOrEqual(100);
    },
  );
});

describe("what JSON Schema does not say, and zod does", () => {
  it.each([
    { because: "a range starts on a day that there is not", name: "Period", value: "2024-02-30/P1M" },
    { because: "a range ends after 2200", name: "Period", value: "2199-01-01/P20Y" },
    { because: "an integer is too large to be exact", name: "Provision", key: "page", value: 2 ** 53 },
  ])("$because", ({ name, key, value }) => {
    const entity = ENTITIES.find((one) => one.name === name);
    const data = key === undefined ? value : { ...(EXAMPLES[name] as object), [key]: value };
    expect(validatorOf(name)(data)).toBe(true);
    expect(entity?.schema.safeParse(data).success).toBe(false);
  });
});

describe("output schemas", () => {
  const closed = componentSchemas("output");

  it.each(names)("%s differs from the input in unknown keys only", (name) => {
    expect(closed[name]).toEqual(closedSchema(components[name] ?? {}));
  });
});
