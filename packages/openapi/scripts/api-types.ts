import openapiTS, { astToString, COMMENT_HEADER, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../src/document/open-api-types.ts";

const BLOB = ts.factory.createTypeReferenceNode("Blob");

/** The types of all paths and schemas, as openapi-typescript writes them. */
export async function apiTypes(document: OpenApiDocument): Promise<string> {
  // it changes what it is given; examples would be comments, longer than all types
  const copy = JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key.startsWith("example") ? undefined : value)),
  ) as OpenAPI3;
  const nodes = await openapiTS(copy, {
    immutable: true,
    silent: true,
    transform: ({ format }) => (format === "binary" ? BLOB : undefined),
  });
  return `${COMMENT_HEADER}${withPlainComments(astToString(nodes.map(withUndefined)))}`;
}

/** Comments in words alone: TypeDoc refuses tags that it does not know. */
function withPlainComments(text: string): string {
  return text
    .replaceAll(
      /^ *\* (@enum \{string\}|@constant|@description discriminator enum property added .*)\n/gm,
      "",
    )
    .replaceAll(/^ *\/\*\* (@enum \{string\}|@constant) \*\/\n/gm, "")
    .replaceAll(/^ *\/\*\*\n *\*\/\n/gm, "")
    .replaceAll(/(\/\*\*|\*) @description /g, "$1 ");
}

/** Lets what may be missing be `undefined`, too, as the interfaces of the model do. */
function withUndefined(node: ts.Node): ts.Node {
  const visited = ts.visitEachChild(node, withUndefined, undefined);
  if (!ts.isPropertySignature(visited) || visited.questionToken === undefined || visited.type === undefined) {
    return visited;
  }
  if (visited.type.kind === ts.SyntaxKind.NeverKeyword) return visited;
  const { modifiers, name, questionToken, type } = visited;
  const optional = ts.factory.createUnionTypeNode([
    type,
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);
  return ts.factory.updatePropertySignature(visited, modifiers, name, questionToken, optional);
}
