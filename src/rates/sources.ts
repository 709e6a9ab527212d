import type { Source } from "../values/citation.js";

/** Every document that a figure rests on, by its short name. */
export const sources = {
  "PG-2026": { title: "Erasmus+ Programme Guide 2026", version: "Version 1, 12/11/2025, English" },
  "PG-2025": { title: "Erasmus+ Programme Guide 2025", version: "Version 2, 20/01/2025, English" },
  "PG-2023": { title: "Erasmus+ Programme Guide 2023", version: "Version 3, 04-04-2023, English" },
  "PG-2021": { title: "Erasmus+ Οδηγός Προγράμματος 2021", version: "Version 2, 08-04-2021, Greek" },
  "eTwinning-PL-2025": {
    title:
      "Krajowe Biuro eTwinning (Polish national support organisation), handbook of 2025, 20 lat programu eTwinning",
  },
  "EC-indexation": {
    title: "European Commission, indexation of Erasmus+ unit contributions: +12.27 % in call 2023, +5.9 % in call 2024",
  },
  TFEU: { title: "Treaty on the Functioning of the European Union" },
  "ISO-3166-1": { title: "ISO 3166-1, codes for the representation of names of countries" },
  "KA122-form-2021": { title: "European Commission, application form KA122-SCH, call 2021 round 1" },
  "INDIRE-2021-deadline": {
    title: "INDIRE (Italian agency), notice of May 2021: Key Action 1 deadline moved to 18 May 2021, 12:00",
  },
  "KA1-2024-deadline": {
    title:
      "Notices of several National Agencies, September and October 2024: deadlines of 1 October moved to 8 October 2024, 12:00",
  },
  "KA1-2022-deadlines": {
    title:
      "Lektoriai (Lithuanian organisation of adult education), Call for proposals under the Erasmus+ programme, 2022",
    url: "https://www.lektoriai.eu/call-for-proposals-under-the-erasmus-program/?lang=en",
  },
  "KA122-ADU-2022-round-2": {
    title: "fundsforNGOs, Erasmus+ Adult Education Mobility Project, deadline of 4 October 2022",
    url: "https://www2.fundsforngos.org/latest-funds-for-ngos/erasmus-adult-education-mobility-project",
  },
  "KA120-2024-deadline": {
    title:
      "La Tecnica della Scuola (Italian paper for teachers), notices of September and October 2024: accreditations in school education, adult education and VET moved from 1 October to 8 October 2024, 12:00",
    url: "https://www.tecnicadellascuola.it/erasmus-accreditamento",
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
  "UHR-allocation-2026": {
    title:
      "UHR (Swedish agency), Rules of budget allocation for accredited applicants under Erasmus+ Key Action 1, school education, call year 2026, as reproduced in public code that cites it",
    url: "https://www.uhr.se/globalassets/_uhr.se/internationellt/samarbete-och-utbyte/program/erasmus/mobilitet/driv-projekt/rules-of-budget-allocation-for-accredited-applicants-ka1-sch-2026.pdf",
  },
  "TR-2026": { title: "Public code citing the Erasmus+ Programme Guide 2026" },
  "PL-school": { title: "loczluchow.pl, Stawki jednostkowe (a Polish school quoting its unit-rate annex; undated)" },
  "AT-consortium": { title: "Tyrolean school consortium, costs covered (status April 2025)" },
  "DE-provider": { title: "A German course provider's table of agency rates, 2023" },
  "KA122-form-2023": { title: "European Commission, application form KA122-SCH, call 2023 round 1" },
  "BM-budget": {
    title: "European Commission, documentation of the Beneficiary module: Budget in projects",
    url: "https://wikis.ec.europa.eu/display/NAITDOC/Budget+in+projects",
  },
  "BM-OS-2025": {
    title: "European Commission, documentation of the Beneficiary module: Organisational support KA121, call 2025",
    url: "https://wikis.ec.europa.eu/pages/diffpagesbyversion.action?pageId=192521028&selectedPageVersions=3&selectedPageVersions=2",
  },
  "BM-group": {
    title:
      "European Commission, documentation of the Beneficiary module: Group mobility activities in KA121 and KA122 projects",
    url: "https://wikis.ec.europa.eu/pages/viewpage.action?pageId=62947500",
  },
  "BM-FAQ": {
    title: "European Commission, documentation of the Beneficiary module: FAQs",
    url: "https://wikis.ec.europa.eu/display/NAITDOC/Beneficiary+module+FAQs",
  },
  "BM-force-majeure": {
    title: "European Commission, documentation of the Beneficiary module: glossary, Force majeure",
    url: "https://wikis.ec.europa.eu/pages/diffpagesbyversion.action?pageId=50105839&selectedPageVersions=5&selectedPageVersions=6",
  },
  "FI-after-award": {
    title: "OPH (Finnish agency), KA121-SCH and KA122-SCH: osallisuustuki ja poikkeukselliset kulut",
    url: "https://www.oph.fi/fi/avustukset/erasmus-yleissivistava-koulutus-osallisuustuki-ja-poikkeukselliset-kulut",
  },
  "DE-after-award": {
    title: "NA beim BIBB (German agency), handbook of KA121 and KA122, VET and adult education, 2024",
    url: "https://na-bibb.atlassian.net/wiki/spaces/KA1/pages/92438623",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The short name of a document. */
export type SourceId = keyof typeof sources;
