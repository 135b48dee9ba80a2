import { AGENCY_KINDS, AREA_LEVELS } from "@kehoach/model";
import type { OpenApiDocument } from "../document/open-api-types.ts";
import { referenceTo } from "./component-schemas.ts";
import { reading } from "./operation.ts";
import { filter } from "./parameters.ts";

/** Agencies and areas through time. */
export const REGISTRY_PATHS: OpenApiDocument["paths"] = {
  "/agencies": {
    get: reading({
      id: "listAgencies",
      tag: "registry",
      summary: { en: "The agencies of a day", vi: "Các cơ quan tại một ngày" },
      text: {
        en: "Lists the agencies that existed on a day.",
        vi: "Liệt kê các cơ quan tồn tại vào một ngày.",
      },
      gives: "AgencyPage",
      parameters: ["On"],
      filters: [
        filter(
          "kind",
          { en: "Kind of the agency.", vi: "Loại cơ quan." },
          { type: "string", enum: [...AGENCY_KINDS] },
        ),
      ],
    }),
  },
  "/agencies/{agencyId}": {
    get: reading({
      id: "getAgency",
      tag: "registry",
      summary: { en: "An agency", vi: "Một cơ quan" },
      text: {
        en: "An agency, if it existed on the day.",
        vi: "Một cơ quan, nếu tồn tại vào ngày đó.",
      },
      gives: "Agency",
      parameters: ["Agency", "On"],
      mayFail: ["NotFound"],
    }),
  },
  "/areas": {
    get: reading({
      id: "listAreas",
      tag: "registry",
      summary: { en: "The areas of a day", vi: "Các địa bàn tại một ngày" },
      text: {
        en: "Lists the areas that existed on a day. A code may have meant another area on another day.",
        vi: "Liệt kê các địa bàn tồn tại vào một ngày. Vào ngày khác, một mã có thể chỉ đơn vị khác.",
      },
      gives: "AreaPage",
      parameters: ["On"],
      filters: [
        filter("code", { en: "Administrative code on that day.", vi: "Mã đơn vị hành chính vào ngày đó." }),
        filter("parent", { en: "Id of the area above.", vi: "Mã định danh địa bàn cấp trên." }),
        filter(
          "level",
          { en: "Level of the area.", vi: "Cấp của địa bàn." },
          { type: "string", enum: [...AREA_LEVELS] },
        ),
      ],
    }),
  },
  "/areas/{areaId}": {
    get: reading({
      id: "getArea",
      tag: "registry",
      summary: { en: "An area", vi: "Một địa bàn" },
      text: { en: "An area, if it existed on the day.", vi: "Một địa bàn, nếu tồn tại vào ngày đó." },
      gives: "Area",
      parameters: ["Area", "On"],
      mayFail: ["NotFound"],
    }),
  },
  "/changes": {
    get: reading({
      id: "listChanges",
      tag: "registry",
      summary: { en: "Changes of organisation", vi: "Các thay đổi về tổ chức" },
      text: {
        en: "Lists renamings, mergers, splits and transfers of agencies, oldest first.",
        vi: "Liệt kê đổi tên, hợp nhất, chia tách, chuyển chức năng của cơ quan, cũ nhất trước.",
      },
      gives: "ChangeEventPage",
      filters: [
        filter("agency", {
          en: "Id of an agency before or after.",
          vi: "Mã cơ quan trước hoặc sau thay đổi.",
        }),
        filter(
          "from",
          { en: "First effective day, inclusive.", vi: "Ngày hiệu lực đầu tiên, tính cả ngày này." },
          { $ref: referenceTo("Day") },
        ),
        filter(
          "to",
          { en: "Last effective day, inclusive.", vi: "Ngày hiệu lực cuối cùng, tính cả ngày này." },
          { $ref: referenceTo("Day") },
        ),
      ],
    }),
  },
  "/registry": {
    get: reading({
      id: "getRegistry",
      tag: "registry",
      summary: { en: "The whole registry", vi: "Toàn bộ danh bạ" },
      text: {
        en: "All agencies, areas and changes, to answer questions about any day without asking again.",
        vi: "Toàn bộ cơ quan, địa bàn và thay đổi, để tự tra cứu cho bất kỳ ngày nào.",
      },
      gives: "RegistryData",
    }),
  },
};
