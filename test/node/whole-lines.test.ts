import { describe, expect, it } from "vitest";
import { linesIn, type WholeLines, wholeLines } from "../../src/node/index.js";

async function wholesOf(parts: readonly (string | Uint8Array)[], mostBytes = 100) {
  async function* stream() {
    for (const part of parts) yield Buffer.from(part);
  }
  const all: WholeLines[] = [];
  for await (const each of wholeLines(stream(), mostBytes)) all.push(each);
  return all;
}

const text = (bytes?: Uint8Array) => (bytes === undefined ? undefined : Buffer.from(bytes).toString());

async function linesOf(parts: readonly (string | Uint8Array)[], mostBytes = 100) {
  const wholes = await wholesOf(parts, mostBytes);
  return wholes.flatMap((each) => [...linesIn(each, mostBytes)].map(({ line, bytes }) => [line, text(bytes)]));
}

const bytewise = (all: string) => [...Buffer.from(all)].map((byte) => Uint8Array.of(byte));

describe("the lines of a stream", () => {
  it("are the same whatever its parts, without those that are blank", async () => {
    const whole = "ab\nc\n\n\t \r\n żó\r\nlast";
    const expected = [
      [1, "ab"],
      [2, "c"],
      [5, " żó\r"],
      [6, "last"],
    ];
    expect(await linesOf([whole])).toEqual(expected);
    const bytes = Buffer.from(whole);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await linesOf([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(expected);
    }
    expect(await linesOf(bytewise(whole))).toEqual(expected);
    expect(await linesOf(["ab\n \n"])).toEqual([[1, "ab"]]);
    expect(await linesOf([])).toEqual([]);
  });

  it("come with the part that completes them, and say how much of the input that is", async () => {
    const wholes = await wholesOf(["ab\nc\nd", "", "e\n", "f"]);
    expect(wholes.map(({ firstLine, endByte }) => [firstLine, endByte])).toEqual([
      [1, 5],
      [3, 8],
      [4, 9],
    ]);
    // A thread is given these bytes and no others.
    for (const { bytes } of wholes) expect(bytes?.buffer.byteLength).toBe(bytes?.length);
  });

  it.each([
    ["below", 4],
    ["on", 3],
    ["above", 2],
  ])("are kept up to the limit, wherever they begin: %s it", async (_, mostBytes) => {
    const kept = mostBytes >= 3 ? "abc" : undefined;
    for (const [begin, first, lines] of [
      ["", 1, []],
      ["x\n", 2, [[1, "x"]]],
      ["\n\n", 3, []],
    ] as const) {
      const whole = `${begin}abc\ny\nabc`;
      const expected = [...lines, [first, kept], [first + 1, "y"], [first + 2, kept]];
      expect(await linesOf([whole], mostBytes)).toEqual(expected);
      for (let cut = 0; cut <= whole.length; cut += 1) {
        expect(await linesOf([whole.slice(0, cut), whole.slice(cut)], mostBytes)).toEqual(expected);
      }
      expect(await linesOf(bytewise(whole), mostBytes)).toEqual(expected);
    }
  });
});
