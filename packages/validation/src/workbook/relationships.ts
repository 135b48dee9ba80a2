import { hostile } from "./workbook-fault.ts";
import { MAXIMUM_ENTRIES } from "./workbook-limits.ts";
import { attributeNamed, readXml } from "./xml-events.ts";
import type { CheckedZip } from "./zip-gate.ts";

/** What a part of an OOXML package refers to. */
export interface Relationship {
  /** The last part of the type's address, the same in the transitional and the strict form: `worksheet`. */
  readonly type: string;
  /** Name of the part within the package. */
  readonly target: string;
}

/** The internal relationships of a part by id; of the package itself for `""`. Empty if it has none. */
export async function readRelationships(
  zip: CheckedZip,
  part: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = zip.find(`${folder}_rels/${part.slice(slash)}.rels`);
  const relationships = new Map<string, Relationship>();
  if (name === undefined) return relationships;
  await readXml(
    { name, pieces: zip.pieces(name) },
    {
      open: (element, attributes) => {
        if (element !== "Relationship" || attributeNamed(attributes, "TargetMode") === "External") return;
        const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributeNamed(attributes, key));
        if (id === undefined || type === undefined || target === undefined) return;
        const resolved = resolve(folder, target);
        if (resolved === undefined) throw hostile("unsafe-name", target);
        if (relationships.size >= MAXIMUM_ENTRIES) throw hostile("inflates-too-much", name);
        relationships.set(id, { type: type.slice(type.lastIndexOf("/") + 1), target: resolved });
      },
    },
  );
  return relationships;
}

/** `undefined` if it leads out of the package. */
function resolve(folder: string, target: string): string | undefined {
  const path = target.replaceAll("\\", "/");
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
