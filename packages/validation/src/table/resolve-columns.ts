import { type Finding, findingOf } from "@kehoach/model";
import { shownText } from "../csv/shown-text.ts";
import { FINDINGS_LIMIT } from "../findings-budget.ts";
import { cellCodeDamaged } from "../rules/cell-code-damaged.ts";
import { columnDuplicate } from "../rules/column-duplicate.ts";
import { columnMissing } from "../rules/column-missing.ts";
import { columnUnknown } from "../rules/column-unknown.ts";
import { suggestionsOf } from "../suggestions-of.ts";
import type { ColumnMeaning } from "./column-meaning.ts";
import { allFieldNames, fieldNames } from "./field-of.ts";
import { type HeaderCandidate, isNamed, type MeantColumn, mappedPlaces } from "./header-candidate.ts";
import type { DamagedPeriod, HeaderColumn } from "./header-columns.ts";
import type { SheetMapping } from "./mapping.ts";
import { nearHeaders } from "./near-headers.ts";
import { type SplitPeriod, splitPeriodOf } from "./split-period.ts";
import type { DefaultField, TableDefault } from "./table-layout.ts";
import type { WideColumn } from "./table-record.ts";
import { cellLocation, type TablePlace } from "./title-block.ts";

/** The columns of a table, by what they hold, and what is wrong with its header. */
export interface ResolvedColumns {
  readonly columns: ReadonlyMap<string, HeaderColumn>;
  /** Set if the column of periods says only a part of them. */
  readonly splitPeriod: SplitPeriod | undefined;
  readonly wide: readonly WideColumn[];
  readonly rowNumbers: readonly HeaderColumn[];
  /** What a header of a long table says of all values under it. */
  readonly stated: ReadonlyMap<DefaultField, TableDefault>;
  readonly findings: readonly Finding[];
}

// beside the code they are there for people
const NAMED_BESIDE_CODE = new Set(["indicator", "component", "area", "task", "agency"]);
const MOST_GUESSES = 100;

/** The names of fields that a header was probably meant to be, one for each field. */
function nearNames(header: string, dataset: HeaderCandidate["dataset"]): readonly string[] {
  const names = allFieldNames(dataset);
  const fieldOfName = new Map(names.map(({ field, name }) => [name, field]));
  const fields = new Set<string>();
  return nearHeaders(header, [...fieldOfName.keys()]).filter((name) => {
    const field = fieldOfName.get(name) ?? name;
    if (fields.has(field)) return false;
    fields.add(field);
    return true;
  });
}

