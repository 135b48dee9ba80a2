import { createHash } from "node:crypto";
import { parseJson } from "../../src/json/parse-json.ts";
import { packageProblems, resourceProblems, schemaProblems } from "./check-descriptors.ts";
import { RowChecks, type TypedTable, typeTable } from "./check-table.ts";
import { checkProblem, runCheck } from "./checks.ts";
import {
  type ForeignKey,
  listOf,
  type Package,
  type Resource,
  type TableDialect,
  type TableSchema,
  type ValidateOptions,
} from "./descriptors.ts";
import { archiveFiles, type FileSet, folderOf, within } from "./file-set.ts";
import { readTable, textsOf, unpacked } from "./read-table.ts";
import { isNamed, problem, type TableProblem } from "./table-problem.ts";

/** What is validated: a resource, a package, several of them, or a descriptor as such. */
export type Subject =
  | { readonly resource: Resource }
  | { readonly package: string | Package }
  | { readonly tasks: readonly (string | Resource)[] }
  | { readonly descriptorOf: "schema" | "resource" | "package"; readonly descriptor: unknown };

const TABULAR = /\.(csv|tsv|json|ndjson|xlsx|ods|xls)(\.(zip|gz))?$/i;

interface Place {
  readonly files: FileSet;
  readonly folder: string;
}

interface LoadedResource {
  readonly table: TypedTable | undefined;
  readonly problems: readonly TableProblem[];
  readonly checks: RowChecks | undefined;
}

function jsonAt(path: string, { files, folder }: Place): unknown {
  const bytes = files.read(within(folder, path));
  const parsed = bytes === undefined ? undefined : parseJson(bytes);
  return parsed?.ok === true ? parsed.value : undefined;
}

function bytesProblems(bytes: Uint8Array, resource: Resource): readonly TableProblem[] {
  const problems: TableProblem[] = [];
  const { hash, bytes: expected } = resource;
  if (hash !== undefined) {
    const [algorithm, digest] = hash.includes(":") ? hash.split(":", 2) : ["md5", hash];
    const actual = createHash(algorithm ?? "md5")
      .update(bytes)
      .digest("hex");
    if (actual !== digest) {
      problems.push(problem("hash-count", { note: `expected is "${digest}" and actual is "${actual}"` }));
    }
  }
  if (expected !== undefined && expected !== bytes.length) {
    problems.push(
      problem("byte-count", { note: `expected is "${expected}" and actual is "${bytes.length}"` }),
    );
  }
  return problems;
}

/** `layout` and `profile` are of older descriptors. */
function dialectOf(resource: Resource & { readonly layout?: TableDialect }): TableDialect {
  return { ...resource.layout, ...resource.dialect };
}

async function load(
  resource: Resource,
  place: Place,
  { limitRows }: ValidateOptions,
): Promise<LoadedResource> {
  const failed = (...problems: readonly TableProblem[]): LoadedResource => ({
    table: undefined,
    checks: undefined,
    problems,
  });
  const paths = [...listOf(resource.path), ...(resource.extrapaths ?? [])];
  const [path = ""] = paths;
  const parts = paths.map((part) => place.files.read(within(place.folder, part)));
  const bytes = new Uint8Array(Buffer.concat(parts.filter((part) => part !== undefined)));
  if (parts.includes(undefined))
    return failed(problem("scheme-error", { note: `no file ${paths.join(", ")}` }));
  const sizes = bytesProblems(bytes, resource);
  const content = unpacked(bytes, { path, compression: resource.compression });
  if (!(content instanceof Uint8Array)) return failed(content);
  if (resource.format === undefined && !TABULAR.test(path)) return failed(...sizes);
  const schema = typeof resource.schema === "string" ? jsonAt(resource.schema, place) : resource.schema;
  if (typeof resource.schema === "string" && schema === undefined) return failed(problem("schema-error"));
  const body = parts.length > 1 ? joinParts(parts.filter((part) => part !== undefined)) : content;
  const read = await readTable(body, {
    name: path.replace(/\.(zip|gz)$/, ""),
    ...(resource.format === undefined ? {} : { format: resource.format.toLowerCase() }),
    ...(resource.encoding === undefined ? {} : { encoding: resource.encoding.replace("-sig", "") }),
  });
  if (read.kind === "problem") return failed(read.problem);
  const dialect = dialectOf(resource);
  if (dialect.delimiter !== undefined && read.table.delimiter !== dialect.delimiter) {
    return failed(problem("format-error", { note: `the delimiter is not ${dialect.delimiter}` }));
  }
  const typed = typeTable(read.table.rows, {
    schema: schema as TableSchema | undefined,
    addedFields: resource.addedFields,
    dialect,
    detector: resource.detector,
  });
  if (typed.labels?.length === 0) return failed(problem("source-error", { note: "the source is empty" }));
  const table = limitRows === undefined ? typed : { ...typed, rows: typed.rows.slice(0, limitRows) };
  return { table, problems: sizes, checks: new RowChecks(table) };
}

/** Parts of a file that was cut: each has the header of the first, as frictionless takes it. */
function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const texts = parts.map((part) => new TextDecoder().decode(part));
  const [first = "", ...others] = texts;
  const header = first.split("\n", 1)[0];
  const rest = others.map((text) =>
    text.split("\n", 1)[0] === header ? text.slice((header ?? "").length + 1) : text,
  );
  return new TextEncoder().encode([first, ...rest].join(""));
}

