import type { HTMLElement, HTMLInputElement, HTMLSelectElement, Document as Page } from "happy-dom";
import type { Field, InputDescription, Section } from "../../src/form/index.js";

/*
 * A form drawn, filled in and read by the description alone. It knows kinds of fields, and no field: what it would have to
 * know besides is missing from the description.
 */

/** What has a value of its own is a control; all else is a fieldset, with a box that says whether it is there at all. */
type Control = HTMLInputElement | HTMLSelectElement;

/** A form, and what in it has a name: to look each up in the document takes long. */
interface HtmlForm {
  readonly document: Page;
  readonly root: HTMLElement;
  readonly named: Map<string, HTMLElement>;
}

type Shape = Pick<Field, "key" | "label" | "kind"> & Partial<Field>;

/** An empty form. */
export function htmlForm(document: Page, { sections }: InputDescription): HtmlForm {
  const form: HtmlForm = { document, root: document.createElement("form"), named: new Map() };
  for (const section of sections) form.root.append(drawn(form, shapeOf(section), nameOf(section)));
  return form;
}

/** Puts an application into a form; entries of lists are added as they are needed. */
export function fill(form: HtmlForm, { sections }: InputDescription, application: object): void {
  for (const section of sections) {
    if (section.id === "options") continue;
    put(form, shapeOf(section), nameOf(section), heldBy(section, application));
  }
}

/** What stands in a form: an application as its author would write it. */
export function read(form: HtmlForm, { sections }: InputDescription): object {
  const parts = sections.flatMap((section): readonly (readonly [string, unknown])[] => {
    if (section.id === "options") return [];
    const value = got(form, shapeOf(section), nameOf(section));
    return section.id === "application" ? Object.entries(value as object) : [[section.id, value]];
  });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** A section is a field of the input; the first one is the input itself. */
function shapeOf({ id, label, isList, fields }: Section): Shape {
  return { key: id, label, kind: isList ? "list" : "object", fields };
}

const nameOf = ({ id }: Section) => (id === "application" ? "" : id);
const heldBy = ({ id }: Section, application: object) =>
  id === "application" ? application : (application as Record<string, unknown>)[id];

const placeKeys: readonly Shape[] = [
  { key: "place", label: "", kind: "text" },
  { key: "country", label: "", kind: "text" },
  { key: "latitude", label: "", kind: "number" },
  { key: "longitude", label: "", kind: "number" },
  { key: "geonameId", label: "", kind: "number" },
];

/** What is below a field: its own fields, the parts of a place; nothing for a control. */
function partsOf({ kind, fields }: Shape): readonly Shape[] | undefined {
  return kind === "place" ? placeKeys : fields;
}

/** What each entry of a list is. */
function entryOf({ label, of = "text", options, isOpen, fields }: Shape): Shape {
  if (fields !== undefined) return { key: "", label, kind: "object", fields };
  return { key: "", label, kind: of, ...(options && { options }), ...(isOpen && { isOpen }) };
}

const below = (name: string, key: string | number) => (name === "" ? String(key) : `${name}.${key}`);

function drawn(form: HtmlForm, field: Shape, name: string): HTMLElement {
  const { document, named } = form;
  const parts = partsOf(field);
  if (field.kind !== "list" && parts === undefined) {
    const input = control(document, field, name);
    named.set(name, input);
    const label = document.createElement("label");
    label.append(field.label, input);
    return label;
  }
  const fieldset = document.createElement("fieldset");
  fieldset.setAttribute("name", name);
  const legend = document.createElement("legend");
  legend.textContent = field.label;
  const isThere = document.createElement("input") as HTMLInputElement;
  isThere.type = "checkbox";
  isThere.name = `${name}?`;
  fieldset.append(legend, isThere);
  named.set(name, fieldset).set(isThere.name, isThere);
  if (field.kind !== "list") for (const part of parts ?? []) fieldset.append(drawn(form, part, below(name, part.key)));
  return fieldset;
}

function control(document: Page, field: Shape, name: string): Control {
  const { kind, options, isOpen } = field;
  const choices = kind === "yes-no" ? ["true", "false"] : options?.map(({ value }) => String(value));
  if (choices !== undefined && isOpen !== true) {
    const select = document.createElement("select") as HTMLSelectElement;
    select.name = name;
    for (const value of ["", ...choices]) {
      const option = document.createElement("option");
      option.setAttribute("value", value);
      option.textContent = options?.find((each) => String(each.value) === value)?.label ?? value;
      select.append(option);
    }
    return select;
  }
  const input = document.createElement("input") as HTMLInputElement;
  input.name = name;
  input.type = kind === "date" ? "date" : isNumber(field) ? "number" : "text";
  if (input.type === "number") input.setAttribute("step", kind === "number" ? "any" : "1");
  const { minimum, maximum } = field.limits ?? {};
  if (minimum !== undefined) input.setAttribute("min", String(minimum.value));
  if (maximum !== undefined) input.setAttribute("max", String(maximum.value));
  return input;
}

/** A choice among numbers is a number. */
function isNumber({ kind, options }: Shape): boolean {
  return ["count", "days", "number", "year"].includes(kind) || typeof options?.[0]?.value === "number";
}

function put(form: HtmlForm, field: Shape, name: string, value: unknown): void {
  if (value === undefined) return;
  const parts = partsOf(field);
  const element = form.named.get(name);
  if (element === undefined) throw new Error(`the form has no ${name}`);
  if (field.kind !== "list" && parts === undefined) {
    (element as Control).value = String(value);
    return;
  }
  (form.named.get(`${name}?`) as HTMLInputElement).checked = true;
  if (field.kind !== "list") {
    for (const part of parts ?? []) put(form, part, below(name, part.key), Object(value)[part.key]);
    return;
  }
  const entry = entryOf(field);
  for (const [index, each] of (value as readonly unknown[]).entries()) {
    element.append(drawn(form, entry, below(name, index)));
    put(form, entry, below(name, index), each);
  }
}

function got(form: HtmlForm, field: Shape, name: string): unknown {
  const parts = partsOf(field);
  if (field.kind !== "list" && parts === undefined) {
    const { value } = form.named.get(name) as Control;
    if (value === "") return undefined;
    if (field.kind === "yes-no") return value === "true";
    return isNumber(field) ? Number(value) : value;
  }
  if (!(form.named.get(`${name}?`) as HTMLInputElement).checked) return undefined;
  if (field.kind !== "list") {
    const values = (parts ?? []).map((part) => [part.key, got(form, part, below(name, part.key))] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
  const entry = entryOf(field);
  const entries: unknown[] = [];
  while (form.named.has(below(name, entries.length))) {
    entries.push(got(form, entry, below(name, entries.length)));
  }
  return entries;
}
