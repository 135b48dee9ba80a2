// the only module that knows which plan the command line comes with
export { plan7099 as defaultPlan, publishedFigures as defaultFigures } from "@kehoach/binh-duong";
export { registryData as defaultRegistry } from "@kehoach/binh-duong/registry";