/** What a resource says of rows in another one, or in itself. */
function foreignKeyProblems(
  loaded: LoadedResource,
  own: Resource,
  others: ReadonlyMap<string, LoadedResource>,
): ReadonlyMap<number, TableProblem> {
  const found = new Map<number, TableProblem>();
  const { table, checks } = loaded;
  if (table === undefined || checks === undefined) return found;
  const keysOf = (target: LoadedResource, names: readonly string[]): ReadonlySet<string> =>
    new Set(target.table?.rows.map((row) => JSON.stringify(target.checks?.valuesOf(row, names))) ?? []);
  const check = ({ fields, reference }: ForeignKey): void => {
    const name = reference.resource ?? "";
    const target = name === "" || name === own.name ? loaded : others.get(name);
    const known = target === undefined ? new Set<string>() : keysOf(target, listOf(reference.fields));
    for (const row of table.rows) {
      const values = checks.valuesOf(row, listOf(fields));
      if (values.every((text) => text === "") || known.has(JSON.stringify(values))) continue;
      found.set(row.row, problem("foreign-key", { rowNumber: row.row, cells: textsOf(row) }));
    }
  };
  for (const key of table.schema.foreignKeys ?? []) check(key);
  return found;
}

function tableProblems(
  loaded: LoadedResource,
  resource: Resource,
  {
    others,
    options,
  }: { readonly others: ReadonlyMap<string, LoadedResource>; readonly options: ValidateOptions },
): readonly TableProblem[] {
  const { table, checks } = loaded;
  if (table === undefined || checks === undefined) return loaded.problems;
  const foreign = foreignKeyProblems(loaded, resource, others);
  const ofRows = table.rows.flatMap((row) => {
    const key = foreign.get(row.row);
    return [...checks.check(row), ...(key === undefined ? [] : [key])];
  });
  const { rows } = resource;
  const counted =
    rows === undefined || rows === table.rows.length
      ? []
      : [problem("row-count", { note: `expected is "${rows}" and actual is "${table.rows.length}"` })];
  const asked = [...(options.checks ?? []), ...(resource.checklist?.checks ?? [])];
  const broken = asked.flatMap((check) => checkProblem(check) ?? []);
  if (broken.length > 0) return broken;
  const ofChecks = asked.flatMap((check) => runCheck(check, table));
  return [...table.problems, ...ofRows, ...loaded.problems, ...counted, ...ofChecks];
}

function chosen(problems: readonly TableProblem[], options: ValidateOptions): readonly TableProblem[] {
  const { pickErrors, skipErrors = [], limitErrors } = options;
  return problems
    .filter(({ type }) => pickErrors === undefined || isNamed(type, pickErrors))
    .filter(({ type }) => !isNamed(type, skipErrors))
    .slice(0, limitErrors);
}

async function validateResources(
  resources: readonly Resource[],
  place: Place,
  options: ValidateOptions,
): Promise<readonly (readonly TableProblem[])[]> {
  const loaded: LoadedResource[] = [];
  for (const resource of resources) loaded.push(await load(resource, place, options));
  const others = new Map(
    resources.flatMap(({ name }, index) => {
      const other = loaded[index];
      return name === undefined || other === undefined ? [] : [[name, other] as const];
    }),
  );
  return loaded.map((one, index) => {
    const resource = resources[index];
    return resource === undefined ? [] : chosen(tableProblems(one, resource, { others, options }), options);
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Validates what a path names: a package, a resource or a table. */
async function validatePath(
  path: string,
  files: FileSet,
  options: ValidateOptions,
): Promise<readonly (readonly TableProblem[])[]> {
  const bytes = files.read(path) ?? new Uint8Array(0);
  const archive = archiveFiles(bytes);
  if (archive?.read("datapackage.json") !== undefined)
    return validatePath("datapackage.json", archive, options);
  const value = path.endsWith(".json") ? jsonAt(path, { files, folder: "" }) : undefined;
  if (!isRecord(value)) return validateResources([{ path }], { files, folder: "" }, options);
  const place = { files, folder: folderOf(path) };
  const resources =
    "resources" in value ? (value as unknown as Package).resources : [value as unknown as Resource];
  return validateResources(resources, place, options);
}

function descriptorProblems(
  of: "schema" | "resource" | "package",
  given: unknown,
  files: FileSet,
): readonly TableProblem[] {
  const descriptor = typeof given === "string" ? jsonAt(given, { files, folder: "" }) : given;
  if (of === "schema") return schemaProblems(descriptor);
  return of === "resource" ? resourceProblems(descriptor) : packageProblems(descriptor);
}

/** The problems of each task of a subject. */
export async function validate(
  subject: Subject,
  files: FileSet,
  options: ValidateOptions,
): Promise<readonly (readonly TableProblem[])[]> {
  if ("resource" in subject) return validateResources([subject.resource], { files, folder: "" }, options);
  if ("descriptorOf" in subject) return [descriptorProblems(subject.descriptorOf, subject.descriptor, files)];
  if ("package" in subject) {
    if (typeof subject.package === "string") return validatePath(subject.package, files, options);
    return validateResources(subject.package.resources, { files, folder: "" }, options);
  }
  const tasks: (readonly TableProblem[])[] = [];
  for (const task of subject.tasks) {
    const found =
      typeof task === "string"
        ? await validatePath(task, files, options)
        : await validateResources([task], { files, folder: "" }, options);
    tasks.push(...found);
  }
  return tasks;
}
