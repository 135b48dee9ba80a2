import type { StateFunction } from "@kehoach/model";

function defineFunctions<const Code extends string>(
  names: Readonly<Record<Code, readonly [vi: string, en: string]>>,
): Readonly<Record<Code, StateFunction<Code>>> {
  const entries = Object.entries<readonly [string, string]>(names).map(([code, [vi, en]]) => [
    code,
    { code, name: { vi, en } },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Code, StateFunction<Code>>>;
}

/** The functions that the plan's tasks touch or that moved between agencies, by code; the words are ours. */
export const stateFunctions = defineFunctions({
  "plan-dissemination": ["phổ biến, quán triệt kế hoạch", "making the plan known"],
  planning: ["quy hoạch, kế hoạch", "planning"],
  investment: ["đầu tư", "investment"],
  enterprises: ["doanh nghiệp", "enterprises"],
  press: ["báo chí, xuất bản, thông tin tuyên truyền", "press, publishing and public information"],
  digital: ["công nghệ thông tin, viễn thông, chuyển đổi số", "information technology, telecom and digital"],
  "science-and-technology": ["khoa học, công nghệ, đổi mới sáng tạo", "science, technology and innovation"],
  industry: ["công nghiệp, cụm công nghiệp", "industry and industrial clusters"],
  trade: ["thương mại, dịch vụ, logistics", "trade, services and logistics"],
  energy: ["năng lượng", "energy"],
  "industrial-zones": ["khu công nghiệp", "industrial zones"],
  "building-materials": ["vật liệu xây dựng", "building materials"],
  "urban-development": ["phát triển đô thị, hạ tầng", "urban development and infrastructure"],
  housing: ["nhà ở", "housing"],
  transport: ["giao thông vận tải", "transport"],
  "vocational-education": ["giáo dục nghề nghiệp", "vocational education"],
  education: ["giáo dục và đào tạo", "education and training"],
  labour: ["lao động, tiền lương, việc làm", "labour, wages and employment"],
  "social-insurance": ["bảo hiểm xã hội", "social insurance"],
  "social-protection": ["bảo trợ xã hội", "social protection"],
  children: ["trẻ em", "children"],
  "social-evils": ["phòng, chống tệ nạn xã hội", "social evils"],
  "poverty-reduction": ["giảm nghèo", "poverty reduction"],
  "drug-treatment": ["cai nghiện ma túy", "drug treatment"],
  "rural-development": ["nông nghiệp, nông thôn mới", "agriculture and rural development"],
  cooperatives: ["kinh tế tập thể, hợp tác xã", "the collective economy and cooperatives"],
  environment: ["môi trường, biến đổi khí hậu", "environment and climate change"],
  minerals: ["địa chất, khoáng sản", "geology and minerals"],
  culture: ["văn hóa, thể thao", "culture and sport"],
  tourism: ["du lịch", "tourism"],
});

/** The code of one of {@link stateFunctions}. */
export type StateFunctionCode = keyof typeof stateFunctions;
