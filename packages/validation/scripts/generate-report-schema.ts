import { mkdirSync, writeFileSync } from "node:fs";
import { reportSchemaText } from "./report-schema-text.ts";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("report.schema.json", folder), reportSchemaText());
