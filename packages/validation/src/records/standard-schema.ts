/**
 * What Standard Schema v1 asks of a schema, so that forms, routers and the like can take it.
 *
 * Source: https://standardschema.dev, whose interfaces are meant to be copied.
 */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For type inference only; never there at run time. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The value, or what is wrong. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong. */
export interface StandardIssue {
  readonly message: string;
  /** Keys that lead to the value; absent where the whole is wrong. */
  readonly path?: readonly PropertyKey[];
}
