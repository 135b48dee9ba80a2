import { type NumberFormat, numberFormatOf } from "./number-format.ts";
import { hostile } from "./workbook-fault.ts";
import { MAXIMUM_STYLES } from "./workbook-limits.ts";
import { attributeNamed, readXml, type XmlPart } from "./xml-events.ts";

/** The number formats of the styles that cells of an XLSX workbook name by index. */
export async function readCellFormats(part: XmlPart): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  await readXml(part, {
    open: (name, attributes) => {
      if (name === "cellXfs") inCellStyles = true;
      const id = Number(attributeNamed(attributes, "numFmtId") ?? 0);
      if (name === "numFmt") codes.set(id, attributeNamed(attributes, "formatCode") ?? "");
      if (name === "xf" && inCellStyles) ids.push(id);
      if (ids.length + codes.size > MAXIMUM_STYLES) throw hostile("inflates-too-much", part.name);
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  const formats = new Map(Array.from(new Set(ids), (id) => [id, numberFormatOf(id, codes.get(id))]));
  return ids.map((id) => formats.get(id) ?? numberFormatOf(id, undefined));
}
