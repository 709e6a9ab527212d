import type { Messages } from "../messages/messages.js";
import type { Finding } from "../results/finding.js";
import type { Issue } from "../schema/issue.js";

/** Everything that the command says in one language. */
export interface Words {
  readonly messages: Messages;
  readonly findingMessage: (finding: Finding) => string;
  readonly issueMessage: (issue: Issue) => string;
  readonly ruleTitle: (rule: string) => string;
  readonly manualCheckMessage: (id: string) => string;
}

export const languages = ["en", "pl"] as const;
export type Language = (typeof languages)[number];

/** Loads one language and no other. */
export async function wordsOf(language: Language): Promise<Words> {
  return language === "pl" ? import("../messages/pl.js") : import("../messages/en.js");
}

/** An amount as the language writes it: "39,269.00". */
export function amountWriter({ messages: { locale } }: Words): (amount: string) => string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: "always",
  });
  // The string goes in whole: a number would be exact enough for any grant, but need not be.
  return (amount) => format.format(amount as `${number}`);
}

/** A path as a programmer writes it: "flows[0].participants". */
export function writePath(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (written, key) => (typeof key === "number" ? `${written}[${key}]` : written === "" ? key : `${written}.${key}`),
    "",
  );
}
