/**
 * A gazetteer with the places of some countries only: the blocks as they are, under a header of their own. The format is
 * that of `src/places/gazetteer.ts`: magic, the header's length in four bytes, the header as JSON, a block for each country.
 *
 * @param bytes the package's gazetteer
 * @param wanted ISO 3166-1 alpha-2
 */
export function withCountries(bytes: Buffer, wanted: ReadonlySet<string>): Buffer {
  const magic = bytes.subarray(0, MAGIC.length);
  if (magic.toString() !== MAGIC) throw new Error("the package's gazetteer has another format");
  const start = MAGIC.length + 4;
  const end = start + bytes.readUInt32LE(MAGIC.length);
  const header = JSON.parse(bytes.subarray(start, end).toString()) as Header;
  const countries: Header["countries"] = {};
  const blocks: Buffer[] = [];
  let length = 0;
  for (const [country, [offset, size, places]] of Object.entries(header.countries)) {
    if (!wanted.has(country)) continue;
    countries[country] = [length, size, places];
    blocks.push(bytes.subarray(end + offset, end + offset + size));
    length += size;
  }
  const index = Buffer.from(JSON.stringify({ ...header, countries }));
  const sizeOfIndex = Buffer.alloc(4);
  sizeOfIndex.writeUInt32LE(index.length);
  return Buffer.concat([magic, sizeOfIndex, index, ...blocks]);
}

const MAGIC = "KA1-PLACES-3";

interface Header {
  countries: Record<string, readonly [offset: number, length: number, places: number]>;
}
