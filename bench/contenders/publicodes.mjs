import Engine from "publicodes";
import { activities, bands, rate } from "./rates.mjs";
import { guaranteeOf, rowsOf } from "./rows.mjs";

/*
 * The budget as a publicodes model. The language has no lists, so each flow has its own rules; the receiving country's
 * group is an input, which spares the model a condition for each country. No units: checking them would take longer.
 */

const inputs = {
  group: "group",
  participants: "participants",
  participantsWithFewerOpportunities: "with fewer opportunities",
  durationDays: "duration",
  travelDays: "travel days",
  accompanyingPersons: "accompanying persons",
  accompanyingDurationDays: "accompanying duration",
  distanceKm: "distance",
  greenTravel: "green",
  courseFeeDays: "course fee days",
  linguisticSupportParticipants: "linguistic need",
  inclusionCosts: "inclusion costs",
  visitPersons: "visit persons",
  expensiveTravelPersons: "expensive persons",
  expensiveTravelCost: "expensive cost",
  entryRequirementsCost: "entry cost",
};

/** A model with an application in it. */
export function modelOf(application, baseRates) {
  const rows = rowsOf(application);
  const rules = {
    "guarantee cost": guaranteeOf(application),
    guarantee: share("guarantee cost", rate("exceptionalCosts/financial-guarantee/percent")),
    total: { somme: [...rows.map((_, index) => `${flowName(index)} . total`), "guarantee"] },
  };
  rows.forEach((row, index) => {
    const flow = flowName(index);
    rules[flow] = null;
    for (const [key, name] of Object.entries(inputs)) rules[`${flow} . ${name}`] = { "par défaut": literal(row[key]) };
    for (const [name, rule] of Object.entries(rulesOf(row.activity, baseRates))) rules[`${flow} . ${name}`] = rule;
  });

  const engine = new Engine(rules);
  const participants = `${flowName(0)} . ${inputs.participants}`;
  return {
    /** The total, EUR. */
    total: () => engine.evaluate("total").nodeValue,
    /** Sets one input, which differs from the model. */
    setParticipants(count) {
      engine.setSituation({ [participants]: count });
    },
    /** Sets every input: another application of the same activities, as from `situationOf`. */
    setInputs(situation) {
      engine.setSituation(situation);
    },
  };
}

/** An application's inputs, by the names of the model. */
export function situationOf(application) {
  return Object.fromEntries(
    rowsOf(application).flatMap((row, index) =>
      Object.entries(inputs).map(([key, name]) => [`${flowName(index)} . ${name}`, literal(row[key])]),
    ),
  );
}

const flowName = (index) => `flow ${"abcdefghij"[index]}`;
const literal = (value) => (typeof value === "boolean" ? (value ? "oui" : "non") : value);
const share = (costs, percent) => ({ valeur: `${costs} * ${percent} / 100`, arrondi: "2 décimales" });

function rulesOf(activity, baseRates) {
  const { rates, courseFees, reinforcedLinguisticSupport } = activities[activity];
  const individual = (id) => rate(`individualSupport/${id}`);
  const exceptional = (id) => rate(`exceptionalCosts/${id}`);
  const always = {
    "organisational support": `participants * ${rate(`organisationalSupport/${activity}/amount`)}`,
    "linguistic support": {
      somme: [
        `linguistic need * ${rate("linguisticSupport/perParticipant")}`,
        ...(reinforcedLinguisticSupport ? [`participants * ${rate("linguisticSupport/reinforced")}`] : []),
      ],
    },
    "paid visitors": { valeur: "visit persons", plafond: rate("preparatoryVisits/persons") },
    "preparatory visits": `paid visitors * ${rate("preparatoryVisits/perPerson")}`,
    "inclusion for organisations": `with fewer opportunities * ${rate("inclusionSupport/perParticipant")}`,
    "inclusion for participants": share("inclusion costs", rate("inclusionSupport/realCostsPercent")),
    "entry requirements": share("entry cost", exceptional("entry-requirements/percent")),
  };
  const fees = courseFees
    ? {
        "paid course days": { "le minimum de": ["course fee days", "duration", rate("courseFees/days")] },
        "course fees": `participants * paid course days * ${rate("courseFees/perDay")}`,
      }
    : {};
  const travelling =
    rates === undefined
      ? {}
      : {
          "travel per person": {
            variations: [{ si: "green", alors: byDistance("green") }, { sinon: byDistance("standard") }],
          },
          "most travel days": {
            variations: [
              { si: "green", alors: individual("travelDays/green") },
              { sinon: individual("travelDays/standard") },
            ],
          },
          "paid travel days": { "le minimum de": ["travel days", "most travel days"] },
          "base rate": byGroup(baseRates[rates]),
          "staff base rate": byGroup(baseRates.staff),
          days: "duration + paid travel days",
          "accompanying stay": { "le minimum de": ["accompanying duration", "duration"] },
          "accompanying days": {
            valeur: "accompanying stay + paid travel days",
            plafond: individual("accompanyingDays"),
          },
          ...perPerson("participant support", "days", "base rate"),
          ...perPerson("accompanying support", "accompanying days", "staff base rate"),
          "individual support": "participants * participant support + accompanying persons * accompanying support",
          "counted expensive cost": `expensive cost * ${exceptional("expensive-travel/belowPercent")} / 100`,
          "paid otherwise": {
            variations: [
              { si: "counted expensive cost > expensive persons * travel per person", alors: "expensive persons" },
              { sinon: 0 },
            ],
          },
          travel: "(participants + accompanying persons - paid otherwise) * travel per person",
          "expensive share": share("expensive cost", exceptional("expensive-travel/percent")),
          "expensive travel": { variations: [{ si: "paid otherwise > 0", alors: "expensive share" }, { sinon: 0 }] },
        };
  return {
    ...always,
    ...fees,
    ...travelling,
    total: {
      somme: [
        "organisational support",
        "linguistic support",
        "preparatory visits",
        "inclusion for organisations",
        "inclusion for participants",
        "entry requirements",
        ...(courseFees ? ["course fees"] : []),
        ...(rates === undefined ? [] : ["individual support", "travel", "expensive travel"]),
      ],
    },
  };
}

function perPerson(name, days, base) {
  const limit = rate("individualSupport/daysAtBaseRate");
  return {
    [`${name} days at base rate`]: { valeur: days, plafond: limit },
    [`${name} days afterwards`]: { valeur: `${days} - ${limit}`, plancher: 0 },
    [`${name} reduced rate`]: {
      valeur: `${base} * ${rate("individualSupport/percentAfterwards")} / 100`,
      arrondi: "oui",
    },
    [name]: `${name} days at base rate * ${base} + ${name} days afterwards * ${name} reduced rate`,
  };
}

function byDistance(mode) {
  const tranches = bands.map((band, index) => ({
    montant: band[mode],
    ...(index + 1 < bands.length ? { plafond: bands[index + 1].fromKm } : {}),
  }));
  return { grille: { assiette: "distance", tranches: [{ montant: 0, plafond: bands[0].fromKm }, ...tranches] } };
}

function byGroup(rates) {
  return {
    variations: [{ si: "group = 1", alors: rates[1] }, { si: "group = 2", alors: rates[2] }, { sinon: rates[3] }],
  };
}
