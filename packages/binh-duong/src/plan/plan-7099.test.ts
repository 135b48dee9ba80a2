import { checkPlan } from "@kehoach/model";
import { describe, expect, it } from "vitest";
import { plan7099 } from "./plan-7099.ts";

const textOf: ReadonlyMap<string, string> = new Map(plan7099.provisions.map(({ id, text }) => [id, text]));
const agencyOf = new Map(plan7099.agencies.map((agency) => [agency.id, agency]));

describe("plan7099", () => {
  it("gives no finding", () => {
    expect(checkPlan(plan7099)).toEqual([]);
  });

  it.each([
    { part: "provisions", count: 106 },
    { part: "documents", count: 7 },
    { part: "goals", count: 9 },
    { part: "indicators", count: 19 },
    { part: "targets", count: 18 },
    { part: "taskGroups", count: 7 },
    { part: "assignments", count: 24 },
    { part: "tasks", count: 48 },
    { part: "agencies", count: 24 },
    { part: "areas", count: 1 },
  ] as const)("has $count $part", ({ part, count }) => {
    expect(plan7099[part]).toHaveLength(count);
  });

  it("has the title of the text", () => {
    expect(plan7099.title.vi).toBe(`${textOf.get("title.1")} ${textOf.get("title.2")}`);
  });

  it("ends where the text that was received ends", () => {
    const last = plan7099.provisions.at(-1);
    expect(last?.id).toBe(plan7099.source.lastProvision);
    expect(last?.page).toBe(plan7099.source.pages);
  });
});

describe("quotations", () => {
  const quoted = [
    ...plan7099.documents.flatMap(({ id, citations }) =>
      citations.map((quotation) => ({ of: id, quotation })),
    ),
    ...plan7099.goals.map(({ id, quotation }) => ({ of: id, quotation })),
    ...plan7099.indicators.map(({ code, quotation }) => ({ of: code, quotation })),
    ...plan7099.targets.map(({ id, quotation }) => ({ of: id, quotation })),
    ...plan7099.taskGroups.map(({ id, quotation }) => ({ of: `group ${id}`, quotation })),
    ...plan7099.assignments.map(({ id, quotation }) => ({ of: `assignment ${id}`, quotation })),
    ...plan7099.tasks.map(({ id, quotation }) => ({ of: `task ${id}`, quotation })),
  ];

  it.each(quoted)("of $of are an unbroken part of their provision", ({ of, quotation }) => {
    if (quotation === null) expect(of).toBe("fdi-stock");
    else expect(textOf.get(quotation.provision)).toContain(quotation.text);
  });
});

