import type { Field } from "erasmus-ka1/form";
import { entriesOf, type Path } from "../entry.js";
import { boxValue, fill } from "../plan.js";
import { choose } from "../rates/own-rates.js";
import { useOf } from "../use-of.js";
import { words } from "../words/words.js";
import { CountryBox } from "./country-box.js";
import { EntriesBox } from "./entries-box.js";
import { Fields } from "./fields.js";
import { type BoxNames, Frame } from "./frame.js";
import { PlaceBox } from "./place-box.js";
import { WordsBox } from "./words-box.js";
import { YesNoBox } from "./yes-no-box.js";

/** A field with its words, drawn by its kind. */
export function Box({ field, path }: { readonly field: Field; readonly path: Path }) {
  switch (field.kind) {
    case "list":
      return field.fields === undefined ? (
        <WordsBox field={field} path={path} />
      ) : (
        <EntriesBox field={field} path={path} />
      );
    case "object":
      return (
        <Frame field={field} path={path} isGroup>
          {() => <Fields fields={field.fields ?? []} path={path} isFlat />}
        </Frame>
      );
    case "yes-no":
      return <YesNoBox field={field} path={path} />;
    default:
      return (
        <Frame field={field} path={path}>
          {(names) => <Control field={field} path={path} names={names} />}
        </Frame>
      );
  }
}

function Control({ field, path, names }: { readonly field: Field; readonly path: Path; readonly names: BoxNames }) {
  switch (field.kind) {
    case "choice":
      return <Choice field={field} path={path} names={names} />;
    case "country":
      return <CountryBox options={field.options ?? []} path={path} names={names} />;
    case "place":
      return <PlaceBox path={path} names={names} />;
    case "date":
      return <Typed path={path} names={names} type="date" shape={/^\d{4}-\d\d-\d\d$/} />;
    case "instant":
      return <Typed path={path} names={names} type="datetime-local" shape={/^\d{4}-\d\d-\d\dT\d\d:\d\d$/} />;
    case "number":
    case "money":
      return <Typed path={path} names={names} inputMode="decimal" />;
    case "count":
    case "days":
    case "year":
      return <Typed path={path} names={names} inputMode="numeric" />;
    default:
      return field.isLong ? <Long path={path} names={names} /> : <Typed path={path} names={names} />;
  }
}

const textOf = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");

/** A box of one line. One for dates shows no other text, so that what a file has there is typed as text. */
function Typed({
  path,
  names: { id, describedBy, isWrong },
  type = "text",
  inputMode,
  shape,
}: {
  readonly path: Path;
  readonly names: BoxNames;
  readonly type?: "text" | "date" | "datetime-local";
  readonly inputMode?: "numeric" | "decimal";
  readonly shape?: RegExp;
}) {
  const text = textOf(boxValue(path));
  const isShown = shape === undefined || text === "" || shape.test(text);
  const box = {
    id,
    value: text,
    "aria-describedby": describedBy,
    "aria-invalid": isWrong || undefined,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => fill(path, event.currentTarget.value),
  };
  return type === "text" || !isShown ? (
    <input type="text" inputMode={inputMode} autocomplete="off" {...box} />
  ) : (
    <input type={type} {...box} />
  );
}

function Long({ path, names: { id, describedBy } }: { readonly path: Path; readonly names: BoxNames }) {
  const text = textOf(boxValue(path));
  return (
    <textarea
      id={id}
      rows={2}
      value={text}
      aria-describedby={describedBy}
      onInput={(event) => fill(path, event.currentTarget.value)}
    />
  );
}

function Choice({
  field,
  path,
  names: { id, describedBy, isWrong },
}: {
  readonly field: Field;
  readonly path: Path;
  readonly names: BoxNames;
}) {
  const { page } = words.value;
  // Without options of its own, those of the plan: the flows.
  const ids = useOf([field.options === undefined], () =>
    field.options === undefined
      ? JSON.stringify(entriesOf(boxValue(["flows"])).map(({ id: flow }) => textOf(flow)))
      : "[]",
  );
  const flows = (JSON.parse(ids) as readonly string[]).filter((flow) => flow !== "");
  const options = field.options ?? flows.map((flow) => ({ value: flow, label: flow }));
  const value = textOf(boxValue(path));
  const isListed = value === "" || options.some((option) => String(option.value) === value);
  const pick = (text: string) => {
    choose(path, options.find((option) => String(option.value) === text)?.value ?? (text === "" ? undefined : text));
  };
  return (
    <select
      id={id}
      value={value}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      onChange={(event) => pick(event.currentTarget.value)}
    >
      <option value="">{page.choose}</option>
      {isListed ? null : <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
