import type { DatasetReader, InputFormat } from "./dataset-reader.ts";

// loaded when a file asks for them: the spreadsheet reader is large
const LOADERS: Readonly<Record<InputFormat, () => Promise<DatasetReader>>> = {
  csv: async () => (await import("./csv/csv-reader.ts")).csvReader,
  json: async () => (await import("./json/json-reader.ts")).jsonReader,
  ndjson: async () => (await import("./json/json-reader.ts")).jsonReader,
  xlsx: async () => (await import("./workbook/workbook-reader.ts")).workbookReader,
  ods: async () => (await import("./workbook/workbook-reader.ts")).workbookReader,
};

/** The reader of a format: the first of those given that reads it, ours if none are given, `undefined` if none does. */
export async function readerOf(
  format: InputFormat,
  readers: readonly DatasetReader[] | undefined,
): Promise<DatasetReader | undefined> {
  return readers === undefined
    ? await LOADERS[format]()
    : readers.find(({ formats }) => formats.includes(format));
}
