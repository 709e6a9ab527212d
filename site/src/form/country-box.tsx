import type { Option } from "erasmus-ka1/form";
import { countriesOf } from "erasmus-ka1/messages";
import type { Path } from "../entry.js";
import { boxValue } from "../plan.js";
import { choose } from "../rates/own-rates.js";
import { languages } from "../words/languages.js";
import { words } from "../words/words.js";
import { Combobox, type Item } from "./combobox.js";
import type { BoxNames } from "./frame.js";

interface Country extends Item {
  readonly value: string;
}

/** A country, found by its name in any language of the page, or by its code. */
export function CountryBox({
  options,
  path,
  names,
}: {
  readonly options: readonly Option[];
  readonly path: Path;
  readonly names: BoxNames;
}) {
  const { messages } = words.value;
  const value = boxValue(path);
  const code = typeof value === "string" ? value : "";
  const text =
    options.find((option) => option.value === code.toUpperCase())?.label ?? countriesOf(messages.locale)(code);
  return (
    <Combobox<Country>
      names={names}
      text={text}
      find={(term) => like(term, options)}
      onPick={(country) => choose(path, country.value)}
      onText={(typed) => choose(path, typed === "" ? undefined : typed)}
    />
  );
}

const namesOf = languages.map(({ value }) => countriesOf(value));

function like(term: string, options: readonly Option[]): readonly Country[] {
  const { page } = words.value;
  const wanted = folded(term.trim());
  return options
    .map((option) => {
      const code = String(option.value);
      const known = [option.label, ...namesOf.map((name) => name(code))].map(folded);
      const rank = [
        wanted === "" || code.toLowerCase() === wanted,
        known.some((name) => name.startsWith(wanted)),
        known.some((name) => name.includes(wanted)),
      ].indexOf(true);
      const group = "group" in option ? page.group(Number(option.group)) : undefined;
      return { rank, country: { key: code, value: code, label: option.label, beside: group } };
    })
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}

/** Letters without accents and capitals: "Łotwa" is found by "lot". */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[łŁ]/g, "l").toLowerCase();
}
