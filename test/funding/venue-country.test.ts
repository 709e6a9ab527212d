import { describe, expect, it } from "vitest";
import type { Flow } from "../../src/application/application.js";
import { applicationOf, grantOf, jobShadowing } from "./application.js";

const saidOf = (flow: Flow) =>
  grantOf(applicationOf([flow])).findings.flatMap((finding) =>
    finding.code === "venue.other-country" ? [finding.params] : [],
  );

const expert: Flow = { ...jobShadowing, activity: "invited-expert", destination: undefined };
const hosted: Flow = { ...expert, activity: "hosting-teachers-in-training", durationDays: 60 };
const nice = { place: "Nice", country: "FR" };
const found = { ...nice, latitude: 43.70313, longitude: 7.26608, geonameId: 2990440 };

describe("a venue in another country than the receiving one", () => {
  it("is said of a name and of coordinates", () => {
    for (const venue of [nice, found]) {
      expect(saidOf({ ...jobShadowing, venue })).toEqual([{ destination: "ES", country: "FR" }]);
      expect(saidOf({ ...jobShadowing, destination: "FR", venue })).toEqual([]);
    }
  });

  it("is another one than the applicant's for experts and hosted teachers", () => {
    for (const flow of [expert, hosted]) {
      expect(saidOf({ ...flow, venue: nice })).toEqual([{ destination: "PL", country: "FR" }]);
      expect(saidOf({ ...flow, venue: { place: "Nysa", country: "PL" } })).toEqual([]);
    }
  });

  it("is not said where one of the two is not known", () => {
    expect(saidOf({ ...jobShadowing, destination: undefined, venue: nice })).toEqual([]);
    expect(saidOf({ ...jobShadowing, venue: { latitude: 43.70313, longitude: 7.26608 } })).toEqual([]);
    expect(saidOf(jobShadowing)).toEqual([]);
  });

  it("changes no amount", () => {
    expect(grantOf(applicationOf([{ ...jobShadowing, venue: nice }])).total).toBe(
      grantOf(applicationOf([jobShadowing])).total,
    );
  });
});
