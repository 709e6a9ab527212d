import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { toHast } from "mdast-util-to-hast";
import type { Messages } from "../messages/messages.js";
import type { Report } from "./report-parts.js";
import { reportStyle } from "./report-style.js";

/** A report as a page: in one file, without scripts, and no request leaves it. */
export function htmlOf({ title, tree }: Report, { locale }: Pick<Messages, "locale">): string {
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", {
      httpEquiv: "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", title),
    h("style", reportStyle),
  ]);
  const body = h("body", h("main", contentOf(toHast(tree))));
  const page: Root = {
    type: "root",
    children: [{ type: "doctype" }, h("html", { lang: locale }, [head, body])],
  };
  return `${toHtml(page)}\n`;
}

function contentOf(tree: ReturnType<typeof toHast>): ElementContent[] {
  const children = tree.type === "root" ? tree.children : [];
  return children.flatMap((child) => (child.type === "doctype" ? [] : [forReaders(child)]));
}

/** Boxes that can be ticked, with their question as their label; tables that name their rows, and scroll by themselves. */
function forReaders(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map(forReaders);
  const own: Element = { ...node, children };
  switch (node.tagName) {
    case "li":
      return { ...own, children: withLabel(children) };
    case "tbody":
      return { ...own, children: children.map(withRowHeader) };
    case "table":
      return h("div", { className: "table", tabIndex: 0 }, own);
    default:
      return own;
  }
}

function withLabel(children: ElementContent[]): ElementContent[] {
  const [box, ...others] = children;
  if (box?.type !== "element" || box.tagName !== "input") return children;
  const end = others.findIndex((each) => each.type === "element" && each.tagName === "ul");
  const question = end === -1 ? others : others.slice(0, end);
  const { checked } = box.properties;
  return [
    h("label", [h("input", { type: "checkbox", checked }), ...question]),
    ...(end === -1 ? [] : others.slice(end)),
  ];
}

function withRowHeader(row: ElementContent): ElementContent {
  if (row.type !== "element") return row;
  let isFirst = true;
  return {
    ...row,
    children: row.children.map((cell) => {
      if (cell.type !== "element" || !isFirst) return cell;
      isFirst = false;
      return { ...cell, tagName: "th", properties: { ...cell.properties, scope: "row" } };
    }),
  };
}
