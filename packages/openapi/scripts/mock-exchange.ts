import type { ValidateFunction } from "ajv/dist/2020.js";
import { createAjv } from "../src/contract/validators.ts";
import type { JsonSchema } from "../src/document/json-schema.ts";
import type {
  Response as Answer,
  Example,
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  Reference,
} from "../src/document/open-api-types.ts";

type Referable<Kind> = Kind | Reference;
type Values = Readonly<Record<string, string>>;

interface Match {
  readonly operation: Operation;
  readonly path: Values;
}

const ETAG = '"5f2b1c"';

/**
 * A server that knows nothing but the document: it refuses what the document does not allow, and answers with the
 * examples. Ids other than those of the examples give 404; `Prefer: code=422` asks for that failure.
 */
export class MockExchange {
  readonly #document: OpenApiDocument;
  readonly #ajv = createAjv();
  readonly #seen = new Map<string, string>();
  /** Requests so far, `GET /plans` for one. */
  readonly requests: string[] = [];

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#ajv.addSchema(rebased({ $id: "document", $defs: document.components.schemas }, "#"));
  }

  /** Answers as `fetch` does. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const { method } = request;
    const { pathname, searchParams } = new URL(request.url);
    this.requests.push(`${method} ${pathname.replace(/^\/v1/, "")}`);
    const match = this.#match(method, pathname.replace(/^\/v1/, ""));
    if (match === undefined) return this.#problem(404, "not-found");
    const { operation, path } = match;
    if (!/^Bearer \S+$/.test(request.headers.get("authorization") ?? ""))
      return this.#failure(operation, "401");
    const preferred = /^code=(\d+)$/.exec(request.headers.get("prefer") ?? "")?.[1];
    if (preferred !== undefined) return this.#failure(operation, preferred);
    const parameters = (operation.parameters ?? []).map((parameter) => this.#resolve<Parameter>(parameter));
    const faults = this.#faultsIn(parameters, { path, query: searchParams, header: request.headers });
    if (faults.length > 0) return this.#problem(400, "bad-request", faults);
    if (parameters.some(({ in: place, name, example }) => place === "path" && path[name] !== example)) {
      return this.#failure(operation, "404");
    }
    const ifMatch = request.headers.get("if-match");
    if (ifMatch !== null && ifMatch !== ETAG) return this.#failure(operation, "412");
    if (request.headers.get("if-none-match") === ETAG) {
      return new Response(null, { status: 304, headers: { ETag: ETAG } });
    }
    return (await this.#refusalOfBody(operation, request)) ?? this.#success(operation, searchParams);
  };

  #match(method: string, path: string): Match | undefined {
    for (const [template, item] of Object.entries(this.#document.paths)) {
      const operation = item[method.toLowerCase() as "get" | "post"];
      const pattern = new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
      const groups = pattern.exec(path);
      if (operation === undefined || groups === null) continue;
      const values = Object.entries(groups.groups ?? {}).map(([name, text]) => [
        name,
        decodeURIComponent(text),
      ]);
      return { operation, path: Object.fromEntries(values) as Values };
    }
    return undefined;
  }

  #resolve<Kind extends object>(value: Referable<Kind>): Kind {
    if (!("$ref" in value)) return value;
    const [, , group = "", name = ""] = value.$ref.split("/");
    const found = (this.#document.components as unknown as Record<string, Record<string, unknown>>)[group]?.[
      name
    ];
    if (found === undefined) throw new Error(`there is no ${value.$ref}`);
    return found as Kind;
  }

  #judge(schema: JsonSchema): ValidateFunction {
    return this.#ajv.compile(rebased(schema, "document#"));
  }

  #faultsIn(
    parameters: readonly Parameter[],
    given: { readonly path: Values; readonly query: URLSearchParams; readonly header: Headers },
  ): { detail: string; parameter: string }[] {
    const known = new Set(parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
    const unknown = [...given.query.keys()].filter((name) => !known.has(name));
    const faults = unknown.map((parameter) => ({ detail: "There is no such parameter.", parameter }));
    for (const { name, in: place, required, schema } of parameters) {
      const text = place === "path" ? given.path[name] : given[place].get(name);
      const value = schema.type === "integer" ? Number(text) : text;
      const missing = text === null || text === undefined;
      if (missing ? required : !this.#judge(schema)(value)) {
        faults.push({ detail: missing ? "It is missing." : `${text} is not allowed.`, parameter: name });
      }
    }
    return faults;
  }

  /** The answer to a body that may not be sent, or to one that was sent before. */
  async #refusalOfBody(operation: Operation, request: Request): Promise<Response | undefined> {
    const { content } = operation.requestBody ?? {};
    if (content === undefined) return undefined;
    const [mediaType = ""] = (request.headers.get("content-type") ?? "").split(";");
    const media = content[mediaType];
    if (media === undefined) return this.#failure(operation, "415" in operation.responses ? "415" : "400");
    const body = await this.#bodyOf(request, mediaType);
    const judge = this.#judge(media.schema);
    if (!judge(body)) {
      const errors = (judge.errors ?? []).map(({ instancePath, message = "" }) => ({
        detail: message,
        pointer: instancePath,
      }));
      return this.#problem(400, "bad-request", errors);
    }
    const key = `${operation.operationId} ${request.headers.get("idempotency-key")}`;
    const text = JSON.stringify(body);
    if ((this.#seen.get(key) ?? text) !== text) return this.#problem(422, "idempotency-key-reused");
    this.#seen.set(key, text);
    return undefined;
  }

  async #bodyOf(request: Request, mediaType: string): Promise<unknown> {
    if (mediaType === "application/json") return await request.json();
    const entries = [...(await request.formData()).entries()];
    const texts = entries.map(async ([name, value]) => [
      name,
      typeof value === "string" ? value : await value.text(),
    ]);
    return Object.fromEntries(await Promise.all(texts)) as unknown;
  }

  #success({ responses }: Operation, query: URLSearchParams): Response {
    const [status, answer] = this.#answer(responses, (code) => code.startsWith("2"));
    const [mediaType, value] = this.#exampleOf(answer);
    const isLastPage =
      typeof value === "object" && value !== null && "nextCursor" in value && query.has("cursor");
    const body = isLastPage ? { ...value, nextCursor: null } : value;
    return this.#response(status, mediaType, body, { ETag: ETAG });
  }

  #failure({ responses }: Operation, status: string): Response {
    const [, answer] = this.#answer(responses, (code) => code === status);
    const [mediaType, value] = this.#exampleOf(answer);
    return this.#response(Number(status), mediaType, value);
  }

  #answer(responses: Operation["responses"], wanted: (status: string) => boolean): [number, Answer] {
    const [status, answer] = Object.entries(responses).find(([code]) => wanted(code)) ?? [];
    if (status === undefined || answer === undefined) throw new Error("the document has no such response");
    return [Number(status), this.#resolve<Answer>(answer)];
  }

  #exampleOf({ content = {} }: Answer): [string, unknown] {
    const [[mediaType, { schema, examples }] = ["", { schema: {}, examples: {} } satisfies MediaType]] =
      Object.entries(content);
    const [example] = Object.values(examples);
    if (example === undefined) throw new Error("the response has no example");
    const { value } = this.#resolve<Example>(example);
    if (!this.#judge(schema)(value)) throw new Error("an example breaks its schema");
    return [mediaType, value];
  }

  #problem(status: number, code: string, errors?: readonly object[]): Response {
    const problem = { type: `urn:kehoach:problem:${code}`, title: code.replaceAll("-", " "), status };
    const body = errors === undefined ? problem : { ...problem, errors };
    return this.#response(status, "application/problem+json", body);
  }

  #response(status: number, mediaType: string, body: unknown, headers: Values = {}): Response {
    const text = mediaType.endsWith("json") ? JSON.stringify(body) : String(body);
    return new Response(text, { status, headers: { "Content-Type": mediaType, ...headers } });
  }
}

/** The schema with references to definitions in place of components of the document. */
function rebased(schema: JsonSchema, base: string): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/schemas/', `"${base}/$defs/`),
  ) as JsonSchema;
}
