import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { sourceFileOf, workspaceRoot } from "./workspace-packages.ts";

/** An `@example` of a docstring. */
export interface DocstringExample {
  /** Relative to the workspace. */
  readonly file: string;
  /** 1-based line of the `@example` tag. */
  readonly line: number;
  readonly code: string;
}

/** What a line `expression; // => literal` gave, and what it says. */
export interface Comparison {
  readonly expression: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** Loads a module by absolute path. */
export type LoadModule = (file: string) => Promise<Readonly<Record<string, unknown>>>;

/** The examples in all published sources. */
export function docstringExamples(): DocstringExample[] {
  return globSync("packages/*/src/**/*.ts", { cwd: workspaceRoot })
    .filter((file) => !/\.(test|test-d|bench)\.ts$/.test(file))
    .sort()
    .flatMap((file) => examplesIn(readFileSync(join(workspaceRoot, file), "utf8"), file));
}

/** The examples in the text of one source file. */
export function examplesIn(text: string, file: string): DocstringExample[] {
  return [...text.matchAll(/\/\*\*.*?\*\//gs)].flatMap((comment) => {
    const firstLine = text.slice(0, comment.index).split("\n").length;
    const lines = comment[0]
      .split("\n")
      .map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, "").replace(/\*\/$/, ""));
    return lines.flatMap((line, index) => {
      if (!line.startsWith("@example")) return [];
      const rest = lines.slice(index + 1);
      const end = rest.findIndex((next) => /^@[a-z]/.test(next));
      const code = rest
        .slice(0, end === -1 ? undefined : end)
        .filter((next) => !next.startsWith("```"))
        .join("\n");
      return [{ file, line: firstLine + index, code }];
    });
  });
}

/**
 * Runs an example. Its names come from its import lines; without any, from its own file.
 *
 * @throws {Error} If no line of it says what to expect.
 */
export async function runExample({ file, code }: DocstringExample, load: LoadModule): Promise<Comparison[]> {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const hasImports = source.statements.some(ts.isImportDeclaration);
  const scope = hasImports ? {} : await load(join(workspaceRoot, file));
  const script = source.statements.map((statement) => scriptOf(statement, source)).join("\n");
  const comparisons: Comparison[] = [];
  const names = Object.keys(scope);
  const run = new Function(
    "load",
    "compare",
    ...names,
    `return (async () => {\n${ts.transpile(script, { target: ts.ScriptTarget.ES2022 })}\n})();`,
  ) as (...values: unknown[]) => Promise<void>;
  await run(
    (specifier: string) => load(sourceFileOf(specifier)),
    (comparison: Comparison) => comparisons.push(comparison),
    ...names.map((name) => scope[name]),
  );
  if (comparisons.length === 0)
    throw new Error("the example has no line of the form: expression; // => literal");
  return comparisons;
}

/** A statement as it runs: imports load sources, commented expressions are handed over for comparison. */
function scriptOf(statement: ts.Statement, source: ts.SourceFile): string {
  if (ts.isImportDeclaration(statement)) return importScript(statement);
  if (!ts.isExpressionStatement(statement)) return statement.getText(source);
  const expression = statement.expression.getText(source);
  const literal = /^[ \t]*\/\/ => (.*)/.exec(source.text.slice(statement.end))?.[1];
  return literal === undefined
    ? `${expression};`
    : `compare({ expression: ${JSON.stringify(expression)}, actual: (${expression}), expected: (${literal}) });`;
}

function importScript({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const bindings = importClause?.namedBindings;
  const loading = `await load(${moduleSpecifier.getText()})`;
  if (bindings === undefined) return `${loading};`;
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${loading};`;
  const names = bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly && importClause?.isTypeOnly !== true)
    .map(({ name, propertyName }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text));
  return `const { ${names.join(", ")} } = ${loading};`;
}
