import { readFile } from "node:fs/promises";

/** Where the page has its places, as bytes in Base64. */
const PLACES = /(<script type="application\/octet-stream" id="places">)(?=<\/script>)/;

/**
 * The page of the package. It lies there without places, which the package has once, and gets them here.
 *
 * @returns HTML; nothing where the package was built without the page
 */
export async function ownPage(): Promise<Uint8Array | undefined> {
  const read = (name: string) => readFile(new URL(`./${name}`, import.meta.url));
  const page = await read("page.html").catch(() => undefined);
  if (page === undefined) return undefined;
  const places = (await read("gazetteer.bin")).toString("base64");
  return new TextEncoder().encode(page.toString().replace(PLACES, (tag) => tag + places));
}
