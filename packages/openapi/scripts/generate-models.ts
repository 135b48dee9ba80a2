import {
  FetchingJSONSchemaStore,
  InputData,
  JSONSchemaInput,
  type LanguageName,
  quicktype,
} from "quicktype-core";
import type { JsonSchema } from "../src/document/json-schema.ts";

/** What a language gets. */
export interface ModelTarget {
  readonly language: LanguageName;
  /** File for what is not split into files of its own. */
  readonly file: string;
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** The languages, each with classes and no library beside them where quicktype can. */
export const MODEL_TARGETS: readonly ModelTarget[] = [
  {
    language: "csharp",
    file: "Kehoach.cs",
    options: {
      framework: "SystemTextJson",
      namespace: "Kehoach",
      "csharp-version": "8",
      "array-type": "list",
    },
  },
  { language: "java", file: "Kehoach.java", options: { "just-types": true, package: "org.kehoach" } },
  { language: "python", file: "kehoach.py", options: { "python-version": "3.7" } },
  { language: "go", file: "kehoach.go", options: { package: "kehoach", "just-types-and-package": true } },
];

/** The files of the models in one language, by name. */
export async function generateModels(
  components: Readonly<Record<string, JsonSchema>>,
  { language, file, options }: ModelTarget,
): Promise<ReadonlyMap<string, string>> {
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
  const text = JSON.stringify({ $defs: components }, withoutExamples).replaceAll(
    "#/components/schemas/",
    "#/$defs/",
  );
  await input.addSource({ name: "Kehoach", schema: text, uris: ["#/$defs/"] });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({
    inputData,
    lang: language,
    outputFilename: file,
    rendererOptions: options as Record<string, string>,
    inferMaps: false,
    inferEnums: false,
    inferDateTimes: false,
  });
  return splitFiles(lines, file);
}

/** Examples are data, and `if` decides nothing that a type could say. */
function withoutExamples(key: string, value: unknown): unknown {
  return ["examples", "if", "then", "discriminator", "x-description-vi"].includes(key) ? undefined : value;
}

/** Java comes as one text with a heading before each class. */
function splitFiles(lines: readonly string[], file: string): ReadonlyMap<string, string> {
  const files = new Map<string, string[]>();
  let current = file;
  for (const line of lines) {
    const heading = /^\/\/ (\w+\.java)$/.exec(line)?.[1];
    if (heading !== undefined) current = heading;
    else files.set(current, [...(files.get(current) ?? []), line]);
  }
  return new Map([...files].map(([name, text]) => [name, `${text.join("\n")}\n`]));
}
