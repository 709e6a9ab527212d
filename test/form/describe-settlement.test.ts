import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { settlementFields } from "../../src/fields/settlement-fields.js";
import {
  boxSentences,
  describeSettlement,
  type Field,
  fieldLabel,
  flowChangeText,
  placeWithLabels,
} from "../../src/form/index.js";
import * as en from "../../src/messages/en.js";
import * as pl from "../../src/messages/pl.js";
import { inputJsonSchemas, parseSettlement } from "../../src/schema/index.js";
import { applicationOf, fixture } from "../fixtures.js";

const application: Application = applicationOf(fixture("2023/KA122-SCH/whole-application/demo"));

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** The keys of a schema at any depth, as ids of the settlement. */
function keysIn(schema: Schema, name = ""): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    const id = name === "" ? key : `${name}.${key}`;
    return [id, ...keysIn(below, id)];
  });
  const others = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...own, ...others.flatMap((each) => (each === undefined ? [] : keysIn(each, name)))];
}

const inFields = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((each) => [each, ...inFields(each.fields ?? [])]);
const sections = describeSettlement(2023, "KA122-SCH")?.sections ?? [];
const all = sections.flatMap(({ fields }) => inFields(fields));

describe("the description of a settlement", () => {
  it("has a section for what was awarded, for what took place, and for what is said beside both", () => {
    expect(sections.map(({ id, label, isList, required }) => [id, label, isList, required])).toEqual([
      ["award", "What was awarded", false, true],
      ["realised.flows", "Activities as they took place", true, true],
      ["options", "Calculation", false, false],
    ]);
    expect(describeSettlement(1999, "KA122-SCH")).toBeUndefined();
    expect(describeSettlement(2023, "KA122-SPO")).toBeUndefined();
  });

  it("has every key that the shape of a settlement has and that of an application has not, and no other", () => {
    const keys = new Set(keysIn(inputJsonSchemas().settlement as Schema));
    const own = Object.keys(settlementFields).filter((id) => id !== "planned");
    expect(own.filter((id) => !keys.has(id))).toEqual([]);
    // What took place has the application's keys, and these.
    const ofApplication = new Set(keysIn(inputJsonSchemas().application as Schema));
    const others = [...keys].filter((id) => {
      const same = id.replace(/^(award\.application|realised)\./, "");
      return !ofApplication.has(same) && !/^options(\.|$)/.test(id);
    });
    expect(others.filter((id) => !(id in settlementFields))).toEqual([]);
    expect([...keys].filter((id) => id.startsWith("options.") && !all.some((field) => field.id === id))).toEqual([]);
  });

  it("has each of them once, a realised flow also those of an application", () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const keys = sections[1]?.fields.map(({ key }) => key) ?? [];
    expect(keys.slice(0, 5)).toEqual(["status", "interruptedDays", "fundedDays", "forceMajeure", "activity"]);
    expect(keys).toContain("participants");
    expect(all.find(({ key }) => key === "durationDays")).toMatchObject({
      id: "realised.flows.durationDays",
      required: false,
      alternatives: ["endDate"],
      limitsByActivity: { "job-shadowing": { text: "2 to 60 days, travel excluded" } },
    });
    const beside = sections[1]?.fields.find(({ key }) => key === "accompanyingPersons");
    expect(beside?.fields?.map(({ key }) => key)).toEqual(expect.arrayContaining(["fundedDays", "persons"]));
  });

  it("names the choices and the units in each language", () => {
    for (const { messages } of [en, pl]) {
      const own = (describeSettlement(2023, "KA122-SCH", messages)?.sections ?? []).flatMap(({ fields }) =>
        inFields(fields),
      );
      expect(own.find(({ key }) => key === "status")?.options).toEqual(
        ["completed", "cancelled", "force-majeure"].map((value) => ({
          value,
          label: messages.options.mobilityStatus[value as "completed"],
        })),
      );
      const from = own.find(({ id }) => id === "options.transferPolicy.transfers.from");
      expect(from?.options?.[2]).toEqual({ value: "travel", label: messages.categories.travel });
      expect(from?.isOpen).toBeUndefined();
      expect(own.find(({ id }) => id === "options.reduction.percent")?.unit).toEqual({ id: "%", label: "%" });
    }
  });

  it("has the names of the budget categories", () => {
    for (const { messages } of [en, pl]) {
      for (const [category, name] of Object.entries(messages.categories)) {
        if (category === "total") continue;
        expect(messages.fields[`award.byCategory.${category}` as "award.byCategory.travel"].label).toBe(name);
      }
    }
  });

  it.each(Object.keys(settlementFields).filter((id) => id !== "planned"))(
    "has an example of %s that the schema accepts in its place",
    (id) => {
      const [job] = application.flows;
      const settlement: Record<string, unknown> = {
        award: { application, total: 1, payments: [{ amount: 1 }], byCategory: {} },
        realised: { flows: [{ ...job, accompanyingPersons: [{ persons: 1 }], forceMajeure: {} }] },
        options: {
          reduction: { percent: 1 },
          transferPolicy: { name: "x", transfers: [{ from: "travel", to: [], percent: 1 }] },
        },
      };
      const keys = id.split(".");
      const holder = keys.slice(0, -1).reduce<Record<string, unknown>>((each, key) => {
        const below = each[key];
        return (Array.isArray(below) ? below[0] : below) as Record<string, unknown>;
      }, settlement);
      holder[keys.at(-1) ?? ""] = settlementFields[id as keyof typeof settlementFields].example;
      const parsed = parseSettlement(settlement);
      expect(parsed.success ? [] : parsed.issues).toEqual([]);
    },
  );
});

