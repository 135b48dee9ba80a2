import type { JsonSchema } from "../document/json-schema.ts";

/** The same schema without keys that it does not name. */
export function closedSchema(schema: JsonSchema): JsonSchema {
  return close(schema) as JsonSchema;
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (typeof value !== "object" || value === null) return value;
  const closed = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, close(item)]));
  const isOpen = closed["type"] === "object" && "properties" in closed && !("additionalProperties" in closed);
  return isOpen ? { ...closed, additionalProperties: false } : closed;
}
