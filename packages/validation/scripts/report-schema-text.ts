import { REPORT_SCHEMA_VERSION } from "@kehoach/model";
import { ReportSchema } from "@kehoach/model/schema";
import * as z from "zod";

/** Name of the published schema of reports. */
export const REPORT_SCHEMA_ID = `urn:kehoach:schema:report:${REPORT_SCHEMA_VERSION}`;

/** The JSON Schema (2020-12) of a report's JSON, as text with a line break at the end. */
export function reportSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(ReportSchema, { target: "draft-2020-12" });
  return `${JSON.stringify({ $schema, $id: REPORT_SCHEMA_ID, ...rest }, null, 2)}\n`;
}
