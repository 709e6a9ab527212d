/**
 * Where the figures of an agency's rules of budget allocation stand: what the ids of their cells begin with.
 *
 * @example allocationId("SCH", "SE") // => "SCH/allocation/SE"
 */
export function allocationId(field: string, agency: string): string {
  return `${field}/allocation/${agency}`;
}
