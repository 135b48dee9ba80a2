import type { PackageEditor } from "./package-editor.ts";
import { type TextEdit, withEdits } from "./text-edits.ts";
import { corrupt, hostile } from "./workbook-fault.ts";
import { prefixedAttribute, tagAttribute, withAttribute, xmlTags, xmlText } from "./xml-tags.ts";

/** The sheets of a workbook as its parts name them. */
export interface WorkbookSheets {
  /** The part that lists the sheets. */
  readonly part: string;
  /** Namespace of its elements; the transitional and the strict form of the format differ in it. */
  readonly namespace: string;
  /** What types of relationships begin with, also the namespace of references to them. */
  readonly relationships: string;
  readonly sheets: readonly SheetPart[];
  /** Name of the only sheet with cells that is not hidden, `undefined` if there are several. */
  readonly onlySheet: string | undefined;
}

/** A sheet and its part. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Whether it has cells: not a sheet of a chart, dialog or macro. */
  readonly isTable: boolean;
  readonly isHidden: boolean;
}

const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Finds the sheets of a workbook. Throws WorkbookFault where their parts are not there. */
export async function readWorkbookSheets(editor: PackageEditor): Promise<WorkbookSheets> {
  const office = (await editor.relationships("")).find(({ type }) => type === "officeDocument");
  const part = editor.find(office?.target ?? "xl/workbook.xml");
  if (part === undefined) throw corrupt("missing-part", office?.target ?? "xl/workbook.xml");
  const related = new Map((await editor.relationships(part)).map((item) => [item.id, item] as const));
  const sheets: SheetPart[] = [];
  let namespace: string | undefined;
  for (const { name, prefix, kind, source } of xmlTags(await editor.xml(part))) {
    namespace ??= tagAttribute(source, prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? MAIN;
    if (name !== "sheet" || kind === "close") continue;
    const relationship = related.get(prefixedAttribute(source, "id") ?? "");
    const found = relationship === undefined ? undefined : editor.find(relationship.target);
    if (relationship === undefined || found === undefined) throw corrupt("missing-part", part);
    if (sheets.some((sheet) => sheet.part === found)) throw hostile("duplicate-name", found);
    const state = tagAttribute(source, "state") ?? "visible";
    sheets.push({
      name: tagAttribute(source, "name") ?? "",
      part: found,
      isTable: relationship.type === "worksheet",
      isHidden: state !== "visible",
    });
  }
  const seen = sheets.filter(({ isTable, isHidden }) => isTable && !isHidden);
  return {
    part,
    namespace: namespace ?? MAIN,
    relationships: namespace?.startsWith("http://purl.oclc.org/") === true ? STRICT : TRANSITIONAL,
    sheets,
    onlySheet: seen.length === 1 ? seen[0]?.name : undefined,
  };
}

/** What the list of sheets is to say. */
export interface WorkbookEditing {
  readonly workbook: WorkbookSheets;
  /** The part of the sheet that comes first from now on. */
  readonly part: string;
  /** Its name; a number is put behind it where another sheet has it. */
  readonly name: string;
}

/** Puts a sheet before all others, opens the workbook at it, and leaves macros out, which it tells. */
export async function editWorkbook(
  editor: PackageEditor,
  { workbook, part, name }: WorkbookEditing,
): Promise<readonly "macros"[]> {
  const { relationships } = workbook;
  const id = await editor.relate(workbook.part, { type: `${relationships}/worksheet`, target: part });
  const text = await editor.xml(workbook.part);
  const edits: TextEdit[] = [];
  let lastId = 0;
  let place: { readonly at: number; readonly prefix: string } | undefined;
  for (const { name: element, prefix, kind, start, end, source } of xmlTags(text)) {
    if (kind === "close") continue;
    if (element === "sheets") place = { at: end, prefix };
    else if (element === "sheet") lastId = Math.max(lastId, Number(tagAttribute(source, "sheetId")) || 0);
    else if (element === "workbookView") {
      const first = withAttribute(withAttribute(source, "activeTab", null), "firstSheet", null);
      if (first !== source) edits.push({ start, end, text: first });
    } else if (element === "definedName") {
      // counts sheets from the first one
      const local = Number(tagAttribute(source, "localSheetId") ?? Number.NaN);
      if (Number.isInteger(local)) {
        edits.push({ start, end, text: withAttribute(source, "localSheetId", String(local + 1)) });
      }
    }
  }
  if (place === undefined) throw corrupt("xml", workbook.part);
  edits.push({
    start: place.at,
    end: place.at,
    text:
      `<${place.prefix}sheet name="${xmlText(freeSheetName(name, workbook))}" sheetId="${lastId + 1}"` +
      ` xmlns:r="${relationships}" r:id="${id}"/>`,
  });
  editor.write(workbook.part, withEdits(text, edits));
  await editor.retype(workbook.part, WORKBOOK_TYPE);
  const programs = (await editor.relationships(workbook.part)).filter(({ type }) => type === "vbaProject");
  for (const { id: program, target } of programs) {
    await editor.unrelate(workbook.part, program);
    const found = editor.find(target);
    if (found !== undefined) await editor.remove(found);
  }
  return programs.length > 0 ? ["macros"] : [];
}

function freeSheetName(name: string, { sheets }: WorkbookSheets): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.normalize("NFC").toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
