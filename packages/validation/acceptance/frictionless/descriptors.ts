/** Field of a table schema. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** Table schema, as far as it is used. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues?: readonly string[];
  readonly primaryKey?: string | readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly fieldsMatch?: string;
}

export interface ForeignKey {
  readonly fields: string | readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: string | readonly string[] };
}

export interface TableDialect {
  readonly header?: boolean;
  readonly headerRows?: readonly number[];
  readonly headerJoin?: string;
  readonly commentChar?: string;
  readonly commentRows?: readonly number[];
  readonly delimiter?: string;
}

export interface Check {
  readonly type: string;
  readonly [option: string]: unknown;
}

export interface Detector {
  readonly schemaSync?: boolean;
  readonly schemaPatch?: {
    readonly fields?: Readonly<Record<string, Partial<Field>>>;
    readonly missingValues?: readonly string[];
  };
  readonly fieldType?: string;
  readonly fieldNames?: readonly string[];
}

/** Descriptor of a resource, with what the Python tests pass beside it. */
export interface Resource {
  readonly name?: string;
  readonly path: string | readonly string[];
  readonly extrapaths?: readonly string[];
  readonly scheme?: string;
  readonly format?: string;
  readonly encoding?: string;
  readonly compression?: string;
  readonly schema?: string | TableSchema;
  /** Fields that are added to a schema that is inferred first. */
  readonly addedFields?: readonly Field[];
  readonly dialect?: TableDialect;
  readonly detector?: Detector;
  readonly hash?: string;
  readonly bytes?: number;
  readonly rows?: number;
  readonly checklist?: { readonly checks?: readonly Check[] };
}

export interface Package {
  readonly name?: string;
  readonly resources: readonly Resource[];
}

/** What decides which errors are told. */
export interface ValidateOptions {
  readonly checks?: readonly Check[];
  readonly pickErrors?: readonly string[];
  readonly skipErrors?: readonly string[];
  readonly limitErrors?: number;
  readonly limitRows?: number;
}

export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
