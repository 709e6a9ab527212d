/** Whether an application is for an accreditation, which has neither a project nor mobilities. */
export function isAccreditation(action: unknown): boolean {
  return typeof action === "string" && action.startsWith("KA120-");
}
