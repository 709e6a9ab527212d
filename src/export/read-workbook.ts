/* What reads a file, in a module of its own like what writes one: see `write-workbook.ts`. */
export { readXlsx } from "hucre/xlsx";
