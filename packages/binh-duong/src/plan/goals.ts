import type { Goal } from "@kehoach/model";
import { wholeProvision } from "./whole-provision.ts";

/**
 * What the plan wants the province to become, in words.
 *
 * The year 2030 of the first seven is that of the headings above them, II.1 and II.2, both "đến năm 2030".
 */
export const goals: readonly Goal[] = [
  {
    id: "sustainable-smart-modern-province",
    horizon: 2030,
    after: null,
    quotation: wholeProvision("II.1.1"),
  },
  {
    id: "restructured-industries-and-services",
    horizon: 2030,
    after: null,
    quotation: wholeProvision("II.1.2"),
  },
  { id: "ecological-agriculture", horizon: 2030, after: null, quotation: wholeProvision("II.1.3") },
  { id: "better-workforce", horizon: 2030, after: null, quotation: wholeProvision("II.1.4") },
  { id: "transport-infrastructure", horizon: 2030, after: null, quotation: wholeProvision("II.1.5") },
  {
    id: "park-and-cluster-infrastructure",
    horizon: 2030,
    after: null,
    quotation: {
      provision: "II.2.4",
      text: "Tiếp tục xây dựng và hoàn thiện hạ tầng các khu, cụm công nghiệp đồng bộ, hiện đại theo quy hoạch",
    },
  },
  {
    id: "relocation-into-parks-and-clusters",
    horizon: 2030,
    after: null,
    quotation: {
      provision: "II.2.5",
      text: "Thực hiện khuyến khích chuyển đổi công năng, di dời các doanh nghiệp nằm ngoài khu, cụm công nghiệp ở địa bàn phía Nam vào khu, cụm công nghiệp để tập trung sắp xếp quy hoạch chuyển đổi công năng sang phát triển dịch vụ, thương mại tạo sự phát triển cân bằng bền vững trong cơ cấu kinh tế.",
    },
  },
  {
    id: "urban-quality-after-2030",
    horizon: null,
    after: 2030,
    quotation: {
      provision: "II.2.5",
      text: "sau năm 2030 nâng cấp chất lượng đô thị theo chuẩn quốc tế",
    },
  },
  { id: "vision-2045", horizon: 2045, after: null, quotation: wholeProvision("II.3.1") },
];
