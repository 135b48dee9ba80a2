import type { LocalizedText } from "@kehoach/model";
import type { JsonSchema } from "../document/json-schema.ts";
import type { Example, Header, MediaType, Reference, Response } from "../document/open-api-types.ts";
import { referenceTo } from "./component-schemas.ts";
import { EXAMPLES } from "./examples.ts";
import { described } from "./localized.ts";

function header(text: LocalizedText, schema: JsonSchema, example: unknown): Header {
  return { ...described(text), schema, example };
}

const string: JsonSchema = { type: "string" };

/** The headers of answers. */
export const HEADERS = {
  ETag: header(
    { en: "Names this state of the resource.", vi: "Định danh trạng thái này của tài nguyên." },
    string,
    '"5f2b1c"',
  ),
  Location: header(
    { en: "Address of the record.", vi: "Địa chỉ của bản ghi." },
    { type: "string", format: "uri-reference" },
    "/submissions/department-of-planning-and-investment-2024-q4",
  ),
  RetryAfter: header({ en: "Seconds to wait.", vi: "Số giây cần chờ." }, { type: "integer", minimum: 0 }, 5),
  RateLimit: header(
    {
      en: "What is left of the quota, and seconds until it is full again.",
      vi: "Hạn mức còn lại và số giây đến khi hạn mức đầy trở lại.",
    },
    string,
    '"default";r=58;t=30',
  ),
  RateLimitPolicy: header(
    { en: "The quota, and its window in seconds.", vi: "Hạn mức và khoảng thời gian tính bằng giây." },
    string,
    '"default";q=60;w=60',
  ),
} as const satisfies Readonly<Record<string, Header>>;

const headersOf = (headers: Readonly<Record<string, keyof typeof HEADERS>>): Record<string, Reference> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, key]) => [name, { $ref: `#/components/headers/${key}` }]),
  );

const quota = { RateLimit: "RateLimit", "RateLimit-Policy": "RateLimitPolicy" } as const;

/** Bodies of an entity, with an example of their own. */
export function contentOf(name: string, mediaType = "application/json"): Record<string, MediaType> {
  return {
    [mediaType]: {
      schema: { $ref: referenceTo(name) },
      examples: { [name]: { $ref: `#/components/examples/${name}` } },
    },
  };
}

/** An answer with an entity; it has an ETag where it can be asked for conditionally. */
export function answer(
  name: string,
  text: LocalizedText,
  headers: Readonly<Record<string, keyof typeof HEADERS>> = { ETag: "ETag" },
): Response {
  return { ...described(text), headers: headersOf({ ...headers, ...quota }), content: contentOf(name) };
}

/** A file as an answer. */
export function fileAnswer(text: LocalizedText, examples: Readonly<Record<string, Example>>): Response {
  const media = Object.entries(examples).map(([mediaType, example]) => [
    mediaType,
    { schema: { type: "string", format: "binary" }, examples: { file: example } } satisfies MediaType,
  ]);
  return {
    ...described(text),
    headers: headersOf({ ETag: "ETag", ...quota }),
    content: Object.fromEntries(media) as Record<string, MediaType>,
  };
}

interface ProblemInput {
  readonly status: number;
  readonly code: string;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly detail?: string;
  readonly extra?: object;
  readonly headers?: Readonly<Record<string, keyof typeof HEADERS>>;
}

function problem({ status, code, title, text, detail, extra = {}, headers = {} }: ProblemInput): Response {
  const value = {
    type: `urn:kehoach:problem:${code}`,
    title: title.en,
    status,
    ...(detail ? { detail } : {}),
    ...extra,
  };
  return {
    ...described(text),
    ...(Object.keys(headers).length === 0 ? {} : { headers: headersOf(headers) }),
    content: {
      "application/problem+json": {
        schema: { $ref: referenceTo("Problem") },
        examples: { [code]: { summary: title.en, "x-summary-vi": title.vi, value } },
      },
    },
  };
}

