/** An object of which nothing is known: input before its shape is checked. */
export type Loose = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an application is for an accreditation, which has neither a project nor mobilities. */
export function isAccreditation(action: unknown): boolean {
  return typeof action === "string" && action.startsWith("KA120-");
}
