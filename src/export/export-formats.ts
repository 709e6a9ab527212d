/** A form in which files for other tools are written. */
interface FileFormat {
  readonly mediaType: string;
  /** It is about the budget, and there is none without one. */
  readonly needsBudget: boolean;
}

/** The forms of files, by what their names end with. */
export const exportFormats = {
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    needsBudget: true,
  },
  csv: { mediaType: "text/csv; charset=utf-8", needsBudget: true },
  md: { mediaType: "text/markdown; charset=utf-8", needsBudget: false },
  html: { mediaType: "text/html; charset=utf-8", needsBudget: false },
} as const satisfies Readonly<Record<string, FileFormat>>;

export type ExportFormat = keyof typeof exportFormats;

/** Their names: "xlsx", "csv", "md", "html". */
export const exportFormatNames = Object.keys(exportFormats) as readonly ExportFormat[];
