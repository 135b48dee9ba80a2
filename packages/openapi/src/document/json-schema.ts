/**
 * A JSON Schema of draft 2020-12, as plain data. Beside the keywords of the draft it uses those of
 * {@link SCHEMA_ANNOTATIONS}, which validators may ignore.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  /** The description in Vietnamese. */
  readonly "x-description-vi"?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly discriminator?: Discriminator;
  readonly [keyword: string]: unknown;
}

/** Which key of an object decides between the schemas of a `oneOf`, and which value means which schema. */
export interface Discriminator {
  readonly propertyName: string;
  readonly mapping: Readonly<Record<string, string>>;
}

/**
 * Keywords of these schemas that JSON Schema does not know; a strict validator wants to be told of them:
 * `ajv.addVocabulary(SCHEMA_ANNOTATIONS)`.
 */
export const SCHEMA_ANNOTATIONS = ["discriminator", "x-description-vi"] as const;
