import { problem, type TableProblem } from "./table-problem.ts";

type Descriptor = Readonly<Record<string, unknown>>;

function isDescriptor(value: unknown): value is Descriptor {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function descriptorsIn(value: unknown): readonly Descriptor[] {
  return Array.isArray(value) ? value.filter(isDescriptor) : [];
}

const DATETIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** What is wrong with the descriptor of a schema. */
export function schemaProblems(descriptor: unknown): readonly TableProblem[] {
  const fields = isDescriptor(descriptor) ? descriptorsIn(descriptor["fields"]) : [];
  return fields.flatMap((field) =>
    "required" in field
      ? [problem("field-error", { note: '"required" should be set as "constraints.required"' })]
      : [],
  );
}

/** What is wrong with the descriptor of a resource. */
export function resourceProblems(descriptor: unknown): readonly TableProblem[] {
  if (!isDescriptor(descriptor)) return [problem("resource-error", { note: "descriptor is not valid" })];
  return descriptor["name"] === undefined
    ? [problem("resource-error", { note: "'name' is a required property" })]
    : [];
}

/** What is wrong with the descriptor of a package; its resources' come first. */
export function packageProblems(descriptor: unknown): readonly TableProblem[] {
  if (!isDescriptor(descriptor)) return [problem("package-error", { note: "descriptor is not valid" })];
  const resources = descriptorsIn(descriptor["resources"]);
  const problems = resources.flatMap(resourceProblems);
  const names = resources.map(({ name }) => name);
  if (new Set(names).size < names.length) {
    problems.push(problem("package-error", { note: "names of the resources are not unique" }));
  }
  const created = descriptor["created"];
  if (created !== undefined && !(typeof created === "string" && DATETIME.test(created))) {
    problems.push(problem("package-error", { note: 'property "created" is not valid "datetime"' }));
  }
  return problems;
}