/** Sorts out the columns of a header. An error among the findings means that no row can be read. */
export function resolveColumns(
  { dataset, layout, columns: meant, missing, rows }: HeaderCandidate,
  { place, mapping }: { readonly place: TablePlace; readonly mapping: SheetMapping | null },
): ResolvedColumns {
  const columns = new Map<string, HeaderColumn>();
  const periods = new Map<string, HeaderColumn>();
  const stated = new Map<DefaultField, TableDefault>();
  const wide: WideColumn[] = [];
  const rowNumbers: HeaderColumn[] = [];
  const unknown: string[] = [];
  const findings: Finding[] = [];
  const ignored = ignoredColumns(meant, mapping);
  const sure = new Set(
    meant.flatMap(({ meaning }) => (meaning.kind === "field" && meaning.isSure ? [meaning.field] : [])),
  );

  const splitPeriod =
    layout === "long"
      ? splitPeriodOf(
          meant
            .filter(({ column, meaning }) => !ignored.has(column) && isOfField(meaning, "period"))
            .map(({ column }) => column),
        )
      : undefined;

  const locationOf = ({ location: { index, header }, row }: HeaderColumn) =>
    cellLocation(place, { row, place: index - 1, header });
  const reportUnknown = (column: HeaderColumn): void => {
    const header = column.location.header ?? "";
    unknown.push(header);
    const near = unknown.length > MOST_GUESSES ? [] : nearNames(column.texts.at(-1) ?? "", dataset);
    const parameters = { column: header, kind: "column" } as const;
    const location = locationOf(column);
    findings.push(
      findingOf(columnUnknown, {
        parameters,
        location,
        value: header,
        suggestions: suggestionsOf(near, "likely"),
      }),
    );
  };
  const reportDuplicate = (column: HeaderColumn, first: HeaderColumn): void => {
    const header = column.location.header ?? "";
    const parameters = { column: header, first: first.location.letter };
    findings.push(findingOf(columnDuplicate, { parameters, location: locationOf(column), value: header }));
  };

  const reportDamaged = (column: HeaderColumn, { text, code }: DamagedPeriod): void => {
    const parameters = { text: shownText(text), code };
    const suggestions = suggestionsOf([code], "likely");
    const location = locationOf(column);
    findings.push(findingOf(cellCodeDamaged, { parameters, location, value: parameters.text, suggestions }));
  };

  for (const { column, meaning } of meant) {
    if (findings.length > FINDINGS_LIMIT) break;
    // remarks are for people
    if (ignored.has(column) || column === splitPeriod?.year || meaning.kind === "note") continue;
    if (meaning.kind === "row-number") {
      rowNumbers.push(column);
    } else if (meaning.kind === "period" && layout === "wide") {
      const key = `${meaning.period} ${meaning.release ?? ""}`;
      const first = periods.get(key);
      if (first !== undefined) {
        reportDuplicate(column, first);
        continue;
      }
      periods.set(key, column);
      if (column.damaged !== undefined) reportDamaged(column, column.damaged);
      const says = [
        ["period", meaning.period],
        ["release", meaning.release],
        ["unit", meaning.unit],
      ] as const;
      wide.push({
        column,
        stated: new Map(says.flatMap(([field, text]) => (text === null ? [] : [[field, text] as const]))),
      });
    } else if (
      meaning.kind === "field" &&
      !(layout === "wide" && ["period", "value"].includes(meaning.field))
    ) {
      const { field } = meaning;
      if (!meaning.isSure && sure.has(field)) {
        if (!NAMED_BESIDE_CODE.has(field)) reportUnknown(column);
        continue;
      }
      const first = columns.get(field);
      if (first !== undefined) {
        reportDuplicate(column, first);
        continue;
      }
      columns.set(field, column);
      if (field === "value") {
        const location = locationOf(column);
        if (meaning.unit !== null)
          stated.set("unit", { text: meaning.unit, location: { ...location, field: "unit" } });
        if (meaning.release !== null) {
          stated.set("release", { text: meaning.release, location: { ...location, field: "release" } });
        }
      }
    } else {
      reportUnknown(column);
    }
  }
  const headerRow = rows[0];
  const location = { ...place, row: headerRow?.row, line: headerRow?.line };
  const named = Object.entries(mapping?.columns ?? {});
  const places = mappedPlaces(
    meant.map(({ column }) => column),
    named,
  );
  for (const [field, name] of named) {
    if (places.get(field) !== undefined || missing.includes(field)) continue;
    const parameters = { column: field, nameVi: name };
    findings.push(findingOf(columnMissing, { parameters, location }));
  }
  for (const field of missing) {
    const { vi } = fieldNames(dataset, field);
    const names = allFieldNames(dataset).flatMap((entry) => (entry.field === field ? [entry.name] : []));
    const near = unknown.slice(0, MOST_GUESSES).filter((header) => nearHeaders(header, names).length > 0);
    const parameters = { column: field, nameVi: vi };
    const suggestions = suggestionsOf(near.slice(0, 3), "likely");
    findings.push(findingOf(columnMissing, { parameters, location, suggestions }));
  }
  return {
    columns,
    splitPeriod,
    wide: columns.has("unit") ? wide.map(withoutUnit) : wide,
    rowNumbers,
    stated,
    findings,
  };
}

function isOfField(meaning: ColumnMeaning, field: string): boolean {
  return meaning.kind === "field" && meaning.field === field;
}

/** A column of units says it row by row. */
function withoutUnit({ column, stated }: WideColumn): WideColumn {
  return { column, stated: new Map([...stated].filter(([field]) => field !== "unit")) };
}

function ignoredColumns(
  meant: readonly MeantColumn[],
  mapping: SheetMapping | null,
): ReadonlySet<HeaderColumn> {
  const names = mapping?.ignoreColumns ?? [];
  return new Set(
    names.flatMap((name) => {
      const columns = meant.map(({ column }) => column);
      const byHeader = columns.filter((column) => isNamed(name, column, true));
      return byHeader.length > 0 ? byHeader : columns.filter((column) => isNamed(name, column, false));
    }),
  );
}
