import { expect, it } from "vitest";
import { generateModels, MODEL_TARGETS } from "../scripts/generate-models.ts";
import { openApiDocument } from "./document/open-api-document.ts";

const { schemas } = openApiDocument.components;
const classes = Object.keys(schemas).filter((name) => schemas[name]?.type === "object");

it.each(MODEL_TARGETS)(
  "models for $language have a class for each entity, under its own name",
  async (target) => {
    const files = await generateModels(schemas, target);
    const text = [...files.values()].join("\n");
    const declared = new Set([...text.matchAll(/\b(?:class|type) (\w+)/g)].map(([, name = ""]) => name));
    expect(classes.length).toBeGreaterThan(90);
    expect(classes.filter((name) => !declared.has(name))).toEqual([]);
  },
  60_000,
);
