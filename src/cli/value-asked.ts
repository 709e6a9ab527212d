import { fieldLabel, fieldsOf, type OpenQuestion, valueText } from "../form/index.js";
import type { Application, Draft, Path } from "../index.js";
import { whereOf } from "./where.js";
import type { Words } from "./words/words.js";

/**
 * How a value is asked for: where it belongs, its name, and what may stand there, as it is written.
 *
 * @param questions of a draft: without call and action only they know the fields
 */
export function valueAsked(
  application: Application | Draft,
  words: Words,
  questions: readonly OpenQuestion[] = [],
): (path: Path) => string {
  const asked = new Map(questions.map(({ path, field }) => [JSON.stringify(path), field]));
  const fieldOf = fieldsOf(application, words.messages);
  const fieldAt = (path: Path) => fieldOf(path) ?? asked.get(JSON.stringify(path));
  // What is asked for several times is described once.
  const described = new Set<string>();
  return (path) => {
    const [where, field] = [whereOf(path, application, words), fieldAt(path)];
    if (described.has(where)) return where;
    described.add(where);
    if (field === undefined) {
      const label = fieldLabel(path, words.messages);
      return label === undefined ? where : `${where} (${label})`;
    }
    const said = valueText(field, { asWritten: true, messages: words.messages });
    return `${where} (${said === undefined ? field.label : `${field.label}: ${said}`})`;
  };
}
