import type { JsonSchema } from "../document/json-schema.ts";
import type { Example, OpenApiDocument } from "../document/open-api-types.ts";
import { CONTRACT_VERSION } from "../document/standalone-schema.ts";
import { componentSchemas } from "./component-schemas.ts";
import { DATA_PATHS } from "./data-paths.ts";
import { DESCRIPTIONS_VI } from "./descriptions-vi.ts";
import { EXAMPLES } from "./examples.ts";
import { described } from "./localized.ts";
import { PARAMETERS } from "./parameters.ts";
import { PLAN_PATHS } from "./plan-paths.ts";
import { REGISTRY_PATHS } from "./registry-paths.ts";
import { exampleOf, HEADERS, RESPONSES } from "./responses.ts";
import { SUBMISSION_PATHS } from "./submission-paths.ts";

/** The schema of every entity with its example. */
export function describedSchemas(io: "input" | "output"): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(componentSchemas(io)).map(([name, schema]) => [
      name,
      { ...schema, examples: [EXAMPLES[name]] },
    ]),
  );
}

/** The contract of the exchange. */
export function buildOpenApiDocument(): OpenApiDocument {
  const schemas = describedSchemas("input");
  const paths = { ...PLAN_PATHS, ...REGISTRY_PATHS, ...DATA_PATHS, ...SUBMISSION_PATHS };
  return {
    openapi: "3.1.1",
    info: {
      title: "Kehoach exchange",
      "x-title-vi": "Trao đổi dữ liệu kế hoạch",
      version: `${CONTRACT_VERSION}.0.0`,
      ...described({
        en: "What a province offers about its plans: the plans themselves, figures, reports on tasks, and how far everything has come; and how agencies submit to it. Texts of data are in Vietnamese and English. Descriptions in Vietnamese are in `x-description-vi` and `x-summary-vi`.",
        vi: "Những gì một tỉnh cung cấp về kế hoạch của mình: kế hoạch, số liệu, báo cáo nhiệm vụ, tiến độ; và cách các cơ quan nộp dữ liệu. Nội dung dữ liệu có cả tiếng Việt và tiếng Anh.",
      }),
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [
      {
        url: "https://{host}/v1",
        ...described({ en: "The server of a province.", vi: "Máy chủ của một tỉnh." }),
        variables: {
          host: {
            default: "kehoach.example",
            ...described({ en: "Host of the province.", vi: "Tên máy chủ của tỉnh." }),
          },
        },
      },
    ],
    security: [{ bearer: [] }],
    tags: [
      { name: "plans", ...described({ en: "Plans and their parts.", vi: "Kế hoạch và các phần." }) },
      {
        name: "progress",
        ...described({ en: "How far plans have come, and why.", vi: "Tiến độ và căn cứ." }),
      },
      {
        name: "registry",
        ...described({ en: "Agencies and areas as of a day.", vi: "Cơ quan và địa bàn tại một ngày." }),
      },
      {
        name: "observations",
        ...described({ en: "Figures in all vintages.", vi: "Số liệu qua các lần công bố." }),
      },
      { name: "task-reports", ...described({ en: "Reports on tasks.", vi: "Báo cáo nhiệm vụ." }) },
      { name: "rules", ...described({ en: "Rules of validation.", vi: "Quy tắc kiểm tra." }) },
      {
        name: "submissions",
        ...described({ en: "Data that agencies send.", vi: "Dữ liệu các cơ quan nộp." }),
      },
    ],
    paths,
    components: {
      schemas,
      parameters: PARAMETERS,
      headers: HEADERS,
      responses: RESPONSES,
      examples: sharedExamples(JSON.stringify([paths, RESPONSES])),
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          ...described({
            en: "A token that names the agency; how it is issued is the province's affair.",
            vi: "Mã truy cập xác định cơ quan; việc cấp mã do tỉnh quy định.",
          }),
        },
      },
    },
  };
}

/** The examples that paths refer to. */
function sharedExamples(paths: string): Record<string, Example> {
  const names = [...paths.matchAll(/"#\/components\/examples\/(\w+)"/g)].map(([, name = ""]) => name);
  const schemas = componentSchemas("input");
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => [
      name,
      exampleOf(name, {
        en: String(schemas[name]?.description),
        vi: String(DESCRIPTIONS_VI[name]),
      }),
    ]),
  );
}
