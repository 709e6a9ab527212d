import type { Option } from "../../form/index.js";
import { languages } from "../../messages/languages.js";

/** Letters without accents and capitals: "Łotwa" is found by "lot". */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[łŁ]/g, "l").toLowerCase();
}

/**
 * The countries whose name in some language of the command begins with what was typed, or has it inside, or whose code it
 * is. The code first, then beginnings; a country may lead the whole list.
 */
export function countriesLike(term: string, options: readonly Option[], first?: string): readonly Option[] {
  const wanted = folded(term.trim());
  if (wanted === "") return [...options].sort((a, b) => Number(b.value === first) - Number(a.value === first));
  const names = languages.map((language) => new Intl.DisplayNames(language, { type: "region" }));
  return options
    .map((option) => {
      const code = String(option.value);
      const known = [option.label, ...names.map((name) => name.of(code) ?? "")].map(folded);
      const rank = [
        code.toLowerCase() === wanted,
        known.some((name) => name.startsWith(wanted)),
        known.some((name) => name.includes(wanted)),
      ].indexOf(true);
      return { option, rank };
    })
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
