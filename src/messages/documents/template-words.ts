/** What a workbook to be filled in says around the fields of the input. */
export interface TemplateWords {
  /** At most 31 characters, without the signs that a spreadsheet forbids in them. */
  readonly sheets: Readonly<Record<TemplateSheetId | "instructions" | "lists", string>>;
  readonly title: (action: string, call: number) => string;
  /** A line each. */
  readonly instructions: readonly string[];
  /** Activity types for which a column is. */
  readonly onlyFor: (activities: readonly string[]) => string;
  readonly required: string;
  /** The column that says whose an earlier grant is. */
  readonly organisation: string;
  readonly organisationHint: string;
  /** Of a list that may be said to be empty. */
  readonly areThereAny: string;
  readonly separated: string;
}

/** The sheets to be filled in. */
export type TemplateSheetId = "project" | "flows" | "members" | "grants" | "visits" | "costs" | "baseRates";
