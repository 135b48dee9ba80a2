import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnKey } from "../column-key.ts";
import { DATASET_KINDS } from "../dataset-reader.ts";
import {
  allFieldNames,
  fieldNames,
  fieldOf,
  fieldsOf,
  isRowNumberHeader,
  matchHeader,
  splitNote,
} from "./field-of.ts";

const NAMES = DATASET_KINDS.flatMap((kind) => allFieldNames(kind).map((entry) => ({ kind, ...entry })));

describe("fieldOf", () => {
  it.each(NAMES)("reads $name of $kind as $field", ({ kind, field, name }) => {
    expect(fieldOf(name, kind)).toBe(field);
  });

  it.each(DATASET_KINDS)("lets no two fields of %s share a name", (kind) => {
    const fieldOfKey = new Map<string, string>();
    for (const { field, name } of allFieldNames(kind)) {
      const key = columnKey(name).replace(/[^a-z0-9]/g, "");
      expect(fieldOfKey.get(key) ?? field, name).toBe(field);
      fieldOfKey.set(key, field);
    }
  });

  it("knows the header that we write for each field", () => {
    for (const kind of DATASET_KINDS) {
      for (const field of fieldsOf(kind)) expect(fieldOf(fieldNames(kind, field).vi, kind)).toBe(field);
    }
  });

  it.each([
    ["publishedOn", "published_on"],
    ["SOURCE-URL", "source_url"],
    ["Mã\nchỉ tiêu", "indicator"],
    ["  mã chỉ\u00A0tiêu * ", "indicator"],
    ["Ma chi tieu", "indicator"],
    ["Giá trị:", "value"],
    ["Giá trị, tỷ đồng", "value"],
    ["Luỹ kế", "basis"],
    ["Lũy kế", "basis"],
    ["Kỳ báo cáo (quý)", "period"],
    ["Chỉ tiêu / Indicator", "indicator"],
    ["Đơn vị tính - Unit", "unit"],
    ["Đơn vị", "unit"],
    ["STT", undefined],
    ["Giá trị so với cùng kỳ", undefined],
    ["Kỳ / Giá trị", undefined],
    ["", undefined],
    ["()", undefined],
    ["toString", undefined],
    ["__proto__", undefined],
    [`value${" ".repeat(300)}`, undefined],
  ])("reads %j of observations as %s", (header, field) => {
    expect(fieldOf(header, "observations")).toBe(field);
  });

  it("reads a name that two datasets use otherwise as each of them does", () => {
    expect(fieldOf("Đơn vị", "task-reports")).toBe("agency");
    expect(fieldOf("Trạng thái", "observations")).toBe("release");
    expect(fieldOf("Trạng thái", "task-reports")).toBe("state");
  });

  it("does not care for case, blanks around and marks at the end", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.constantFrom("", "*", " *", ":", " :"), (entry, end) => {
        const written = ` ${entry.name.toUpperCase()}${end} `;
        expect(fieldOf(written, entry.kind)).toBe(entry.field);
        expect(fieldOf(entry.name.normalize("NFD"), entry.kind)).toBe(entry.field);
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (header) => {
        const field = fieldOf(header, "observations");
        expect([undefined, ...fieldsOf("observations")]).toContain(field);
      }),
    );
  });
});

describe("matchHeader", () => {
  it("tells a header that names a field beyond doubt, and what stands in brackets", () => {
    expect(matchHeader("Giá trị (tỷ đồng)", "observations")).toEqual({
      field: "value",
      isSure: true,
      note: "tỷ đồng",
    });
    expect(matchHeader("Thực hiện", "observations")).toEqual({ field: "value", isSure: false, note: null });
  });
});

describe("splitNote", () => {
  it.each([
    ["Giá trị (%)", "Giá trị", "%"],
    ["Giá trị [USD]*", "Giá trị", "USD"],
    ["Giá trị* (%)", "Giá trị", "%"],
    ["Giá trị ()", "Giá trị", null],
    ["Giá trị)", "Giá trị)", null],
    ["(a) b", "(a) b", null],
  ])("of %s", (header, name, note) => {
    expect(splitNote(header)).toEqual({ name, note });
  });
});

describe("isRowNumberHeader", () => {
  it.each(["STT", "TT", "Số TT", "stt.", "No.", "#", "Số\nthứ tự"])("%s", (header) => {
    expect(isRowNumberHeader(header)).toBe(true);
  });

  it.each(["", "Số", "Chỉ tiêu"])("not %j", (header) => {
    expect(isRowNumberHeader(header)).toBe(false);
  });
});
