/*
 * What writes the file, in a module of its own that is loaded when it is first needed: imported by name, so that only the
 * writing part is bundled.
 *
 * hucre, because it is typed, has no dependencies, is maintained, and writes all that a workbook needs: formulas with their
 * results, lists to choose from, formats, frozen rows and print areas. It reads workbooks, too. 38 kB gzipped are a seventh of
 * exceljs, which nobody has released since 2023; write-excel-file is half as large, and writes no results of formulas,
 * lists or print areas.
 */
export { writeXlsx } from "hucre/xlsx";
