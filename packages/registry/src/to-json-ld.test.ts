import { registryData } from "@kehoach/binh-duong/registry";
import { describe, expect, it } from "vitest";
import { createRegistry } from "./registry.ts";
import { toJsonLd } from "./to-json-ld.ts";

const base = "https://example.org/";
const jsonLd = toJsonLd(createRegistry(registryData), { base });
const graph = jsonLd["@graph"];
const node = (id: string) => graph.find((candidate) => candidate["@id"] === `${base}${id}`);

const ORG = "http://www.w3.org/ns/org#";
const DCT = "http://purl.org/dc/terms/";
const SKOS = "http://www.w3.org/2004/02/skos/core#";
const ADMS = "http://www.w3.org/ns/adms#";
const SCHEMA = "https://schema.org/";
// as the vocabularies have them; a term that is not here is a slip
const TERMS = new Set([
  ...[
    "FormalOrganization",
    "Organization",
    "ChangeEvent",
    "originalOrganization",
    "resultingOrganization",
  ].map((name) => ORG + name),
  ...["resultedFrom", "changedBy"].map((name) => ORG + name),
  "http://data.europa.eu/m8g/PublicOrganisation",
  ...["conformsTo", "identifier", "subject", "source", "Standard"].map((name) => DCT + name),
  ...["prefLabel", "altLabel", "notation", "note", "Concept"].map((name) => SKOS + name),
  ...["Identifier", "identifier", "schemaAgency"].map((name) => ADMS + name),
  ...["foundingDate", "dissolutionDate", "startDate", "endDate"].map((name) => SCHEMA + name),
  "http://www.w3.org/2001/XMLSchema#date",
]);

/** The terms of a document as addresses, by the rules by which JSON-LD expands compact ones. */
function expandedTerms(value: unknown, context: Readonly<Record<string, unknown>>): readonly string[] {
  const expand = (term: string): string => {
    const [prefix = "", ...rest] = term.split(":");
    const address = Object.hasOwn(context, prefix) ? context[prefix] : undefined;
    if (typeof address !== "string" || rest.length !== 1) throw new Error(`"${term}" does not expand`);
    return address + rest[0];
  };
  if (Array.isArray(value)) return value.flatMap((part) => expandedTerms(part, context));
  if (typeof value !== "object" || value === null) return [];
  const {
    "@id": id,
    "@type": type,
    "@value": text,
    "@language": language,
    ...rest
  } = value as Record<string, unknown>;
  if (id !== undefined) new URL(String(id));
  if (text !== undefined) {
    // a value has a type or a language, and nothing else
    expect(typeof text).toBe("string");
    expect([type, language].filter((part) => part !== undefined)).toHaveLength(1);
    expect(rest).toEqual({});
  }
  const types = type === undefined ? [] : [type].flat().map((each) => expand(String(each)));
  const keys = Object.entries(rest).flatMap(([key, part]) => [expand(key), ...expandedTerms(part, context)]);
  return [...types, ...keys];
}

describe("toJsonLd", () => {
  it("expands to terms that the vocabularies have, and to no other", () => {
    const identified = registryData.agencies.map((agency) => ({
      ...agency,
      identifiers: [{ scheme: "tax", value: "1" }],
    }));
    const withIdentifiers = toJsonLd(createRegistry({ ...registryData, agencies: identified }), { base });
    const used = new Set(expandedTerms(withIdentifiers["@graph"], withIdentifiers["@context"]));
    expect(used).toEqual(TERMS);
    const prefixes = Object.values(withIdentifiers["@context"]);
    for (const prefix of prefixes) {
      expect(
        [...used].some((term) => term.startsWith(String(prefix))),
        String(prefix),
      ).toBe(true);
    }
  });

  it("stays the same as text", () => {
    expect(JSON.parse(JSON.stringify(jsonLd))).toEqual(jsonLd);
  });

  it("has a node for each agency that is no group, and for each event", () => {
    const agencies = registryData.agencies.filter(({ kind }) => kind !== "group");
    expect(graph).toHaveLength(agencies.length + registryData.events.length);
  });

  it("links an agency to the events that made and changed it", () => {
    const id = "event/department-of-transport-to-department-of-construction-2025-03-01";
    expect(node("agency/department-of-transport")).toMatchObject({
      "@type": ["org:FormalOrganization", "cv:PublicOrganisation"],
      "schema:dissolutionDate": { "@value": "2025-02-28", "@type": "xsd:date" },
      "org:changedBy": [{ "@id": `${base}${id}` }],
    });
    expect(node(id)).toMatchObject({
      "@type": "org:ChangeEvent",
      "org:originalOrganization": [{ "@id": `${base}agency/department-of-transport` }],
      "org:resultingOrganization": [{ "@id": `${base}agency/department-of-construction` }],
      "dct:conformsTo": { "@type": "dct:Standard", "dct:identifier": "45/2025/NĐ-CP" },
    });
  });

  it("refers to nothing that is not in the graph", () => {
    const ids = new Set(graph.map((entry) => entry["@id"]));
    const references = JSON.stringify(graph).matchAll(/\{"@id":"(https:\/\/example\.org\/[^"]*)"\}/g);
    for (const [, id] of references) expect(ids).toContain(id);
  });

  it("refuses a base that is no address", () => {
    expect(() => toJsonLd(createRegistry(registryData), { base: "agencies" })).toThrow(
      /base must be an absolute address/,
    );
  });
});
