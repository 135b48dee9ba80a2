import type { LocalizedText } from "@kehoach/model";
import type {
  Described,
  MediaType,
  Operation,
  Parameter,
  Reference,
  Response,
} from "../document/open-api-types.ts";
import { described } from "./localized.ts";
import { type ParameterName, shared } from "./parameters.ts";
import { answer, failures, type RESPONSES } from "./responses.ts";

interface OperationInput {
  readonly id: string;
  readonly tag: string;
  readonly summary: LocalizedText;
  readonly text: LocalizedText;
}

interface ReadingInput extends OperationInput {
  /** The entity that is answered. */
  readonly gives: string;
  readonly parameters?: readonly ParameterName[];
  readonly filters?: readonly Parameter[];
  readonly mayFail?: readonly (keyof typeof RESPONSES)[];
}

interface WritingInput extends OperationInput {
  readonly parameters: readonly ParameterName[];
  readonly body: Described & { readonly content: Readonly<Record<string, MediaType>> };
  readonly gives: Readonly<Record<string, Response>>;
  readonly mayFail: readonly (keyof typeof RESPONSES)[];
}

/** An operation that reads one resource, or a page of them, and can be asked conditionally. */
export function reading(input: ReadingInput): Operation {
  const { gives, parameters = [], filters = [], mayFail = [] } = input;
  const isPaged = gives.endsWith("Page");
  return operation(input, {
    parameters: [
      ...shared(...parameters),
      ...filters,
      ...shared(...(isPaged ? (["Cursor", "Limit"] as const) : []), "IfNoneMatch", "Language"),
    ],
    responses: {
      200: answer(gives, { en: input.summary.en, vi: input.summary.vi }),
      ...failures("NotModified", ...mayFail),
    },
  });
}

/** An operation that sends something once, however often it is tried. */
export function writing(input: WritingInput): Operation {
  const { parameters, body, gives, mayFail } = input;
  return operation(input, {
    parameters: shared(...parameters, "IdempotencyKey", "Language"),
    requestBody: { ...body, required: true },
    responses: { ...gives, ...failures("Conflict", "Rejected", ...mayFail) },
  });
}

function operation(
  { id, tag, summary, text }: OperationInput,
  rest: {
    readonly parameters: readonly (Parameter | Reference)[];
    readonly requestBody?: NonNullable<Operation["requestBody"]>;
    readonly responses: Operation["responses"];
  },
): Operation {
  return {
    operationId: id,
    tags: [tag],
    summary: summary.en,
    "x-summary-vi": summary.vi,
    ...described(text),
    ...rest,
  };
}

/** An operation that answers with a file or another thing than an entity of ours. */
export function fetching(
  input: OperationInput & {
    readonly parameters: readonly ParameterName[];
    readonly gives: Response;
    readonly mayFail: readonly (keyof typeof RESPONSES)[];
  },
): Operation {
  return operation(input, {
    parameters: shared(...input.parameters, "IfNoneMatch", "Language"),
    responses: { 200: input.gives, ...failures("NotModified", ...input.mayFail) },
  });
}
