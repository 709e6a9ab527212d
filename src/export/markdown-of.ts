import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Report } from "./report-parts.js";

/** A report as Markdown, with the tables and boxes to tick of GitHub. */
export function markdownOf({ tree }: Report): string {
  return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: "-", emphasis: "_" });
}
