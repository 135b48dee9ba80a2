import type { Agency, ChangeEvent } from "@kehoach/model";
import type { Registry } from "./registry.ts";

/** A node of JSON-LD. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A document of JSON-LD. */
export interface JsonLdDocument {
  readonly "@context": Readonly<Record<string, unknown>>;
  readonly "@graph": readonly JsonLdNode[];
}

const CONTEXT = {
  org: "http://www.w3.org/ns/org#",
  cv: "http://data.europa.eu/m8g/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  adms: "http://www.w3.org/ns/adms#",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const date = (value: string): JsonLdNode => ({ "@value": value, "@type": "xsd:date" });

function texts({ vi, en }: { readonly vi: string; readonly en: string }): readonly JsonLdNode[] {
  return [
    { "@value": vi, "@language": "vi" },
    { "@value": en, "@language": "en" },
  ];
}

const some = (key: string, values: readonly unknown[]): JsonLdNode =>
  values.length === 0 ? {} : { [key]: values };

/**
 * The agencies and their changes as JSON-LD, with the terms of the W3C Organization Ontology (`org`) and of the EU Core
 * Public Organisation Vocabulary (`cv`).
 *
 * State bodies are `cv:PublicOrganisation`, others `org:Organization`; groups are no organisation and left out. An event
 * is an `org:ChangeEvent`, with `schema:startDate` and, where the act ends, `schema:endDate`; its act is what it
 * `dct:conformsTo`, the functions that move are its `dct:subject`. Ids are put behind `base`. Certainty has no term in either vocabulary: it is a `skos:note`.
 *
 * Source: https://www.w3.org/TR/vocab-org/, https://semiceu.github.io/CPOV/releases/2.1.1/
 *
 * @throws {RangeError} If `base` is no absolute address.
 *
 * @example
 * import { registryData } from "@kehoach/binh-duong/registry";
 * import { createRegistry, toJsonLd } from "@kehoach/registry";
 * toJsonLd(createRegistry(registryData), { base: "https://example.org/" })["@graph"][0]?.["@id"]; // => "https://example.org/agency/department-of-planning-and-investment"
 */
export function toJsonLd(registry: Registry, { base }: { readonly base: string }): JsonLdDocument {
  if (!/^[a-z][a-z\d+.-]*:\S+$/i.test(base)) {
    throw new RangeError(`toJsonLd: base must be an absolute address, got "${base}"`);
  }
  const { agencies, events } = registry.data;
  const idOf = (kind: "agency" | "event", id: string): string => `${base}${kind}/${encodeURIComponent(id)}`;
  const isBody = (id: string): boolean => registry.agencies.get(id)?.kind !== "group";
  const refs = (kind: "agency" | "event", ids: readonly string[]): readonly JsonLdNode[] =>
    ids.map((id) => ({ "@id": idOf(kind, id) }));

  const agencyNode = ({ id, kind, name, otherNames, identifiers, since, until }: Agency): JsonLdNode => ({
    "@id": idOf("agency", id),
    "@type":
      kind === "association" || kind === "party"
        ? ["org:Organization"]
        : ["org:FormalOrganization", "cv:PublicOrganisation"],
    "skos:prefLabel": texts(name),
    ...some(
      "skos:altLabel",
      otherNames.map((other) => ({ "@value": other, "@language": "vi" })),
    ),
    ...some(
      "adms:identifier",
      identifiers.map(({ scheme, value }) => ({
        "@type": "adms:Identifier",
        "skos:notation": value,
        "adms:schemaAgency": scheme,
      })),
    ),
    ...(since === null ? {} : { "schema:foundingDate": date(since) }),
    ...(until === null ? {} : { "schema:dissolutionDate": date(until) }),
    ...some(
      "org:resultedFrom",
      refs(
        "event",
        (registry.eventsTo.get(id) ?? []).map((event) => event.id),
      ),
    ),
    ...some(
      "org:changedBy",
      refs(
        "event",
        (registry.eventsFrom.get(id) ?? []).map((event) => event.id),
      ),
    ),
  });

  const eventNode = (event: ChangeEvent): JsonLdNode => ({
    "@id": idOf("event", event.id),
    "@type": "org:ChangeEvent",
    "schema:startDate": date(event.effective),
    ...(event.until === null ? {} : { "schema:endDate": date(event.until) }),
    ...some("org:originalOrganization", refs("agency", event.from.filter(isBody))),
    ...some("org:resultingOrganization", refs("agency", event.to.filter(isBody))),
    ...(event.legalBasis === null
      ? {}
      : { "dct:conformsTo": { "@type": "dct:Standard", "dct:identifier": event.legalBasis } }),
    ...some(
      "dct:subject",
      (event.functions ?? []).map(({ code, name }) => ({
        "@type": "skos:Concept",
        "skos:notation": code,
        "skos:prefLabel": texts(name),
      })),
    ),
    ...some(
      "dct:source",
      event.sources.map((source) => ({ "@id": source })),
    ),
    "skos:note": [
      { "@value": `certainty: ${event.certainty}`, "@language": "en" },
      ...(event.note === null ? [] : texts(event.note)),
    ],
  });

  return {
    "@context": CONTEXT,
    "@graph": [...agencies.filter(({ kind }) => kind !== "group").map(agencyNode), ...events.map(eventNode)],
  };
}