describe("documents", () => {
  const written = [...textOf.values()].join("\n");

  it.each(plan7099.documents)("$number.text is cited at every place that gives its number", (document) => {
    const places = [...textOf].flatMap(([provision, text]) =>
      [...text.matchAll(/\d+[/-][\p{L}-]+(?:\/\p{L}+)?/gu)]
        .filter(([number]) => number === document.number.text)
        .map(() => provision),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(document.citations.map(({ provision }) => provision)).toEqual(places);
    for (const { text } of document.citations) expect(text).toContain(document.number.text);
    expect(new Set(document.citations.map((citation) => JSON.stringify(citation))).size).toBe(places.length);
  });

  it("are all that the text gives a number of", () => {
    const numbers = written.match(/\d+(?:\/\p{L}+-\p{L}+|-\p{L}+\/\p{L}+)/gu);
    expect(new Set(numbers)).toEqual(new Set(plan7099.documents.map(({ number }) => number.text)));
  });

  it.each(plan7099.documents)("$number.text has issuer, title and day in the plan's words", (document) => {
    const heading = `${textOf.get("title.1")} ${textOf.get("title.2")}`;
    expect(`${written}\n${heading}`).toContain(document.title);
    expect(written).toContain(document.issuer);
    const [year, month, day] = document.date.split("-").map(Number);
    const days = [
      `ngày ${document.date.slice(8)}/${month}/${year}`,
      `ngày ${document.date.slice(8)}/${document.date.slice(5, 7)}/${year}`,
      `ngày ${day} tháng ${month} năm ${year}`,
    ];
    const places = document.citations.map(({ provision }) => textOf.get(provision) ?? "");
    expect(places.some((place) => days.some((written) => place.includes(written)))).toBe(true);
  });

  it("are numbered by the State or by the Party", () => {
    expect(plan7099.documents.map(({ number }) => [number.text, number.numbering])).toEqual([
      ["7099/KH-UBND", "state"],
      ["29-NQ/TW", "party"],
      ["111/NQ-CP", "state"],
      ["790/QĐ-TTg", "state"],
      ["111-CTr/TU", "party"],
      ["24-NQ/TW", "party"],
      ["6613/KH-UBND", "state"],
    ]);
  });
});

describe("indicators", () => {
  const quantified = plan7099.indicators.filter((indicator) => indicator.quantified);

  it("are quantified exactly where the target has a number", () => {
    const numbered = plan7099.targets.filter(({ kind }) => kind !== "milestone" && kind !== "direction");
    expect(quantified).toHaveLength(12);
    expect(quantified.map(({ code }) => code)).toEqual(numbered.map(({ indicator }) => indicator));
  });

  it("have one target each, except the supporting series", () => {
    const targeted = plan7099.targets.map(({ indicator }) => indicator);
    const codes = plan7099.indicators.map(({ code }) => code);
    expect(codes).toEqual([...targeted, "fdi-stock"]);
  });

  it("say how the direction is known exactly where there is one", () => {
    for (const { direction, directionBasis } of plan7099.indicators) {
      expect(directionBasis === null).toBe(direction === null);
    }
  });
});

describe("targets", () => {
  it.each(plan7099.targets.filter(({ due }) => due !== null))("$id falls due in 2030", (target) => {
    expect(target.due).toBe("2030");
    expect(target.id).toBe(`${target.indicator}-2030`);
  });

  it.each([
    { id: "grdp-growth-2030", numbers: ["9", "10"], bounds: [{ kind: "between", low: 9, high: 10 }] },
    { id: "grdp-per-capita-2030", numbers: ["15.800"], bounds: [{ kind: "approximately", value: 15800 }] },
    { id: "digital-economy-share-2030", numbers: ["30"], bounds: [{ kind: "at-least", value: 30 }] },
    { id: "tfp-contribution-2030", numbers: ["56"], bounds: [{ kind: "approximately", value: 56 }] },
    { id: "agricultural-labour-share-2030", numbers: ["2"], bounds: [{ kind: "less-than", value: 2 }] },
    { id: "certified-trained-labour-share-2030", numbers: ["40"], bounds: [{ kind: "at-least", value: 40 }] },
    { id: "basic-digital-skills-share-2030", numbers: ["80"], bounds: [{ kind: "more-than", value: 80 }] },
    { id: "urbanisation-rate-2030", numbers: ["88", "90"], bounds: [{ kind: "between", low: 88, high: 90 }] },
    { id: "household-electricity-share-2030", numbers: ["100"], bounds: [{ kind: "exactly", value: 100 }] },
    { id: "fdi-attracted-2030", numbers: ["21"], bounds: [{ kind: "at-least", value: 21 }] },
    {
      id: "industrial-land-area-2030",
      numbers: ["30", "4.000"],
      bounds: [
        { kind: "at-least", value: 30 },
        { kind: "at-least", value: 4000 },
      ],
    },
  ])("$id promises what its sentence says", ({ id, numbers, bounds }) => {
    const target = plan7099.targets.find((candidate) => candidate.id === id);
    const stated =
      target?.kind === "increase"
        ? target.statements.map(({ bound }) => bound)
        : target !== undefined && "bound" in target
          ? [target.bound]
          : [];
    expect(stated).toEqual(bounds);
    // years aside, the sentence has these numbers and no others
    const printed = target?.quotation.text
      .match(/\d+(?:\.\d{3})*/g)
      ?.filter((text) => !/^20[23]\d$/.test(text));
    expect(printed).toEqual(numbers);
  });

  it("has the four shares of the structure in the order of the sentence", () => {
    const target = plan7099.targets.find(({ kind }) => kind === "composition");
    const printed = target?.quotation.text.match(/\d+(?=%)/g)?.map(Number);
    expect(target?.kind === "composition" && target.shares.map(({ value }) => value)).toEqual(printed);
    expect(printed?.reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it("states each form of the increase within its sentence", () => {
    const target = plan7099.targets.find(({ kind }) => kind === "increase");
    if (target?.kind !== "increase") throw new Error("no increase target");
    for (const { text } of target.statements) expect(target.quotation.text).toContain(text);
  });
});

describe("assignments and tasks", () => {
  it.each(plan7099.assignments)(
    "$id lies in its group and names its agencies in its clause",
    (assignment) => {
      expect(assignment.id.slice(0, -2)).toBe(assignment.group);
      expect(assignment.quotation.provision).toBe(assignment.id);
      const roles = [...assignment.leads, ...assignment.coordinators];
      let from = 0;
      for (const { asWritten } of roles) {
        const at = assignment.quotation.text.indexOf(asWritten, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + asWritten.length;
      }
      // "phối hợp" lies between those who lead and those who take part; nothing follows the last of them
      expect(from).toBe(assignment.quotation.text.length);
    },
  );

  it("state a lead exactly where the clause says chủ trì", () => {
    for (const { quotation, leads } of plan7099.assignments) {
      const basis = quotation.text.includes("chủ trì") ? "stated" : "implied";
      expect(leads.map((lead) => lead.basis)).toEqual(leads.map(() => basis));
    }
    const implied = plan7099.assignments.filter(({ leads }) =>
      leads.some(({ basis }) => basis === "implied"),
    );
    expect(implied.map(({ id }) => id)).toEqual(["III.1.a", "III.3.b", "III.7.c"]);
  });

  it.each([
    { id: "III.1.a", coordinators: [] },
    { id: "III.3.c", coordinators: ["department-of-science-and-technology", "related-units"] },
    {
      id: "III.3.d",
      coordinators: [
        "department-of-information-and-communications",
        "department-of-planning-and-investment",
        "department-of-science-and-technology",
      ],
    },
    {
      id: "III.5.b",
      coordinators: [
        "department-of-agriculture-and-rural-development",
        "departments-and-sectors",
        "district-peoples-committees",
      ],
    },
  ])("$id is worked on with $coordinators", ({ id, coordinators }) => {
    const assignment = plan7099.assignments.find((candidate) => candidate.id === id);
    expect(assignment?.coordinators.map(({ agency }) => agency)).toEqual(coordinators);
  });

  it.each(plan7099.tasks)("$id belongs to the point that it stands under", (task) => {
    expect(task.id.slice(0, task.id.lastIndexOf("."))).toBe(task.assignment);
    expect([task.id, task.assignment]).toContain(task.quotation.provision);
    for (const { asWritten } of task.partners) expect(task.quotation.text).toContain(asWritten);
  });

  it("are led by the thirteen agencies that the plan charges by name, each of them at least once", () => {
    const leading = new Set(plan7099.assignments.flatMap(({ leads }) => leads.map(({ agency }) => agency)));
    const charged = plan7099.agencies.slice(0, 13);
    expect([...leading].filter((agency) => agencyOf.get(agency)?.kind !== "group")).toEqual(
      charged.map(({ id }) => id),
    );
  });

  it("leave no paragraph of chapter III out", () => {
    const used = new Set([
      ...plan7099.taskGroups.map(({ quotation }) => quotation.provision),
      ...plan7099.assignments.map(({ quotation }) => quotation.provision),
      ...plan7099.tasks.map(({ quotation }) => quotation.provision),
    ]);
    const chapter = plan7099.provisions.filter(({ id }) => id.startsWith("III."));
    expect(chapter.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("have the whole of a point that holds its task: clause, then duty", () => {
    const inline = plan7099.tasks.filter(({ quotation, assignment }) => quotation.provision === assignment);
    expect(inline.map(({ id }) => id)).toEqual([
      "III.1.a.1",
      "III.1.d.1",
      "III.1.đ.1",
      "III.2.d.1",
      "III.3.d.1",
      "III.7.c.1",
    ]);
    for (const { assignment, quotation } of inline) {
      const clause = plan7099.assignments.find(({ id }) => id === assignment)?.quotation.text ?? "";
      expect(textOf.get(assignment)?.replace(/: /, " ")).toBe(`${clause} ${quotation.text}`);
    }
  });

  it("name agencies as they are called, or as they are also written", () => {
    const roles = [
      ...plan7099.assignments.flatMap(({ leads, coordinators }) => [...leads, ...coordinators]),
      ...plan7099.tasks.flatMap(({ partners }) => partners),
    ];
    for (const { agency, asWritten } of roles) {
      const known = agencyOf.get(agency);
      const names = [known?.name.vi, ...(known?.otherNames ?? [])].map((name) => name?.toLowerCase());
      expect(names).toContain(asWritten.toLowerCase());
    }
  });
});
