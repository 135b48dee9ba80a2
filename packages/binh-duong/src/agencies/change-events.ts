import type { Certainty, ChangeEvent, ChangeKind, LocalizedText } from "@kehoach/model";
import { type StateFunctionCode, stateFunctions } from "./state-functions.ts";

const DECREE_45 =
  "http://hdnd.dongnai.gov.vn/Pages/glp-quydinhmoivecoquanchuyenmonthu-glpnd-34299-glpnc-4-glpsite-1.html";
const OWN_SCHEME = "https://doanhnghiephoinhap.vn/binh-duong-hop-nhat-nhieu-don-vi-so-nganh-91454.html";
const HA_TINH =
  "https://news.laodong.vn/thoi-su/cac-so-o-ha-tinh-sau-hop-nhat-chinh-thuc-hoat-dong-tu-132025-1462890.ldo";
const CITY_COUNCIL = "https://thanhnien.vn/lap-15-co-quan-chuyen-mon-thuoc-ubnd-tphcm-185250701160659934.htm";
const DECISION_1625 =
  "https://en.sggp.org.vn/hcmc-management-board-of-exporting-processing-industrial-zones-established-post119226.html";
const RESOLUTION_1685 =
  "https://thuviennhadat.vn/phap-luat/tai-file-toan-bo-34-nghi-quyet-sap-xep-don-vi-hanh-chinh-cap-xa-nam-2025-685791.html";

const NOTES = {
  march: {
    vi: "Theo mô hình chung cả nước; chưa tìm thấy nghị quyết của HĐND tỉnh Bình Dương, ngày 01/3/2025 là ngày chung.",
    en: "By the national pattern; the resolution of Bình Dương's People's Council was not found, 1 March 2025 is the common day.",
  },
  haTinh: {
    vi: "Theo mô hình chung cả nước, đọc ở tỉnh Hà Tĩnh; chưa tìm thấy nghị quyết của HĐND tỉnh Bình Dương.",
    en: "By the national pattern, read for Hà Tĩnh Province; the resolution of Bình Dương's People's Council was not found.",
  },
  july: {
    vi: "HĐND Thành phố Hồ Chí Minh lập 15 cơ quan ngày 01/7/2025; chưa rõ số nghị quyết.",
    en: "The People's Council of Ho Chi Minh City created 15 bodies on 1 July 2025; the number of its resolution is not known.",
  },
  communes: {
    vi: "Cấp huyện kết thúc ngày 30/6/2025; 10 trong 36 phường, xã gộp đất của hai huyện cũ nên không huyện nào có một đơn vị kế tục riêng.",
    en: "Districts ended on 30 June 2025; ten of the 36 communes mix two of them, so no district has a successor of its own.",
  },
  zones: {
    vi: "Từ 15/9/2026 Nghị quyết 66.25/2026/NQ-CP lại điều chỉnh nhiệm vụ về khu công nghiệp; chưa rõ Thành phố Hồ Chí Minh thực hiện thế nào.",
    en: "Since 15 September 2026 Resolution 66.25/2026/NQ-CP touches the duties for industrial zones again; what Ho Chi Minh City did is not known.",
  },
  minerals: {
    vi: "Nghị quyết áp dụng cả nước; chưa rõ Thành phố Hồ Chí Minh thực hiện thế nào. Đọc trong bản lưu không có địa chỉ công khai.",
    en: "The resolution is for the whole country; what Ho Chi Minh City did is not known. Read in a copy without a public address.",
  },
} as const satisfies Record<string, LocalizedText>;

interface Entry {
  readonly effective: string;
  readonly from: string;
  readonly to: string;
  readonly kind: ChangeKind;
  readonly functions?: readonly StateFunctionCode[];
  readonly until?: string;
  readonly legalBasis: string | null;
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  readonly note: LocalizedText | null;
}

function event({ effective, from, to, functions, until, ...rest }: Entry): ChangeEvent {
  return {
    id: `${from}-to-${to}-${effective}`,
    effective,
    until: until ?? null,
    from: [from],
    to: [to],
    functions: functions === undefined ? null : functions.map((code) => stateFunctions[code]),
    ...rest,
  };
}

/** A merger of departments on 1 March 2025 as the decree has it for every province. */
function march(from: string, to: string, functions?: readonly StateFunctionCode[]): ChangeEvent {
  return event({
    effective: "2025-03-01",
    from,
    to,
    kind: functions === undefined ? "merge" : "split",
    ...(functions === undefined ? {} : { functions }),
    legalBasis: "45/2025/NĐ-CP",
    certainty: "national-pattern",
    sources: [DECREE_45, OWN_SCHEME, HA_TINH],
    note: NOTES.march,
  });
}

