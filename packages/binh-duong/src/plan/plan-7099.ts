import { definePlan } from "@kehoach/model";
import { agencies } from "../agencies/agencies.ts";
import { areas } from "./areas.ts";
import { assignments } from "./assignments.ts";
import { documents } from "./documents.ts";
import { goals } from "./goals.ts";
import { indicators } from "./indicators.ts";
import { provisions } from "./provisions.ts";
import { targets } from "./targets.ts";
import { taskGroups } from "./task-groups.ts";
import { tasks } from "./tasks.ts";

/**
 * Plan 7099/KH-UBND of the People's Committee of Bình Dương Province, 13 December 2024: industrialisation and
 * modernisation to 2030, with a vision to 2045.
 *
 * Its text is held word for word, and every goal, indicator, target, task and role quotes the words it rests
 * on. What the text does not say is `null`. The text as received stops after III.7.c.
 *
 * @example
 * import { plan7099 } from "@kehoach/binh-duong";
 * plan7099.targets.find((target) => target.indicator === "urbanisation-rate")?.quotation.text; // => "Tỷ lệ đô thị hóa toàn tỉnh đạt 88-90%"
 * plan7099.tasks.length; // => 48
 */
export const plan7099 = definePlan({
  schemaVersion: "1",
  id: "plan-7099-kh-ubnd-2024",
  title: {
    vi: "KẾ HOẠCH Thực hiện Nghị quyết số 111/NQ-CP ngày 22/7/2024 của Chính phủ và Chương trình số 111-CTr/TU ngày 17/3/2023 của Tỉnh ủy về thực hiện Nghị quyết số 29-NQ/TW (khóa XIII) về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045",
    en: "PLAN to carry out Resolution No. 111/NQ-CP of 22 July 2024 of the Government and Programme No. 111-CTr/TU of 17 March 2023 of the Provincial Party Committee on carrying out Resolution No. 29-NQ/TW (13th tenure) on continuing to accelerate the industrialisation and modernisation of the country to 2030, with a vision to 2045",
  },
  document: "7099-KH-UBND-2024",
  // whether Ho Chi Minh City has kept, merged or repealed it is not known
  status: "unknown",
  // the plan looks to 2030 and 2045 and was issued at the end of 2024, but it counts investment from 2021
  horizon: { from: 2021, to: 2045 },
  area: "binh-duong",
  source: {
    complete: false,
    lastProvision: "III.7.c",
    pages: 10,
    note: {
      vi: "Văn bản nhận được dừng sau điểm III.7.c; phần tiếp theo không rõ.",
      en: "The text as received stops after III.7.c; what follows is not known.",
    },
  },
  reporting: null,
  documents,
  provisions,
  goals,
  indicators,
  targets,
  taskGroups,
  assignments,
  tasks,
  agencies,
  areas,
});
