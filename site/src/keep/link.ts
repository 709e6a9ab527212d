import { words } from "../words/words.js";
import { openPlan } from "./file.js";
import { complain } from "./notice.js";
import { readPlan } from "./read-plan.js";
import { savedPlan } from "./saved-plan.js";

/** The number changes with the shape of what is in a link. */
const PREFIX = "#plan=1.";
/** Longer addresses are cut off by mail programs and chats. */
const LONGEST = 16_000;
/** A plan is never as long: a short text that unpacks to more was made to fill the memory. */
const LARGEST = 2_000_000;

/** A link to this page with the plan in it. */
export interface PlanLink {
  /** `undefined` where it would be too long. */
  readonly address: string | undefined;
  /** How many values cannot be understood, and are not in it. */
  readonly leftOut: number;
}

export async function linkToPlan(): Promise<PlanLink> {
  const { saved, issues } = savedPlan();
  const bytes = await packed(JSON.stringify(saved));
  const link = `${location.href.split("#")[0]}${PREFIX}${toBase64Url(bytes)}`;
  return { address: link.length > LONGEST ? undefined : link, leftOut: issues.length };
}

/** Opens the plan in the address of the page, if there is one, and takes it out of the address: it is kept from now on. */
export async function openLink(): Promise<void> {
  const { hash } = location;
  if (!hash.startsWith("#plan=")) return;
  const { page } = words.value;
  history.replaceState(null, "", location.href.split("#")[0]);
  if (hash.length > LONGEST || !hash.startsWith(PREFIX)) return complain(page.keep.linkBroken);
  let value: unknown;
  try {
    value = JSON.parse(await unpacked(fromBase64Url(hash.slice(PREFIX.length))));
  } catch {
    return complain(page.keep.linkBroken);
  }
  const read = readPlan(value);
  if (read.kind !== "plan") return complain(page.keep.linkBroken);
  await openPlan(read, page.keep.linkOpened, page.keep.linkLabel);
}

async function packed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.pipeThrough(new TextDecoderStream("utf-8", { fatal: true })).getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length > LARGEST) {
      await reader.cancel();
      throw new RangeError("too long for a plan");
    }
  }
  return text;
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}
