import { describeInput } from "../form/describe-input.js";
import type { Field, Section } from "../form/description.js";
import type { TemplateSheetId } from "../messages/documents/template-words.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";

/** A sheet to be filled in. */
export interface TemplateSheet {
  readonly id: TemplateSheetId;
  /** An entry a row, or a single one with a field a row. */
  readonly isTable: boolean;
  readonly fields: readonly TemplateField[];
}

/** A column of a table, or a row of a form. */
export interface TemplateField {
  /** Where its value belongs, with a star for the entry: "flows.*.destination". */
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
  readonly kind: Field["kind"];
  readonly of?: Field["of"];
  /** Values of a drop-down with their words. */
  readonly options?: Field["options"];
  /** The drop-down is that of the names of the flows. */
  readonly isFlow?: true;
}

/** The column that says whose grant a row is. */
export const organisationKey = "grants.*.organisation";

/** The first of them alone: several entries have no room in a row. */
const ofAccompanyingPersons = new Set(["persons", "durationDays", "travelDays", "greenTravel"]);

/** What the page and the files have, and a workbook does not need; what is written by itself. */
const leftOut = new Set(["$schema", "call", "action"]);

/** The sheets of an action in a call; `undefined` for an unknown call or action. */
export function templateLayout(call: number, action: string, messages: Messages): readonly TemplateSheet[] | undefined {
  const description = describeInput(call, action, messages);
  if (description === undefined) return undefined;
  const section = (id: Section["id"]) => description.sections.find((each) => each.id === id);
  const fieldsOf = (id: Section["id"]) => {
    const found = section(id);
    return found?.matters === true ? found.fields.filter((field) => field.matters && !leftOut.has(field.key)) : [];
  };
  const words: Wording = { messages, all: fieldsOf("flows").find(({ key }) => key === "activity")?.activities ?? [] };
  const listed = (id: Section["id"], key: string) => fieldsOf(id).flatMap((field) => columns(field, `${key}.*`, words));
  const [grants] = fieldsOf("applicant").filter(({ key }) => key === "grants");
  const members = fieldsOf("consortium").flatMap(({ fields = [] }) => fields);
  const flows = listed("flows", "flows");
  const rates = section("options")?.fields.find(({ key }) => key === "baseRates")?.fields ?? [];
  const sheets: readonly TemplateSheet[] = [
    {
      id: "project",
      isTable: false,
      fields: [
        ...fieldsOf("application").map((field) => single(field, field.key, words)),
        ...fieldsOf("applicant").map((field) =>
          field === grants
            ? anyGrants(field, "applicant.grants", words)
            : single(field, `applicant.${field.key}`, words),
        ),
        ...fieldsOf("project").map((field) => single(field, `project.${field.key}`, words)),
      ],
    },
    { id: "flows", isTable: true, fields: [...flows.filter(isId), ...flows.filter((each) => !isId(each))] },
    {
      id: "members",
      isTable: true,
      fields: members
        .filter(({ matters }) => matters)
        .map((field) => {
          const key = `consortium.members.*.${field.key}`;
          return field.key === "grants" ? anyGrants(field, key, words) : single(field, key, words);
        }),
    },
    { id: "grants", isTable: true, fields: grants === undefined ? [] : ofGrants(grants, members.length > 0, words) },
    { id: "visits", isTable: true, fields: listed("preparatoryVisits", "preparatoryVisits") },
    { id: "costs", isTable: true, fields: listed("exceptionalCosts", "exceptionalCosts") },
    {
      id: "baseRates",
      isTable: false,
      fields:
        section("options")?.matters === true
          ? rates.flatMap(({ key, label, fields = [] }) =>
              fields.map((rate) => ({
                ...single(rate, `options.baseRates.${key}.${rate.key}`, words),
                label: `${label}: ${rate.label}`,
                isRequired: false,
              })),
            )
          : [],
    },
  ];
  return sheets.filter(({ fields }) => fields.length > 0);
}

interface Wording {
  readonly messages: Messages;
  /** Every activity type of the action. */
  readonly all: readonly string[];
}

const isId = ({ key }: TemplateField) => key === "flows.*.id";

/** The columns of a field: of an object those of what it has, of accompanying persons those of one entry. */
function columns(field: Field, above: string, words: Wording): readonly TemplateField[] {
  const key = `${above}.${field.key}`;
  if (field.fields === undefined) return [single(field, key, words)];
  const isList = field.kind === "list";
  return field.fields
    .filter(({ matters, key: below }) => matters && (!isList || ofAccompanyingPersons.has(below)))
    .flatMap((each) => columns(each, isList ? `${key}.0` : key, words))
    .map((column) => ({ ...column, label: `${field.label}: ${column.label}`, isRequired: false }));
}

function single(field: Field, key: string, { messages, all }: Wording): TemplateField {
  const { documents, activities: names, yes, no } = messages;
  const { activities = [], kind, of, limits, options, hint } = field;
  const isFew = activities.length > 0 && activities.length < all.length;
  const said = [
    hint,
    kind === "country" ? undefined : limits?.text,
    of === undefined ? undefined : documents.template.separated,
    isFew ? documents.template.onlyFor(activities.map((each) => nameOf(names, each))) : undefined,
  ];
  const isFlow = kind === "choice" && options === undefined;
  const yesOrNo = [
    { value: "true", label: yes },
    { value: "false", label: no },
  ];
  const list = kind === "yes-no" ? yesOrNo : options;
  return {
    key,
    label: field.label,
    hint: said.filter((each) => each !== undefined).join("\n"),
    isRequired: field.required,
    kind,
    ...(of === undefined ? {} : { of }),
    ...(list === undefined ? {} : { options: list }),
    ...(isFlow ? { isFlow: true } : {}),
  };
}

/** Without a row of the sheet of grants it is not known whether there are none. */
function anyGrants(field: Field, key: string, words: Wording): TemplateField {
  return { ...single({ ...field, kind: "yes-no" }, key, words), hint: words.messages.documents.template.areThereAny };
}

function ofGrants({ fields = [] }: Field, withMembers: boolean, words: Wording): readonly TemplateField[] {
  const { template } = words.messages.documents;
  const organisation: TemplateField = {
    key: organisationKey,
    label: template.organisation,
    hint: template.organisationHint,
    isRequired: false,
    kind: "text",
  };
  return [
    ...(withMembers ? [organisation] : []),
    ...fields.filter(({ matters }) => matters).map((field) => single(field, `grants.*.${field.key}`, words)),
  ];
}
