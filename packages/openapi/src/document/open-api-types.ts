import type { JsonSchema } from "./json-schema.ts";

/** An OpenAPI 3.1 document, as far as the one of this package goes. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Described & {
    readonly title: string;
    readonly version: string;
    readonly license: { readonly name: string; readonly identifier: string };
    readonly [extension: `x-${string}`]: unknown;
  };
  readonly servers: readonly Server[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly (Described & { readonly name: string })[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly headers: Readonly<Record<string, Header>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, Example>>;
    readonly securitySchemes: Readonly<
      Record<string, Described & { readonly type: "http"; readonly scheme: "bearer" }>
    >;
  };
}

/** A text in English with its Vietnamese beside it. */
export interface Described {
  readonly description: string;
  readonly "x-description-vi": string;
}

/** Where the exchange is offered; the host is a variable. */
export interface Server extends Described {
  readonly url: string;
  readonly variables: Readonly<Record<string, Described & { readonly default: string }>>;
}

/** A reference to a component. */
export interface Reference {
  readonly $ref: string;
}

/** The methods that paths have. */
export type HttpMethod = "get" | "post";

/** What a path offers. */
export type PathItem = Readonly<Partial<Record<HttpMethod, Operation>>>;

/** One thing that can be asked. */
export interface Operation extends Described {
  readonly operationId: string;
  readonly summary: string;
  readonly "x-summary-vi": string;
  readonly tags: readonly string[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Described & {
    readonly required: boolean;
    readonly content: Readonly<Record<string, MediaType>>;
  };
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

/** A part of the address or a header of a request. */
export interface Parameter extends Described {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: JsonSchema;
  readonly example?: unknown;
}

/** A header of a response. */
export interface Header extends Described {
  readonly schema: JsonSchema;
  readonly example: unknown;
}

/** An answer. */
export interface Response extends Described {
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** A body and examples of it. */
export interface MediaType {
  readonly schema: JsonSchema;
  readonly examples: Readonly<Record<string, Example | Reference>>;
}

/** An example of a body. */
export interface Example {
  readonly summary: string;
  readonly "x-summary-vi": string;
  readonly value: unknown;
}
