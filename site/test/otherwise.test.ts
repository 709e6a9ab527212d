import { describe, expect, it } from "vitest";
import { asItWas } from "../src/settlement/as-it-was.js";
import { besideThePlan } from "../src/settlement/beside-the-plan.js";
import { saidOtherwise } from "../src/settlement/said-otherwise.js";

const planned = {
  id: "GROUP-ES",
  participants: 12,
  durationDays: 7,
  startDate: "2027-03-01",
  endDate: "2027-03-07",
  origin: { place: "Kielce", country: "PL" },
  venue: { place: "Girona", country: "ES" },
  accompanyingPersons: [{ persons: 2 }, { persons: 1, durationDays: 4 }],
  notRequested: { travel: 1 },
  inclusionCosts: "350.00",
};

describe("an activity as it took place", () => {
  it.each([
    ["as planned where nothing is filled in", {}, planned],
    ["as planned where boxes were emptied", { participants: "", accompanyingPersons: [{}, { persons: "" }] }, planned],
    ["with fewer participants", { participants: "11" }, { ...planned, participants: "11" }],
    [
      "without accompanying persons who did not go",
      { accompanyingPersons: [{}, { persons: "0" }] },
      { ...planned, accompanyingPersons: [{ persons: 2 }] },
    ],
    [
      "with more of them",
      { accompanyingPersons: [{}, {}, { persons: "1" }] },
      { ...planned, accompanyingPersons: [...planned.accompanyingPersons, { persons: "1" }] },
    ],
    [
      "by another distance than between the planned places",
      { distanceKm: "900" },
      { ...planned, distanceKm: "900", origin: undefined, venue: undefined },
    ],
    [
      "with what else is not asked for",
      { notRequested: { individualSupport: "2" } },
      {
        ...planned,
        notRequested: { travel: 1, individualSupport: "2" },
      },
    ],
    [
      "for as long as its dates say",
      { endDate: "2027-03-06" },
      {
        ...planned,
        durationDays: undefined,
        endDate: "2027-03-06",
      },
    ],
    ["without interruption", { interruptedDays: "0" }, { ...planned, interruptedDays: "0" }],
    [
      "for the days that are counted",
      { endDate: "2027-03-06", durationDays: "5" },
      {
        ...planned,
        durationDays: "5",
        endDate: "2027-03-06",
      },
    ],
  ])("is %s", (_, took, expected) => {
    expect(asItWas(planned, took)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it.each([
    ["as planned", planned],
    ["with fewer participants", { ...planned, participants: 11 }],
    ["without costs", { ...planned, inclusionCosts: undefined }],
    ["by its dates", { ...planned, durationDays: undefined, endDate: "2027-03-06" }],
    ["by the planned dates", { ...planned, durationDays: undefined }],
    ["with fewer accompanying persons", { ...planned, accompanyingPersons: [{ persons: 1 }] }],
    ["elsewhere", { ...planned, venue: { place: "Nice", country: "FR" } }],
    ["by another distance", { ...planned, origin: undefined, venue: undefined, distanceKm: 900 }],
    ["asking for less", { ...planned, notRequested: { travel: 2 } }],
  ])("that a file has %s is the same again from its boxes", (_, whole) => {
    const took = JSON.parse(JSON.stringify(whole));
    const again = asItWas(planned, saidOtherwise(planned, took));
    // A cost of none is 0.
    expect(again).toEqual(took.inclusionCosts === undefined ? { ...took, inclusionCosts: "0" } : took);
  });
});

describe("what is said beside the plan", () => {
  const [a, b, c] = [{ id: "A" }, { id: "B" }, { id: "C" }];
  const [ofA, , ofC] = [{ status: "completed" }, {}, { status: "cancelled" }];
  const planWith = (flows: readonly object[]) => ({
    application: { flows },
    options: {},
    ticks: {},
    settlement: { realised: { flows: [ofA, {}, ofC] } },
    language: "en" as const,
  });
  const before = planWith([a, b, c]);
  it.each([
    ["moved", [c, a, b], [ofC, ofA, {}]],
    ["taken out", [b, c], [{}, ofC]],
    ["put in", [a, { id: "NEW" }, b, c], [ofA, {}, {}, ofC]],
    ["typed into", [{ id: "A2" }, b, c], [ofA, {}, ofC]],
    ["taken out of as many as are put in", [{ id: "X" }, a, b], [{}, ofA, {}]],
  ])("stays with its activity where one is %s", (_, flows, said) => {
    expect(besideThePlan(before, planWith(flows)).settlement).toEqual({ realised: { flows: said } });
  });
});