describe("a place of a settlement", () => {
  const [job, ...others] = application.flows;
  const parts = {
    award: { application },
    realised: { flows: job === undefined ? [] : [...others, job], preparatoryVisits: [{ flow: "GROUP-ES" }] },
    planned: job === undefined ? [] : [{ ...job, id: "LATER" }],
  };

  it.each([
    [["award"], "award", "przyznano", undefined],
    [["award", "total"], "award · total", "przyznano · total", "Grant awarded"],
    [
      ["award", "payments", 0, "amount"],
      "award · payments 1.amount",
      "przyznano · payments 1.amount",
      "Amount of the payment",
    ],
    [["award", "byCategory", "travel"], "award · byCategory.travel", "przyznano · byCategory.travel", "Travel"],
    [["award", "application", "flows", 0], "award · JOB-FI", "przyznano · JOB-FI", undefined],
    [
      ["award", "application", "project", "durationMonths"],
      "award · project.durationMonths",
      "przyznano · project.durationMonths",
      "Duration of the project",
    ],
    [
      ["realised", "flows"],
      "realised · all flows",
      "zrealizowano · wszystkie przepływy",
      "Activities as they took place",
    ],
    [
      ["realised", "flows", 4, "status"],
      "realised · JOB-FI · status",
      "zrealizowano · JOB-FI · status",
      "What became of it",
    ],
    [
      ["realised", "flows", 4, "participants"],
      "realised · JOB-FI · participants",
      "zrealizowano · JOB-FI · participants",
      "Participants",
    ],
    [
      ["realised", "flows", 9, "endDate"],
      "realised · flow 10 · endDate",
      "zrealizowano · przepływ 10 · endDate",
      "Last day",
    ],
    [
      ["realised", "preparatoryVisits", 0, "flow"],
      "realised · preparatory visit 1 (GROUP-ES) · flow",
      "zrealizowano · wizyta przygotowawcza 1 (GROUP-ES) · flow",
      "Activity that it prepares",
    ],
    [["planned", 0], "planned · LATER", "zaplanowano · LATER", undefined],
    [
      ["planned", 0, "durationDays"],
      "planned · LATER · durationDays",
      "zaplanowano · LATER · durationDays",
      "Days of the activity, without travel",
    ],
    [["options", "reduction", "percent"], "reduction · percent", "obniżka · percent", "Reduction"],
    [["options", "transferPolicy"], "transfers", "przesunięcia", undefined],
  ])("%j has a name in each language", (path, english, polish, label) => {
    expect(en.whereText(path, parts)).toBe(english);
    expect(pl.whereText(path, parts)).toBe(polish);
    expect(fieldLabel(path)).toBe(label);
    expect(fieldLabel(path, pl.messages) === undefined).toBe(label === undefined);
  });

  it.each([
    [["award"], "award"],
    [["award", "byCategory", "organisationalSupport"], "award · Awarded by budget category"],
    [["award", "application", "project", "durationMonths"], "award · Project · Duration of the project"],
    [["award", "payments", 1, "amount"], "award · Payments received 2 · Amount of the payment"],
    [["realised"], "realised"],
    [["realised", "flows", 0], "realised · GROUP-ES"],
    [
      ["realised", "flows", 0, "forceMajeure", "travel"],
      "realised · GROUP-ES · Amounts kept in spite of force majeure · Travel",
    ],
    [
      ["realised", "preparatoryVisits", 0, "flow"],
      "realised · preparatory visit 1 (GROUP-ES) · Activity that it prepares",
    ],
    [["planned", 0, "durationDays"], "planned · LATER · Days of the activity, without travel"],
    [["options", "reduction"], "Reduction by the agency"],
    [["options", "transferPolicy"], "Transfers between budget categories"],
  ])("%j has labels in sentences", (path, text) => {
    expect(placeWithLabels(path, parts, en.messages)).toBe(text);
  });

  it("says in words which categories are not asked for", () => {
    const change = { key: "notRequested", planned: undefined, realised: { organisationalSupport: 3 } };
    expect(flowChangeText(change)).toBe("Not asked for – → Without organisational support 3");
    expect(flowChangeText(change, pl.messages)).toBe("Bez wniosku o dofinansowanie – → Bez wsparcia organizacyjnego 3");
  });

  it("has the names of boxes for who sees boxes", () => {
    const { whereText } = boxSentences();
    expect(whereText(["award", "total"], parts)).toBe("Grant awarded");
    expect(whereText(["award", "application", "project", "startDate"], parts)).toBe("Project · Start of the project");
    expect(whereText(["realised", "flows", 4, "interruptedDays"], parts)).toBe(
      "What took place · Job shadowing: 2 persons to Finland, 5 days · Days of interruption",
    );
    expect(whereText(["planned", 0, "participants"], parts)).toBe(
      "Job shadowing: 2 persons to Finland, 5 days · Participants",
    );
    expect(whereText(["options", "reduction", "percent"], parts)).toBe("Reduction by the agency · Reduction");
  });
});
