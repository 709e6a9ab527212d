import type { Source } from "../values/citation.js";

/** Every document that a figure rests on, by its short name. */
export const sources = {
  "PG-2023-PL": {
    title: "Przewodnik po programie Erasmus+ 2023, the chapter on school education (web edition in Polish, no pages)",
  },
  "SEPIE-2021": { title: "SEPIE, 2021-ANEXO IV-MONO-MULTI-KA121-KA122-VET, rates for unit contributions" },
  "INDIRE-2022": {
    title: "INDIRE, Call 2022 – KA122 Istruzione Scolastica, Regole Finanziarie (slides, 27 January 2022)",
  },
  "NO-2021": { title: "Norwegian youth agency, travel rates per participant 2021" },
  "EPOS-2024": { title: "Epos (Flemish agency), Mogelijke financiering 2024 (sport staff)" },
  RANNIS: { title: "Rannís (Icelandic agency), school field, Nám og þjálfun (undated)" },
  "UHR-2026": {
    title:
      "UHR (Swedish agency), Bilaga 3 – tillämpliga bidragssatser KA122 skola 2026, and Programme Guide 2026 version 1 (12 November 2025), as reproduced with citations in public code",
  },
  "TR-2026": { title: "Public code citing the Erasmus+ Programme Guide 2026" },
  "PL-school": { title: "loczluchow.pl, Stawki jednostkowe (a Polish school quoting its unit-rate annex; undated)" },
  "AT-consortium": { title: "Tyrolean school consortium, costs covered (status April 2025)" },
  "DE-provider": { title: "A German course provider's table of agency rates, 2023" },
  "KA122-form-2023": { title: "European Commission, application form KA122-SCH, call 2023 round 1" },
} as const satisfies Readonly<Record<string, Source>>;

/** The short name of a document. */
export type SourceId = keyof typeof sources;
