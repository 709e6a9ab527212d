import type { Entry } from "../entry.js";

/** A name for files about a plan: its reference or its title, as far as a file can have it. */
export function fileName({ reference, title }: Entry): string {
  const plain = String(reference ?? title ?? "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "erasmus-ka1" : plain.slice(0, 60);
}

/** Hands a file to the browser, to be saved. */
export function saveAs(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
