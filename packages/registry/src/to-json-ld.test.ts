import { registryData } from "@kehoach/binh-duong/registry";
import { describe, expect, it } from "vitest";
import { createRegistry } from "./registry.ts";
import { toJsonLd } from "./to-json-ld.ts";

const base = "https://example.org/";
const graph = toJsonLd(createRegistry(registryData), { base })["@graph"];
const node = (id: string) => graph.find((candidate) => candidate["@id"] === `${base}${id}`);

describe("toJsonLd", () => {
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
      "dct:conformsTo": "45/2025/NĐ-CP",
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
