import { type OdsTable, readOdsTables } from "./ods-facts.ts";
import { odsEvents } from "./ods-rows.ts";
import { corrupt, WorkbookFault } from "./workbook-fault.ts";
import type { OpenWorkbook, WorkbookEvent } from "./workbook-port.ts";
import { readXml, type XmlPart } from "./xml-events.ts";
import type { CheckedZip } from "./zip-gate.ts";

/** Opens an ODS workbook (OpenDocument 1.0 to 1.4). */
export const openOds: OpenWorkbook = async (zip) => {
  await refuseEncrypted(zip);
  const name = zip.find("content.xml");
  if (name === undefined) throw corrupt("missing-part", "content.xml");
  const content = (): XmlPart => ({ name, pieces: zip.pieces(name) });
  const tables = (await readOdsTables(content())).map((table, index) => ({ ...table, index }));
  const sheets = tables.filter(({ external }) => !external);
  return {
    sheets,
    read: async function* (wanted): AsyncGenerator<WorkbookEvent, void, undefined> {
      const chosen = new Map<number, OdsTable>(sheets.filter(wanted).map((sheet) => [sheet.index, sheet]));
      if (chosen.size === 0) return;
      for await (const event of odsEvents(content(), (index) => chosen.has(index))) {
        if (event.kind === "rows") {
          yield { kind: "rows", rows: event.rows, done: event.bytes / Math.max(1, zip.sizeOf(name)) };
          continue;
        }
        const table = chosen.get(event.index);
        if (table === undefined) continue;
        yield { kind: "sheet", sheet: { name: table.name, hidden: table.hidden, merges: table.merges } };
      }
    },
  };
};

async function refuseEncrypted(zip: CheckedZip): Promise<void> {
  const name = zip.find("META-INF/manifest.xml");
  if (name === undefined) return;
  await readXml(
    { name, pieces: zip.pieces(name) },
    {
      open: (element) => {
        if (element === "encryption-data") throw new WorkbookFault({ kind: "encrypted" });
      },
    },
  );
}
