export type { GridRow } from "../grid.ts";
export { createTemplate, type TemplateOptions } from "../template/create-template.ts";
export { annotateTable } from "./annotate-table.ts";
export { type AnnotatedWorkbook, type AnnotationOptions, annotateWorkbook } from "./annotate-workbook.ts";
export { WORKBOOK_LIMITS } from "./workbook-limits.ts";
export { workbookReader } from "./workbook-reader.ts";
