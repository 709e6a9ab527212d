import type { Explanation, InputLeaf, RateLeaf } from "../results/explanation.js";

/**
 * A tree in one line, with names in place of figures: "Participants × Travel · 500–1999 km · green". For who reads a
 * formula, which has the addresses of cells.
 */
export function treeText(tree: Explanation, name: (leaf: InputLeaf | RateLeaf) => string): string {
  return textOf(tree);

  function textOf(node: Explanation): string {
    switch (node.kind) {
      case "input":
      case "rate":
        return name(node);
      case "sum":
        return node.of.map(textOf).join(" + ");
      case "product":
        return node.of.map(factor).join(" × ");
      case "percentage":
        return `${factor(node.of)} × ${factor(node.percent)} / 100`;
      case "cap":
        return `min(${textOf(node.of)}; ${textOf(node.at)})`;
      case "excess":
        return `max(${textOf(node.of)} − ${factor(node.over)}; 0)`;
      case "rounding":
        return `round(${textOf(node.of)})`;
    }
  }

  function factor(node: Explanation): string {
    return node.kind === "sum" && node.of.length > 1 ? `(${textOf(node)})` : textOf(node);
  }
}
