import { describe, expect, it } from "vitest";
import type { GrantLine } from "../../src/grant.js";
import { settle } from "../../src/index.js";
import { cap, excess, input, percentage, rounding } from "../../src/results/explanation.js";
import { sourcesOf } from "../../src/settlement/sources-of.js";
import { settlementNamed } from "../settlement-fixtures.js";

function settled(slug: string) {
  const { award, realised, options } = settlementNamed(slug);
  return settle(award, realised, options);
}

const anything = { kind: "sum", of: expect.anything() } as const;

describe("the explanation of a final grant", () => {
  it("takes a reduction off, then what a policy does not cover, and cuts it to the award", () => {
    const total = input(["award", "total"], "16037.00");
    expect(settled("as-planned").explanation).toEqual(cap(anything as never, total));
    const percent = input(["options", "reduction", "percent"], 25);
    expect(settled("reduction").explanation).toEqual(
      cap(excess(anything as never, rounding("cent", percentage(percent, anything as never))), total),
    );
    const { explanation, notCovered } = settled("transfers-just-below");
    expect(notCovered).not.toBe("0.00");
    expect(explanation).toEqual(
      cap(excess(anything as never, input(["options", "transferPolicy"], notCovered ?? "")), total),
    );
  });

  it("has its way by the other table of a call without an edition of its own, with the same places", () => {
    const { award, realised, options } = settlementNamed("as-planned");
    const flows = realised.flows.map(({ startDate: _, endDate: __, ...flow }) => flow);
    const application = { ...award.application, call: 2024, project: { durationMonths: 18 }, flows };
    const { lines } = settle({ ...award, application }, { flows }, { ...options, explanations: "every-limit" });
    const others = lines.flatMap(({ otherwise }) => (otherwise === undefined ? [] : [JSON.stringify(otherwise)]));
    expect(others.length).toBeGreaterThan(0);
    const places = others.flatMap((tree) => tree.match(/"path":\["[^"]+"/g) ?? []);
    expect(new Set(places)).toEqual(new Set(['"path":["realised"', '"path":["options"']));
  });
});

describe("the sources of a settlement", () => {
  const guide = { title: "Guide", url: "https://example.org" } as never;
  const line = (explanation?: GrantLine["explanation"]) => ({ explanation }) as GrantLine;
  const grant = { sources: { OWN: guide } } as never;

  it("are those that chose a value, too", () => {
    const chosenBy = { citations: [{ source: "OWN" }] } as never;
    expect(sourcesOf([line({ ...input(["flows", 0, "participants"], 2), chosenBy })], [], [], grant)).toEqual({
      OWN: guide,
    });
    // A choice that no table makes cites nothing.
    const distanceBand = { distanceBand: "500-1999" } as never;
    expect(sourcesOf([line({ ...input(["x"], 2), chosenBy: distanceBand })], [], [], grant)).toEqual({});
  });

  it("are all of the call where a line has no explanation", () => {
    expect(sourcesOf([line()], [], [], grant)).toEqual({ OWN: guide });
  });
});
