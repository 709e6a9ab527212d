import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from "mdast";
import type { Words } from "../messages/words.js";
import type { Severity } from "../results/codes.js";
import type { Finding } from "../results/finding.js";
import type { Citation, Sources } from "../values/citation.js";
import type { Path } from "../values/path.js";

/** A report as a tree of headings, tables and lists, from which both Markdown and HTML are written. */
export interface Report {
  readonly title: string;
  readonly tree: Root;
}

/** A report of sections under a title; one without content is left out. */
export function reportOfSections(
  title: string,
  opening: readonly RootContent[],
  sections: readonly (readonly [heading: string, content: readonly RootContent[]])[],
  closing: string,
): Report {
  const children: RootContent[] = [
    headingOf(1, title),
    ...opening,
    ...sections.flatMap(([heading, content]) => (content.length === 0 ? [] : [headingOf(2, heading), ...content])),
    paragraph(text(closing)),
  ];
  return { title: plain(title), tree: { type: "root", children } };
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Findings, the gravest first, each with its passages. */
export function findingList(
  findings: readonly Finding[],
  whereText: (path: Path) => string,
  { messages, findingMessage, citationTexts }: Words,
): readonly RootContent[] {
  const sorted = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  if (sorted.length === 0) return [paragraph(text(messages.documents.nothingFound))];
  const items = sorted.map((finding) => {
    const where = whereText(finding.path);
    const said = `${where === "" ? "" : `${where}: `}${findingMessage(finding)}`;
    // What each value rests on stands beside it below; here it would bury the rest.
    const citations = finding.code === "rate.provisional" ? [] : finding.citations;
    return item(
      paragraph(strong(`${messages.severities[finding.severity]}:`), text(` ${said}`)),
      ...passages(citations, citationTexts),
    );
  });
  return [list(items)];
}

/** The documents that are cited. */
export function sourceList(sources: Sources, { messages }: Words): readonly RootContent[] {
  const items = Object.entries(sources).map(([id, { title, version, url }]) => {
    const said = [title, ...(version === undefined ? [] : [version])].join(", ");
    const address: PhrasingContent =
      url === undefined
        ? text(messages.documents.noAddress)
        : { type: "link", url, children: [{ type: "text", value: url }] };
    return item(paragraph(strong(`${id}:`), text(` ${said}, `), address));
  });
  return items.length === 0 ? [] : [list(items)];
}

export function passages(citations: readonly Citation[], citationTexts: Words["citationTexts"]): readonly List[] {
  const texts = citationTexts(citations);
  return texts.length === 0 ? [] : [list(texts.map((each) => item(paragraph(emphasis(each)))))];
}

/** Names come from the application: a control character in one would break a line, or a table. */
function plain(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

export const text = (value: string): PhrasingContent => ({ type: "text", value: plain(value) });
export const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
export const emphasis = (value: string): PhrasingContent => ({ type: "emphasis", children: [text(value)] });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });
export const headingOf = (depth: 1 | 2 | 3, value: string): RootContent => ({
  type: "heading",
  depth,
  children: [text(value)],
});
export const item = (...children: ListItem["children"]): ListItem => ({ type: "listItem", spread: false, children });
export const list = (children: ListItem[]): List => ({ type: "list", ordered: false, spread: false, children });

/**
 * The first columns have names, the others figures.
 *
 * @param names how many have names
 */
export function table(
  header: readonly PhrasingContent[],
  rows: readonly (readonly PhrasingContent[])[],
  names = 1,
): Table {
  const row = (cells: readonly PhrasingContent[]): TableRow => ({
    type: "tableRow",
    children: cells.map((cell) => ({ type: "tableCell", children: [cell] })),
  });
  return {
    type: "table",
    align: header.map((_, column) => (column < names ? "left" : "right")),
    children: [header, ...rows].map(row),
  };
}
