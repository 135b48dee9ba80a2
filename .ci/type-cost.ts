import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type ConsumerProject, compile } from "./consumer-project.ts";

const limit = 5000;

/** Counts the type instantiations that it takes to check a file which mentions every type of the model. */
export async function typeCost(project: ConsumerProject): Promise<string> {
  const names = exportedTypes(join(project.folder, "node_modules/@kehoach/model/dist/index.d.ts"));
  const file = join(project.folder, "type-cost.ts");
  writeFileSync(
    file,
    `import type { ${names.join(", ")} } from "@kehoach/model";
export interface Everything {
${names.map((name) => `  readonly ${name}: ${name};`).join("\n")}
}
export declare const everything: Everything;
export const copy: Everything = { ...everything };
`,
  );
  const options = { skipLibCheck: true, types: [] };
  const output = await compile(project, { name: "type-cost", files: [file], options }, [
    "--extendedDiagnostics",
  ]);
  const instantiations = Number(/^Instantiations:\s+(\d+)$/m.exec(output)?.[1] ?? Number.NaN);
  const cost = `${instantiations} instantiations for ${names.length} types`;
  // written so that a missing number fails too
  if (!(instantiations < limit)) throw new Error(`${cost}, limit ${limit}\n${output}`);
  return `${cost}, of less than ${limit}`;
}

/** Names of the interfaces and type aliases without parameters that a declaration file exports. */
function exportedTypes(file: string): string[] {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2023.d.ts"],
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is not a module`);
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return (
        (target.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0 && !isGeneric(target)
      );
    })
    .map(({ name }) => name)
    .sort();
}

function isGeneric({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (declaration) =>
      (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) &&
      (declaration.typeParameters?.length ?? 0) > 0,
  );
}
