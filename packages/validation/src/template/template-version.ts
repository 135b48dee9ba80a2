/** The version of the form of templates that this release makes and reads; templates of another one are refused. */
export const TEMPLATE_VERSION = "1";
