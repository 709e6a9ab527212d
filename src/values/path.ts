/** Where a value stands in the input: `["flows", 0, "participants"]`. */
export type Path = readonly (string | number)[];
