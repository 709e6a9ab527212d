/** What the first cell of a template says, and the version beside it: with another arrangement of keys it is another. */
export const templateMark = "erasmus-ka1-template";
export const templateVersion = 1;

/** What the first cell of the sheet says that has the words of drop-downs, and beside them their values. */
export const listsMark = "erasmus-ka1-lists";

/** The rows above the entries of a table: keys, labels, hints. */
export const headRows = 3;
