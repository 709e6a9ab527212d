import { HyperFormula } from "hyperformula";
import { activities, bands, countryGroups, rate } from "./rates.mjs";
import { guaranteeOf, rowsOf } from "./rows.mjs";

/*
 * The budget as a sheet: one table each for countries, bands and base rates, and a row for each flow, with the formulas
 * of its activity. Text that no formula needs is left out.
 */

const inputs = {
  destination: "A",
  participants: "B",
  participantsWithFewerOpportunities: "C",
  durationDays: "D",
  travelDays: "E",
  accompanyingPersons: "F",
  accompanyingDurationDays: "G",
  distanceKm: "H",
  greenTravel: "I",
  courseFeeDays: "J",
  linguisticSupportParticipants: "K",
  inclusionCosts: "L",
  visitPersons: "M",
  expensiveTravelPersons: "N",
  expensiveTravelCost: "O",
  entryRequirementsCost: "P",
};
const inputKeys = Object.keys(inputs);

/** A sheet with an application in it. */
export function sheetOf(application, baseRates) {
  const rows = rowsOf(application);
  const last = bands.length;
  const sheets = {
    Countries: Object.entries(countryGroups),
    Bands: bands.map(({ fromKm, standard, green }) => [fromKm, standard, green]),
    BaseRates: [1, 2, 3].map((group) => [baseRates.staff[group], baseRates.learners[group]]),
    Flows: rows.map((row, index) => [...inputsOf(row), ...formulasOf(row.activity, index + 1, last)]),
    Total: [
      [
        guaranteeOf(application),
        `=SUM(Flows!AH1:AH${rows.length})+ROUND(A1*${rate("exceptionalCosts/financial-guarantee/percent")}/100,2)`,
      ],
    ],
  };
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" });
  const flows = engine.getSheetId("Flows");
  const total = { sheet: engine.getSheetId("Total"), row: 0, col: 1 };
  const participants = { sheet: flows, row: 0, col: inputKeys.indexOf("participants") };
  return {
    /** The total, EUR. */
    total: () => engine.getCellValue(total),
    /** Calculates every formula again. */
    recalculate() {
      engine.rebuildAndRecalculate();
    },
    /** One input changes; only what depends on it is calculated again. */
    setParticipants(count) {
      engine.setCellContents(participants, count);
    },
    /** Every input is written: another application of the same activities, as from `inputCellsOf`. */
    setInputs(cells) {
      engine.setCellContents({ sheet: flows, row: 0, col: 0 }, cells);
    },
  };
}

/** An application's inputs, a row of cells for each flow. */
export function inputCellsOf(application) {
  return rowsOf(application).map(inputsOf);
}

function inputsOf(row) {
  return inputKeys.map((key) => row[key]);
}

/** Columns Q to AH of a row. */
function formulasOf(activity, row, lastBand) {
  const { rates, courseFees, reinforcedLinguisticSupport } = activities[activity];
  const at = Object.fromEntries(Object.entries(inputs).map(([key, column]) => [key, `${column}${row}`]));
  const paid = rates !== undefined;
  const individual = (id) => rate(`individualSupport/${id}`);
  const exceptional = (id) => rate(`exceptionalCosts/${id}`);
  const amount = (days, base) => {
    const limit = individual("daysAtBaseRate");
    return `=MIN(${days},${limit})*${base}+MAX(${days}-${limit},0)*ROUND(${base}*${individual("percentAfterwards")}/100,0)`;
  };
  const band = `MATCH(${at.distanceKm},Bands!A1:A${lastBand},1)`;
  return [
    /* Q: country group */ paid
      ? `=VLOOKUP(${at.destination},Countries!A1:B${Object.keys(countryGroups).length},2,FALSE())`
      : 0,
    /* R: travel per person */ paid ? `=INDEX(Bands!B1:C${lastBand},${band},IF(${at.greenTravel},2,1))` : 0,
    /* S: paid travel days */
    `=MIN(${at.travelDays},IF(${at.greenTravel},${individual("travelDays/green")},${individual("travelDays/standard")}))`,
    /* T: days */ `=${at.durationDays}+S${row}`,
    /* U: accompanying persons' days */
    `=MIN(MIN(${at.accompanyingDurationDays},${at.durationDays})+S${row},${individual("accompanyingDays")})`,
    /* V: base rate */ paid ? `=INDEX(BaseRates!A1:B3,Q${row},${rates === "staff" ? 1 : 2})` : 0,
    /* W: base rate of staff */ paid ? `=INDEX(BaseRates!A1:B3,Q${row},1)` : 0,
    /* X: individual support per participant */ paid ? amount(`T${row}`, `V${row}`) : 0,
    /* Y: and per accompanying person */ paid ? amount(`U${row}`, `W${row}`) : 0,
    /* Z: persons whose travel is paid otherwise */
    `=IF(${at.expensiveTravelCost}*${exceptional("expensive-travel/belowPercent")}/100>${at.expensiveTravelPersons}*R${row},${at.expensiveTravelPersons},0)`,
    /* AA: organisational support */ `=${at.participants}*${rate(`organisationalSupport/${activity}/amount`)}`,
    /* AB: individual support */ `=${at.participants}*X${row}+${at.accompanyingPersons}*Y${row}`,
    /* AC: travel */ `=(${at.participants}+${at.accompanyingPersons}-Z${row})*R${row}`,
    /* AD: course fees */
    courseFees
      ? `=${at.participants}*MIN(${at.courseFeeDays},${at.durationDays},${rate("courseFees/days")})*${rate("courseFees/perDay")}`
      : 0,
    /* AE: linguistic support */
    `=${at.linguisticSupportParticipants}*${rate("linguisticSupport/perParticipant")}${
      reinforcedLinguisticSupport ? `+${at.participants}*${rate("linguisticSupport/reinforced")}` : ""
    }`,
    /* AF: visits, and inclusion support */
    `=MIN(${at.visitPersons},${rate("preparatoryVisits/persons")})*${rate("preparatoryVisits/perPerson")}` +
      `+${at.participantsWithFewerOpportunities}*${rate("inclusionSupport/perParticipant")}` +
      `+ROUND(${at.inclusionCosts}*${rate("inclusionSupport/realCostsPercent")}/100,2)`,
    /* AG: exceptional costs */
    `=IF(Z${row}>0,ROUND(${at.expensiveTravelCost}*${exceptional("expensive-travel/percent")}/100,2),0)` +
      `+ROUND(${at.entryRequirementsCost}*${exceptional("entry-requirements/percent")}/100,2)`,
    /* AH: total */ `=SUM(AA${row}:AG${row})`,
  ];
}
