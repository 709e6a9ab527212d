/** Where a value is in the input: `["flows", 0, "participants"]`. */
export type Path = readonly (string | number)[];
