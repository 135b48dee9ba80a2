import type { Agency, AgencyKind } from "@kehoach/model";

const CITY = { vi: "Thành phố Hồ Chí Minh", en: "Ho Chi Minh City" } as const;

interface Validity {
  readonly since: string | null;
  readonly until: string | null;
}

const untilMerger = { since: null, until: "2025-06-30" } as const satisfies Validity;

function agency(
  id: string,
  {
    kind = "department",
    vi,
    en,
    otherNames = [],
    since,
    until,
  }: Validity & {
    readonly kind?: AgencyKind;
    readonly vi: string;
    readonly en: string;
    readonly otherNames?: readonly string[];
  },
): Agency {
  return { id, kind, name: { vi, en }, otherNames, identifiers: [], since, until };
}

function ofCity(
  id: string,
  { vi, en, kind = "department" }: { readonly vi: string; readonly en: string; readonly kind?: AgencyKind },
): Agency {
  return agency(`hcmc-${id}`, {
    kind,
    vi: `${vi} ${CITY.vi}`,
    en: `${en} of ${CITY.en}`,
    otherNames: [vi],
    since: "2025-07-01",
    until: null,
  });
}

/**
 * The 15 bodies that the People's Council of Ho Chi Minh City created on 1 July 2025, in the order in which they were
 * published. Identifiers are not known.
 *
 * Source: https://thanhnien.vn/lap-15-co-quan-chuyen-mon-thuoc-ubnd-tphcm-185250701160659934.htm
 *
 * @example
 * import { hcmcAgencies } from "@kehoach/binh-duong/agencies";
 * hcmcAgencies.length; // => 15
 */
export const hcmcAgencies: readonly Agency[] = [
  ofCity("peoples-committee-office", {
    kind: "specialised-body",
    vi: "Văn phòng Ủy ban nhân dân",
    en: "Office of the People's Committee",
  }),
  ofCity("department-of-home-affairs", { vi: "Sở Nội vụ", en: "Department of Home Affairs" }),
  ofCity("department-of-justice", { vi: "Sở Tư pháp", en: "Department of Justice" }),
  ofCity("department-of-finance", { vi: "Sở Tài chính", en: "Department of Finance" }),
  ofCity("inspectorate", { kind: "specialised-body", vi: "Thanh tra", en: "Inspectorate" }),
  ofCity("department-of-construction", { vi: "Sở Xây dựng", en: "Department of Construction" }),
  ofCity("department-of-agriculture-and-environment", {
    vi: "Sở Nông nghiệp và Môi trường",
    en: "Department of Agriculture and Environment",
  }),
  ofCity("department-of-education-and-training", {
    vi: "Sở Giáo dục và Đào tạo",
    en: "Department of Education and Training",
  }),
  ofCity("department-of-health", { vi: "Sở Y tế", en: "Department of Health" }),
  ofCity("department-of-food-safety", { vi: "Sở An toàn thực phẩm", en: "Department of Food Safety" }),
  ofCity("department-of-industry-and-trade", {
    vi: "Sở Công Thương",
    en: "Department of Industry and Trade",
  }),
  ofCity("department-of-science-and-technology", {
    vi: "Sở Khoa học và Công nghệ",
    en: "Department of Science and Technology",
  }),
  ofCity("department-of-culture-and-sports", {
    vi: "Sở Văn hóa và Thể thao",
    en: "Department of Culture and Sports",
  }),
  ofCity("department-of-tourism", { vi: "Sở Du lịch", en: "Department of Tourism" }),
  ofCity("department-of-ethnic-and-religious-affairs", {
    vi: "Sở Dân tộc và Tôn giáo",
    en: "Department of Ethnic and Religious Affairs",
  }),
];

/** Bodies that took over functions and that the plan does not name, first those of the province. */
export const successorAgencies: readonly Agency[] = [
  agency("department-of-finance", { vi: "Sở Tài chính", en: "Department of Finance", ...untilMerger }),
  agency("department-of-home-affairs", { vi: "Sở Nội vụ", en: "Department of Home Affairs", ...untilMerger }),
  agency("department-of-health", { vi: "Sở Y tế", en: "Department of Health", ...untilMerger }),
  agency("department-of-agriculture-and-environment", {
    vi: "Sở Nông nghiệp và Môi trường",
    en: "Department of Agriculture and Environment",
    since: "2025-03-01",
    until: "2025-06-30",
  }),
  agency("provincial-police", {
    kind: "police",
    vi: "Công an tỉnh Bình Dương",
    en: "Police of Bình Dương Province",
    otherNames: ["Công an tỉnh"],
    ...untilMerger,
  }),
  ...hcmcAgencies,
  agency("hcmc-export-processing-and-industrial-zones-board", {
    kind: "management-board",
    vi: `Ban Quản lý các Khu chế xuất và công nghiệp ${CITY.vi}`,
    en: `Export Processing and Industrial Zones Management Board of ${CITY.en}`,
    otherNames: ["Ban Quản lý các Khu chế xuất và công nghiệp"],
    since: "2025-07-28",
    until: null,
  }),
  agency("hcmc-peoples-committee", {
    kind: "peoples-committee",
    vi: `Ủy ban nhân dân ${CITY.vi}`,
    en: `People's Committee of ${CITY.en}`,
    since: "2025-07-01",
    until: null,
  }),
  agency("hcmc-departments", {
    kind: "group",
    vi: `Các sở, ban, ngành ${CITY.vi}`,
    en: `Departments, boards and sectors of ${CITY.en}`,
    since: "2025-07-01",
    until: null,
  }),
  agency("commune-peoples-committees", {
    kind: "group",
    vi: "Ủy ban nhân dân 36 phường, xã thuộc địa bàn tỉnh Bình Dương cũ",
    en: "People's Committees of the 36 wards and communes in the area of the former Bình Dương Province",
    since: "2025-07-01",
    until: null,
  }),
];
