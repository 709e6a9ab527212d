/**
 * A schema as form libraries and frameworks take it, whoever made it: version 1 of <https://standardschema.dev>. The
 * types are written out here so that they need no package.
 */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "erasmus-ka1";
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the compiler only; there is no such value. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The value, or everything that is wrong with it, in words. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  /** A phrase to follow the path: "expected a number, got text". */
  readonly message: string;
  readonly path: readonly (string | number)[];
}
