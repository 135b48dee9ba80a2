/** Names of the sheets of a template that hold data; which of them a template has depends on its agency. */
export const TEMPLATE_DATA_SHEETS = { observations: "Số liệu", taskReports: "Nhiệm vụ" } as const;
