import { isPassage } from "./cell.js";

/** A copy of a part of a table in which each cell and passage has its id: the keys on the way to it. */
export function withIds<T>(part: T, id: string): T;
export function withIds(part: unknown, id: string): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (isPassage(part)) return { ...part, id };
  if (Array.isArray(part)) {
    return part.map((member) => (isListed(member) ? withIds(member, `${id}/${member.id}`) : member));
  }
  return Object.fromEntries(Object.entries(part).map(([key, child]) => [key, withIds(child, `${id}/${key}`)]));
}

function isListed(member: unknown): member is { readonly id: string | number } {
  return typeof member === "object" && member !== null && "id" in member;
}
