import type { AgencyRole, Assignment } from "@kehoach/model";
import type { AgencyId } from "../agencies/agencies.ts";
import type { Plan7099TaskGroupId } from "./task-groups.ts";

const departmentsAndSectors = {
  agency: "departments-and-sectors",
  asWritten: "các Sở, ban, ngành",
  basis: "stated",
} as const satisfies AgencyRole<AgencyId>;

const districtPeoplesCommittees = {
  agency: "district-peoples-committees",
  asWritten: "Ủy ban nhân dân các huyện, thành phố",
  basis: "stated",
} as const satisfies AgencyRole<AgencyId>;

/**
 * The lettered points of chapter III: which agencies lead, and which take part.
 *
 * Two points have no "chủ trì" (III.3.b, III.7.c), and III.1.a charges all agencies alike: who leads there is
 * implied and not stated.
 */
export const assignments = [
  {
    id: "III.1.a",
    group: "III.1",
    quotation: { provision: "III.1.a", text: "Các sở, ban ngành, Ủy ban nhân dân các huyện, thành phố" },
    leads: [
      { agency: "departments-and-sectors", asWritten: "Các sở, ban ngành", basis: "implied" },
      {
        agency: "district-peoples-committees",
        asWritten: "Ủy ban nhân dân các huyện, thành phố",
        basis: "implied",
      },
    ],
    coordinators: [],
  },
  {
    id: "III.1.b",
    group: "III.1",
    quotation: {
      provision: "III.1.b",
      text: "Sở Kế hoạch và Đầu tư chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-planning-and-investment",
        asWritten: "Sở Kế hoạch và Đầu tư",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.1.c",
    group: "III.1",
    quotation: {
      provision: "III.1.c",
      text: "Sở Thông tin và Truyền thông chủ trì, phối hợp các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-information-and-communications",
        asWritten: "Sở Thông tin và Truyền thông",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.1.d",
    group: "III.1",
    quotation: {
      provision: "III.1.d",
      text: "Sở Khoa học và Công nghệ chủ trì, phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-science-and-technology",
        asWritten: "Sở Khoa học và Công nghệ",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.1.đ",
    group: "III.1",
    quotation: {
      provision: "III.1.đ",
      text: "Sở Công Thương chủ trì, phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [{ agency: "department-of-industry-and-trade", asWritten: "Sở Công Thương", basis: "stated" }],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.2.a",
    group: "III.2",
    quotation: {
      provision: "III.2.a",
      text: "Sở Kế hoạch và Đầu tư chủ trì, phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-planning-and-investment",
        asWritten: "Sở Kế hoạch và Đầu tư",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.2.b",
    group: "III.2",
    quotation: {
      provision: "III.2.b",
      text: "Sở Xây dựng chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [{ agency: "department-of-construction", asWritten: "Sở Xây dựng", basis: "stated" }],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.2.c",
    group: "III.2",
    quotation: {
      provision: "III.2.c",
      text: "Sở Công Thương chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [{ agency: "department-of-industry-and-trade", asWritten: "Sở Công Thương", basis: "stated" }],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.2.d",
    group: "III.2",
    quotation: {
      provision: "III.2.d",
      text: "Ban Quản lý các Khu công nghiệp Bình Dương chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "industrial-parks-management-board",
        asWritten: "Ban Quản lý các Khu công nghiệp Bình Dương",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.3.a",
    group: "III.3",
    quotation: {
      provision: "III.3.a",
      text: "Sở Khoa học và Công nghệ chủ trì phối hợp với Sở Kế hoạch và Đầu tư và các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-science-and-technology",
        asWritten: "Sở Khoa học và Công nghệ",
        basis: "stated",
      },
    ],
    coordinators: [
      {
        agency: "department-of-planning-and-investment",
        asWritten: "Sở Kế hoạch và Đầu tư",
        basis: "stated",
      },
      departmentsAndSectors,
      districtPeoplesCommittees,
    ],
  },
  {
    id: "III.3.b",
    group: "III.3",
    quotation: {
      provision: "III.3.b",
      text: "Sở Lao động - Thương binh và Xã hội phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-labour-invalids-and-social-affairs",
        asWritten: "Sở Lao động - Thương binh và Xã hội",
        basis: "implied",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.3.c",
    group: "III.3",
    quotation: {
      provision: "III.3.c",
      text: "Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Khoa học và Công nghệ và các đơn vị có liên quan",
    },
    leads: [
      {
        agency: "department-of-education-and-training",
        asWritten: "Sở Giáo dục và Đào tạo",
        basis: "stated",
      },
    ],
    coordinators: [
      {
        agency: "department-of-science-and-technology",
        asWritten: "Sở Khoa học và Công nghệ",
        basis: "stated",
      },
      { agency: "related-units", asWritten: "các đơn vị có liên quan", basis: "stated" },
    ],
  },
  {
    id: "III.3.d",
    group: "III.3",
    quotation: {
      provision: "III.3.d",
      text: "Sở Công Thương chủ trì phối hợp với Sở Thông tin và Truyền thông, Sở Kế hoạch và Đầu Tư, Sở Khoa học và Công nghệ",
    },
    leads: [{ agency: "department-of-industry-and-trade", asWritten: "Sở Công Thương", basis: "stated" }],
    coordinators: [
      {
        agency: "department-of-information-and-communications",
        asWritten: "Sở Thông tin và Truyền thông",
        basis: "stated",
      },
      {
        agency: "department-of-planning-and-investment",
        asWritten: "Sở Kế hoạch và Đầu Tư",
        basis: "stated",
      },
      {
        agency: "department-of-science-and-technology",
        asWritten: "Sở Khoa học và Công nghệ",
        basis: "stated",
      },
    ],
  },
  {
    id: "III.4.a",
    group: "III.4",
    quotation: {
      provision: "III.4.a",
      text: "Sở Giao thông vận tải chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [{ agency: "department-of-transport", asWritten: "Sở Giao thông vận tải", basis: "stated" }],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.4.b",
    group: "III.4",
    quotation: {
      provision: "III.4.b",
      text: "Sở Thông tin và Truyền thông chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-information-and-communications",
        asWritten: "Sở Thông tin và Truyền thông",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.4.c",
    group: "III.4",
    quotation: {
      provision: "III.4.c",
      text: "Sở Xây dựng chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [{ agency: "department-of-construction", asWritten: "Sở Xây dựng", basis: "stated" }],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.4.d",
    group: "III.4",
    quotation: {
      provision: "III.4.d",
      text: "Sở Nông nghiệp và Phát triển nông thôn chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-agriculture-and-rural-development",
        asWritten: "Sở Nông nghiệp và Phát triển nông thôn",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.5.a",
    group: "III.5",
    quotation: {
      provision: "III.5.a",
      text: "Sở Kế hoạch và Đầu tư chủ trì phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-planning-and-investment",
        asWritten: "Sở Kế hoạch và Đầu tư",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.5.b",
    group: "III.5",
    quotation: {
      provision: "III.5.b",
      text: "Liên minh Hợp tác xã chủ trì, phối hợp Sở Nông nghiệp và Phát triển nông thôn và các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [{ agency: "cooperative-alliance", asWritten: "Liên minh Hợp tác xã", basis: "stated" }],
    coordinators: [
      {
        agency: "department-of-agriculture-and-rural-development",
        asWritten: "Sở Nông nghiệp và Phát triển nông thôn",
        basis: "stated",
      },
      departmentsAndSectors,
      districtPeoplesCommittees,
    ],
  },
  {
    id: "III.6.a",
    group: "III.6",
    quotation: {
      provision: "III.6.a",
      text: "Sở Tài nguyên và Môi trường chủ trì, phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-natural-resources-and-environment",
        asWritten: "Sở Tài nguyên và Môi trường",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.6.b",
    group: "III.6",
    quotation: {
      provision: "III.6.b",
      text: "Sở Công Thương chủ trì, phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [{ agency: "department-of-industry-and-trade", asWritten: "Sở Công Thương", basis: "stated" }],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.7.a",
    group: "III.7",
    quotation: {
      provision: "III.7.a",
      text: "Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-culture-sports-and-tourism",
        asWritten: "Sở Văn hóa, Thể thao và Du lịch",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.7.b",
    group: "III.7",
    quotation: {
      provision: "III.7.b",
      text: "Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [
      {
        agency: "department-of-labour-invalids-and-social-affairs",
        asWritten: "Sở Lao động - Thương binh và Xã hội",
        basis: "stated",
      },
    ],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
  {
    id: "III.7.c",
    group: "III.7",
    quotation: {
      provision: "III.7.c",
      text: "Sở Xây dựng phối hợp các Sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố",
    },
    leads: [{ agency: "department-of-construction", asWritten: "Sở Xây dựng", basis: "implied" }],
    coordinators: [departmentsAndSectors, districtPeoplesCommittees],
  },
] as const satisfies readonly Assignment<string, Plan7099TaskGroupId, AgencyId>[];

/** The id of an assignment of the plan. */
export type Plan7099AssignmentId = (typeof assignments)[number]["id"];
