import type { LocalizedText } from "@kehoach/model";
import type { JsonSchema } from "../document/json-schema.ts";
import type { Parameter, Reference } from "../document/open-api-types.ts";
import { referenceTo } from "./component-schemas.ts";
import { described } from "./localized.ts";

interface ParameterInput {
  readonly name: string;
  readonly in: Parameter["in"];
  readonly text: LocalizedText;
  readonly schema?: JsonSchema;
  readonly example?: unknown;
}

const nonEmpty: JsonSchema = { type: "string", minLength: 1 };
const day: JsonSchema = { $ref: referenceTo("Day") };

function parameter({ name, in: place, text, schema = nonEmpty, example }: ParameterInput): Parameter {
  return {
    name,
    in: place,
    required: place === "path",
    ...described(text),
    schema,
    ...(example === undefined ? {} : { example }),
  };
}

/** The parameters of all operations, by the name under which the document keeps them. */
export const PARAMETERS = {
  Plan: parameter({
    name: "planId",
    in: "path",
    text: { en: "Id of a plan.", vi: "Mã kế hoạch." },
    example: "plan-7099-kh-ubnd-2024",
  }),
  Indicator: parameter({
    name: "indicatorCode",
    in: "path",
    text: { en: "Code of an indicator.", vi: "Mã chỉ tiêu." },
    example: "digital-economy-share",
  }),
  Target: parameter({
    name: "targetId",
    in: "path",
    text: { en: "Id of a target.", vi: "Mã mức phấn đấu." },
    example: "grdp-growth-2030",
  }),
  Task: parameter({
    name: "taskId",
    in: "path",
    text: { en: "Id of a task.", vi: "Mã nhiệm vụ." },
    example: "III.3.b.1",
  }),
  Agency: parameter({
    name: "agencyId",
    in: "path",
    text: { en: "Id of an agency.", vi: "Mã cơ quan." },
    example: "department-of-industry-and-trade",
  }),
  Area: parameter({
    name: "areaId",
    in: "path",
    text: { en: "Id of an area.", vi: "Mã định danh địa bàn." },
    example: "binh-duong",
  }),
  Submission: parameter({
    name: "submissionId",
    in: "path",
    text: { en: "Id of a submission.", vi: "Mã bộ số liệu nộp." },
    example: "department-of-planning-and-investment-2024-q4",
  }),
  Rule: parameter({
    name: "ruleId",
    in: "path",
    text: { en: "Id of a rule.", vi: "Mã quy tắc." },
    example: "cell.number-format",
  }),
  On: parameter({
    name: "on",
    in: "query",
    text: {
      en: "The day to speak for; today in Viet Nam if missing. A code of an area means nothing without it.",
      vi: "Ngày cần xem; không ghi thì là hôm nay theo giờ Việt Nam. Mã địa bàn không có nghĩa nếu thiếu ngày.",
    },
    schema: day,
    example: "2024-12-31",
  }),
  AsOf: parameter({
    name: "asOf",
    in: "query",
    text: {
      en: "What was published or reported later is not used; today in Viet Nam if missing.",
      vi: "Không dùng số liệu công bố hoặc báo cáo sau ngày này; không ghi thì là hôm nay theo giờ Việt Nam.",
    },
    schema: day,
    example: "2024-12-31",
  }),
  Cursor: parameter({
    name: "cursor",
    in: "query",
    text: {
      en: "`nextCursor` of the page before; the first page if missing.",
      vi: "`nextCursor` của trang trước; không ghi thì là trang đầu.",
    },
  }),
  Limit: parameter({
    name: "limit",
    in: "query",
    text: { en: "Most items on a page.", vi: "Số mục tối đa trên một trang." },
    schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
  }),
  IfNoneMatch: parameter({
    name: "If-None-Match",
    in: "header",
    text: {
      en: "ETag of a copy at hand: the answer is 304 if that is still good.",
      vi: "ETag của bản đang có: trả về 304 nếu bản đó còn dùng được.",
    },
  }),
  IfMatch: parameter({
    name: "If-Match",
    in: "header",
    text: {
      en: "ETag of the record that was seen: the answer is 412 if it has changed since.",
      vi: "ETag của bản ghi đã xem: trả về 412 nếu bản ghi đã thay đổi.",
    },
  }),
  IdempotencyKey: {
    ...parameter({
      name: "Idempotency-Key",
      in: "header",
      text: {
        en: "A UUID of the caller's own. The same key with the same body gives the first answer again, for 7 days.",
        vi: "Một UUID do bên gọi tạo. Cùng khóa và cùng nội dung thì trả lại kết quả lần đầu, trong 7 ngày.",
      },
      schema: { type: "string", format: "uuid" },
      example: "5b0f7f0e-3a3c-4f6e-9d0a-0d6f5a1c2b3e",
    }),
    required: true,
  },
  Language: parameter({
    name: "Accept-Language",
    in: "header",
    text: {
      en: "Language of the texts of problems, `vi` or `en`; texts of data are always in both.",
      vi: "Ngôn ngữ của thông báo lỗi, `vi` hoặc `en`; nội dung dữ liệu luôn có cả hai ngôn ngữ.",
    },
    // browsers send lists of languages with weights
    schema: { type: "string" },
    example: "vi",
  }),
} as const satisfies Readonly<Record<string, Parameter>>;

/** A name in {@link PARAMETERS}. */
export type ParameterName = keyof typeof PARAMETERS;

/** References to parameters that several operations have. */
export const shared = (...names: readonly ParameterName[]): Reference[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));

/** A parameter of the query that narrows a list down. */
export function filter(name: string, text: LocalizedText, schema?: JsonSchema): Parameter {
  return parameter({ name, in: "query", text, ...(schema === undefined ? {} : { schema }) });
}