/** A function that went elsewhere on 1 March 2025, read for Hà Tĩnh. */
function haTinh(from: string, to: string, functions: readonly StateFunctionCode[]): ChangeEvent {
  return event({
    effective: "2025-03-01",
    from,
    to,
    kind: "split",
    functions,
    legalBasis: null,
    certainty: "national-pattern",
    sources: [HA_TINH],
    note: NOTES.haTinh,
  });
}

/** A department of the province that became part of one of the city's on 1 July 2025. */
function july(from: string, to: string, functions?: readonly StateFunctionCode[]): ChangeEvent {
  return event({
    effective: "2025-07-01",
    from,
    to,
    kind: functions === undefined ? "merge" : "split",
    ...(functions === undefined ? {} : { functions }),
    legalBasis: null,
    certainty: "enacted",
    sources: [CITY_COUNCIL],
    note: NOTES.july,
  });
}

const LABOUR = "department-of-labour-invalids-and-social-affairs";
const COMMUNICATIONS = "department-of-information-and-communications";
const CULTURE = "department-of-culture-sports-and-tourism";
const AGRICULTURE_AND_ENVIRONMENT = "department-of-agriculture-and-environment";

/**
 * What is known of the reorganisations since the plan was issued, by function where the functions of an agency went
 * different ways.
 *
 * Not known and therefore not here: where press and publishing went on 1 July 2025, what became of the union of
 * cooperatives, of drug treatment and of the Party's committees, and what Ho Chi Minh City did about industrial zones
 * in September 2026.
 *
 * @example
 * import { changeEvents } from "@kehoach/binh-duong/agencies";
 * changeEvents.find(({ legalBasis }) => legalBasis === "1625/QĐ-TTg")?.effective; // => "2025-07-28"
 */
export const changeEvents: readonly ChangeEvent[] = [
  march("department-of-planning-and-investment", "department-of-finance"),
  march(COMMUNICATIONS, "department-of-science-and-technology", ["digital"]),
  haTinh(COMMUNICATIONS, CULTURE, ["press"]),
  march("department-of-transport", "department-of-construction"),
  march("department-of-agriculture-and-rural-development", AGRICULTURE_AND_ENVIRONMENT),
  march("department-of-natural-resources-and-environment", AGRICULTURE_AND_ENVIRONMENT),
  haTinh(LABOUR, "department-of-education-and-training", ["vocational-education"]),
  haTinh(LABOUR, "department-of-home-affairs", ["labour", "social-insurance"]),
  haTinh(LABOUR, "department-of-health", ["social-protection", "children", "social-evils"]),
  haTinh(LABOUR, AGRICULTURE_AND_ENVIRONMENT, ["poverty-reduction"]),
  haTinh(LABOUR, "provincial-police", ["drug-treatment"]),
  ...[
    "department-of-finance",
    "department-of-home-affairs",
    "department-of-health",
    "department-of-construction",
    "department-of-industry-and-trade",
    "department-of-science-and-technology",
    "department-of-education-and-training",
    AGRICULTURE_AND_ENVIRONMENT,
  ].map((id) => july(id, `hcmc-${id}`)),
  july(CULTURE, "hcmc-department-of-culture-and-sports", ["culture"]),
  july(CULTURE, "hcmc-department-of-tourism", ["tourism"]),
  july("departments-and-sectors", "hcmc-departments"),
  event({
    effective: "2025-07-01",
    from: "district-peoples-committees",
    to: "commune-peoples-committees",
    kind: "split",
    legalBasis: "1685/NQ-UBTVQH15",
    certainty: "enacted",
    sources: [RESOLUTION_1685],
    note: NOTES.communes,
  }),
  event({
    effective: "2025-07-01",
    from: "provincial-peoples-committee",
    to: "hcmc-peoples-committee",
    kind: "merge",
    legalBasis: "202/2025/QH15",
    certainty: "enacted",
    sources: [RESOLUTION_1685],
    note: null,
  }),
  event({
    effective: "2025-07-28",
    from: "industrial-parks-management-board",
    to: "hcmc-export-processing-and-industrial-zones-board",
    kind: "merge",
    legalBasis: "1625/QĐ-TTg",
    certainty: "enacted",
    sources: [DECISION_1625],
    note: NOTES.zones,
  }),
  event({
    effective: "2026-09-15",
    until: "2027-02-28",
    from: "hcmc-department-of-agriculture-and-environment",
    to: "hcmc-department-of-industry-and-trade",
    kind: "transfer",
    functions: ["minerals"],
    legalBasis: "66.25/2026/NQ-CP",
    certainty: "enacted",
    sources: [],
    note: NOTES.minerals,
  }),
];