/** Answers that several operations give. */
export const RESPONSES = {
  NotModified: {
    ...described({ en: "The copy at hand is still good.", vi: "Bản đang có vẫn dùng được." }),
    headers: headersOf({ ETag: "ETag" }),
  },
  BadRequest: problem({
    status: 400,
    code: "bad-request",
    title: { en: "The request is not well formed.", vi: "Yêu cầu không đúng dạng." },
    text: {
      en: "A parameter or the body does not have its form; `errors` says where.",
      vi: "Tham số hoặc nội dung không đúng dạng; `errors` cho biết vị trí.",
    },
    extra: { errors: [{ detail: "There is no such day.", parameter: "asOf" }] },
  }),
  Unauthorized: problem({
    status: 401,
    code: "unauthorized",
    title: { en: "A valid token is needed.", vi: "Cần mã truy cập hợp lệ." },
    text: {
      en: "The token is missing, unknown or expired.",
      vi: "Thiếu mã truy cập, mã không đúng hoặc đã hết hạn.",
    },
  }),
  Forbidden: problem({
    status: 403,
    code: "forbidden",
    title: { en: "The token does not allow this.", vi: "Mã truy cập không được phép làm việc này." },
    text: {
      en: "The agency of the token may not do this, submit for another agency for one.",
      vi: "Cơ quan của mã truy cập không được làm việc này, ví dụ nộp thay cơ quan khác.",
    },
  }),
  NotFound: problem({
    status: 404,
    code: "not-found",
    title: { en: "There is no such resource.", vi: "Không có tài nguyên này." },
    text: {
      en: "Nothing has that id, or nothing had it on that day.",
      vi: "Không có mã này, hoặc không có vào ngày đó.",
    },
    detail: 'There is no plan "plan-2025".',
  }),
  Conflict: problem({
    status: 409,
    code: "conflict",
    title: {
      en: "The state of the submission does not allow this.",
      vi: "Tình trạng bộ số liệu không cho phép.",
    },
    text: {
      en: "It is still being validated, was withdrawn or corrected, its id exists, or a request with the same idempotency key is under way.",
      vi: "Đang kiểm tra, đã rút, đã đính chính, mã đã có, hoặc yêu cầu cùng khóa idempotency đang được xử lý.",
    },
    detail: "The submission is still being validated.",
    headers: { "Retry-After": "RetryAfter" },
  }),
  PreconditionFailed: problem({
    status: 412,
    code: "precondition-failed",
    title: { en: "The record has changed since it was read.", vi: "Bản ghi đã thay đổi kể từ khi đọc." },
    text: {
      en: "`If-Match` names another state of the record.",
      vi: "`If-Match` chỉ một trạng thái khác của bản ghi.",
    },
  }),
  ContentTooLarge: problem({
    status: 413,
    code: "too-large",
    title: { en: "The file is too large.", vi: "Tệp quá lớn." },
    text: { en: "The body is larger than the server takes.", vi: "Nội dung lớn hơn mức máy chủ nhận." },
  }),
  UnsupportedMediaType: problem({
    status: 415,
    code: "unsupported-media-type",
    title: { en: "The file is of a type that is not read.", vi: "Không đọc được loại tệp này." },
    text: {
      en: "The body is neither JSON nor a form with a file of a known type.",
      vi: "Nội dung không phải JSON và cũng không phải biểu mẫu có tệp thuộc loại đọc được.",
    },
  }),
  Rejected: {
    ...described({
      en: "The data were read and rejected, or the idempotency key was used for another body (`Problem`).",
      vi: "Dữ liệu đã được đọc và bị từ chối, hoặc khóa idempotency đã dùng cho nội dung khác (`Problem`).",
    }),
    content: {
      "application/problem+json": {
        schema: { anyOf: [{ $ref: referenceTo("Rejection") }, { $ref: referenceTo("Problem") }] },
        examples: {
          Rejection: { $ref: "#/components/examples/Rejection" },
          "idempotency-key-reused": {
            summary: "The idempotency key was used for another body.",
            "x-summary-vi": "Khóa idempotency đã dùng cho nội dung khác.",
            value: {
              type: "urn:kehoach:problem:idempotency-key-reused",
              title: "The idempotency key was used for another body.",
              status: 422,
            },
          },
        },
      },
    },
  },
  TooManyRequests: problem({
    status: 429,
    code: "too-many-requests",
    title: { en: "The quota is used up.", vi: "Đã hết hạn mức." },
    text: {
      en: "Too many requests; `Retry-After` says how long to wait.",
      vi: "Quá nhiều yêu cầu; `Retry-After` cho biết thời gian chờ.",
    },
    headers: { "Retry-After": "RetryAfter", ...quota },
  }),
  ServerError: problem({
    status: 500,
    code: "server-error",
    title: { en: "The server failed.", vi: "Máy chủ gặp lỗi." },
    text: { en: "Any other failure.", vi: "Các lỗi khác." },
  }),
} as const satisfies Readonly<Record<string, Response>>;

const STATUS: Readonly<Record<keyof typeof RESPONSES, string>> = {
  NotModified: "304",
  BadRequest: "400",
  Unauthorized: "401",
  Forbidden: "403",
  NotFound: "404",
  Conflict: "409",
  PreconditionFailed: "412",
  ContentTooLarge: "413",
  UnsupportedMediaType: "415",
  Rejected: "422",
  TooManyRequests: "429",
  ServerError: "default",
};

/** What every operation may answer, and what else this one may. */
export function failures(...names: readonly (keyof typeof RESPONSES)[]): Record<string, Reference> {
  const all = [
    ...names,
    "BadRequest",
    "Unauthorized",
    "Forbidden",
    "TooManyRequests",
    "ServerError",
  ] as const;
  return Object.fromEntries(
    Object.entries(STATUS)
      .filter(([name]) => (all as readonly string[]).includes(name))
      .map(([name, status]) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}

/** The example of an entity as a component. */
export function exampleOf(name: string, text: LocalizedText): Example {
  return { summary: text.en, "x-summary-vi": text.vi, value: EXAMPLES[name] };
}
