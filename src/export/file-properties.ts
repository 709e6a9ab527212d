/** The same input gives the same bytes: no clock is read. It is the first day that a ZIP file can have. */
export const fileProperties = { creator: "erasmus-ka1", modified: new Date("1980-01-01T00:00:00Z") };
