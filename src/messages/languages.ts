/** The languages of the library's words, each a file of this folder by its BCP 47 tag. */
export const languages = ["en", "pl"] as const;

/** A language that the library has words in. */
export type Language = (typeof languages)[number];
