import { readRelationships } from "./relationships.ts";
import type { DateSystem } from "./serial-cell.ts";
import { beyondLimit, corrupt, hostile } from "./workbook-fault.ts";
import { MAXIMUM_SHEETS } from "./workbook-limits.ts";
import type { OpenWorkbook, Workbook, WorkbookEvent, WorkbookSheet } from "./workbook-port.ts";
import { readMerges } from "./xlsx-merges.ts";
import { type XlsxContext, xlsxRows } from "./xlsx-rows.ts";
import { readSharedTexts } from "./xlsx-shared-texts.ts";
import { readCellFormats } from "./xlsx-styles.ts";
import { attributeNamed, readXml, type XmlPart } from "./xml-events.ts";
import type { CheckedZip } from "./zip-gate.ts";

/** Opens an XLSX workbook (ECMA-376, transitional or strict). */
export const openXlsx: OpenWorkbook = async (zip) => {
  const workbookPart = await findWorkbookPart(zip);
  const relationships = await readRelationships(zip, workbookPart);
  const { system, entries } = await readWorkbookPart(partOf(zip, workbookPart));
  const sheets: XlsxSheet[] = [];
  for (const { name, hidden, relationship } of entries) {
    const target = relationships.get(relationship);
    if (target === undefined) throw corrupt("missing-part", workbookPart);
    // sheets of charts, dialogs and macros have no table
    if (target.type !== "worksheet") continue;
    const part = foundPart(zip, target.target);
    if (sheets.some((sheet) => sheet.part === part)) throw hostile("duplicate-name", part);
    sheets.push({ name, hidden, part });
  }
  const related = (type: string): XmlPart | undefined => {
    for (const relationship of relationships.values()) {
      if (relationship.type === type) return partOf(zip, foundPart(zip, relationship.target));
    }
    return undefined;
  };
  const [styles, sharedTexts] = [related("styles"), related("sharedStrings")];
  const context: XlsxContext = {
    system,
    formats: styles === undefined ? [] : await readCellFormats(styles),
    sharedTexts: sharedTexts === undefined ? [] : await readSharedTexts(sharedTexts),
  };
  return xlsxWorkbook({ zip, sheets, context });
};

interface XlsxSheet extends WorkbookSheet {
  readonly part: string;
}

interface OpenedXlsx {
  readonly zip: CheckedZip;
  readonly sheets: readonly XlsxSheet[];
  readonly context: XlsxContext;
}

function xlsxWorkbook({ zip, sheets, context }: OpenedXlsx): Workbook {
  return {
    sheets,
    read: async function* (wanted): AsyncGenerator<WorkbookEvent, void, undefined> {
      const chosen = sheets.filter(wanted);
      const total = chosen.reduce((sum, { part }) => sum + zip.sizeOf(part), 0);
      let before = 0;
      for (const { name, hidden, part } of chosen) {
        yield { kind: "sheet", sheet: { name, hidden, merges: await readMerges(partOf(zip, part)) } };
        for await (const { rows, bytes } of xlsxRows(partOf(zip, part), context)) {
          yield { kind: "rows", rows, done: (before + bytes) / Math.max(1, total) };
        }
        before += zip.sizeOf(part);
      }
    },
  };
}

function partOf(zip: CheckedZip, name: string): XmlPart {
  return { name, pieces: zip.pieces(name) };
}

function foundPart(zip: CheckedZip, name: string): string {
  const found = zip.find(name);
  if (found === undefined) throw corrupt("missing-part", name);
  return found;
}

async function findWorkbookPart(zip: CheckedZip): Promise<string> {
  for (const { type, target } of (await readRelationships(zip, "")).values()) {
    if (type === "officeDocument") return foundPart(zip, target);
  }
  return foundPart(zip, "xl/workbook.xml");
}

interface WorkbookPart {
  readonly system: DateSystem;
  readonly entries: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly relationship: string;
  }[];
}

async function readWorkbookPart(part: XmlPart): Promise<WorkbookPart> {
  const entries: { name: string; hidden: boolean; relationship: string }[] = [];
  let system: DateSystem = 1900;
  let inSheets = false;
  await readXml(part, {
    open: (name, attributes) => {
      if (name === "sheets") inSheets = true;
      if (name === "workbookPr" && /^(1|true)$/.test(attributes["date1904"] ?? "")) system = 1904;
      if (name !== "sheet" || !inSheets) return;
      entries.push({
        name: attributes["name"] ?? "",
        hidden: /^(hidden|veryHidden)$/.test(attributes["state"] ?? ""),
        relationship: attributeNamed(attributes, "id") ?? "",
      });
      if (entries.length > MAXIMUM_SHEETS) {
        throw beyondLimit("sheets", { amount: entries.length, limit: MAXIMUM_SHEETS });
      }
    },
    close: (name) => {
      if (name === "sheets") inSheets = false;
    },
  });
  return { system, entries };
}
