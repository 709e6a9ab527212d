import { describe, expect, it } from "vitest";
import { fields } from "../../src/fields/fields.js";
import { actionOptions, callOptions, describeInput, type Field } from "../../src/form/index.js";
import { applicationJsonSchema, parseApplication } from "../../src/schema/index.js";

/*
 * The shape of an application and its description have the same keys. What stands under `options` is given beside the
 * application; a place is one value, however it is written.
 */

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** The ids of all keys below a part of the shape. */
function keysIn(schema: Schema, id = ""): readonly string[] {
  const isPlace = /\.(origin|venue)$/.test(id);
  if (isPlace) return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    const name = id === "" ? key : `${id}.${key}`;
    return [name, ...keysIn(below, name)];
  });
  const others = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...own, ...others.flatMap((each) => (each === undefined ? [] : keysIn(each, id)))];
}

const described = Object.keys(fields).filter((id) => id !== "options" && !id.startsWith("options."));

describe("the description of the input", () => {
  it("has every key of the shape, and no other", () => {
    expect(described.sort()).toEqual([...new Set(keysIn(applicationJsonSchema() as Schema))].sort());
  });

  it.each(described)("has an example of %s that the schema accepts in its place", (id) => {
    const parsed = parseApplication(withExample(id));
    // A key that matters nowhere has a name, and is refused all the same.
    const refused = mattering.has(id) ? [] : ["key.without-rule"];
    expect(parsed.success ? [] : parsed.issues.map(({ code }) => code)).toEqual(refused);
  });
});

/** Those that matter for some action of some call. */
const mattering: ReadonlySet<string> = new Set(
  callOptions().flatMap(({ value: call }) =>
    (actionOptions(Number(call)) ?? []).flatMap(({ value: action }) =>
      (describeInput(Number(call), String(action))?.sections ?? []).flatMap((section) => [
        ...(section.matters ? [section.id] : []),
        ...idsIn(section.fields),
      ]),
    ),
  ),
);

function idsIn(all: readonly Field[]): readonly string[] {
  return all.flatMap(({ id, matters, fields: below = [] }) => [...(matters ? [id] : []), ...idsIn(below)]);
}

type Holder = Record<string, unknown>;

/** A small application with the example of a key in its place. */
function withExample(id: string): unknown {
  const guarantee = id === "exceptionalCosts.requiredByAgency";
  const application: Holder = {
    call: 2026,
    action: "KA122-SCH",
    applicant: { country: "PL", grants: [{ call: 2025, action: "KA122-SCH" }] },
    consortium: { members: [{ country: "PL", grants: [{ call: 2025, action: "KA122-SCH" }] }] },
    supportingOrganisations: [{}],
    project: {},
    flows: [
      {
        id: "GROUP-ES",
        activity: "group-mobility-of-pupils",
        participants: 20,
        accompanyingPersons: [{ persons: 2, notRequested: {} }],
        notRequested: {},
        preDepartureTraining: { participants: 2 },
      },
    ],
    preparatoryVisits: [{ flow: "GROUP-ES", participants: 3, learners: 2 }],
    exceptionalCosts: [
      guarantee
        ? { type: "financial-guarantee", realCost: "1.00" }
        : { type: "expensive-travel", flow: "GROUP-ES", persons: 1, realCost: "1.00" },
    ],
  };
  const keys = id.split(".");
  const holder = keys.slice(0, -1).reduce<Holder>((each, key) => {
    const below = each[key];
    return (Array.isArray(below) ? below[0] : below) as Holder;
  }, application);
  const key = keys.at(-1) as string;
  holder[key] = (fields as Readonly<Record<string, { readonly example: unknown }>>)[id]?.example;
  // What the other parts refer to.
  if (id === "flows" || id === "flows.id") {
    const flows = application["flows"] as readonly Holder[];
    for (const list of ["preparatoryVisits", "exceptionalCosts"]) {
      for (const item of application[list] as Holder[]) item["flow"] = flows[0]?.["id"];
    }
  }
  return application;
}
