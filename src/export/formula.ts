import { type Explanation, evaluateExplanation, type InputLeaf, type RateLeaf } from "../results/explanation.js";

/** Where a formula finds what it rests on: the address of a leaf's cell, or a number that nobody is to change. */
export type LeafText = (leaf: InputLeaf | RateLeaf) => string;

/**
 * Keeps a part of a formula in a cell of its own, and gives its address: the same part always the same cell.
 *
 * @param result what it comes to
 */
export type Keep = (formula: string, result: number) => string;

/** A piece of a formula, and whether it must stand in brackets inside a product, or behind a minus sign. */
interface Piece {
  readonly text: string;
  readonly isSum?: true;
}

/** A part of a sum, and what it comes to. */
interface Term {
  readonly text: string;
  readonly result: () => number;
}

const textOf = (terms: readonly Term[]) => terms.map(({ text }) => text).join("+");

/** The most parts of a sum in one formula: a longer one is kept in cells of its own. Excel reads 8192 characters. */
const MOST_TERMS = 20;

/**
 * A tree as a formula of a spreadsheet.
 *
 * Spreadsheets calculate in binary fractions. Sums and products of whole cents stay so close to the cent that rounding
 * them gives it; what lies between two cents is rounded half up, and must not miss the half. A percentage that is rounded
 * is therefore taken of whole cents: a whole number of hundredths of a cent, divided by a power of ten once, is the
 * half exactly where it is one.
 */
export function formulaOf(tree: Explanation, leaf: LeafText, keep: Keep): string {
  return piece(tree).text;

  function piece(node: Explanation): Piece {
    switch (node.kind) {
      case "input":
      case "rate":
        return { text: leaf(node) };
      case "sum": {
        const terms = node.of.map(termOf).filter(({ text }) => text !== "0");
        if (terms.length === 0) return { text: "0" };
        return { text: sumOf(terms), ...(terms.length > 1 ? { isSum: true } : {}) };
      }
      case "product": {
        const factors = node.of.map(factor);
        return { text: factors.includes("0") ? "0" : factors.join("*") };
      }
      case "percentage":
        return { text: `${factor(node.of)}*${factor(node.percent)}/100` };
      case "cap": {
        const [of, at] = [piece(node.of), piece(node.at)];
        return of.text === at.text ? of : { text: `MIN(${of.text},${at.text})` };
      }
      case "excess": {
        const [of, over] = [piece(node.of).text, factor(node.over)];
        return { text: of === over ? "0" : `MAX(${of}-${over},0)` };
      }
      case "rounding":
        return { text: rounded(node.of, node.to) };
    }
  }

  function factor(node: Explanation): string {
    const { text, isSum } = piece(node);
    return isSum === true ? `(${text})` : text;
  }

  function termOf(node: Explanation): Term {
    return { text: piece(node).text, result: () => Number(evaluateExplanation(node)) };
  }

  function sumOf(terms: readonly Term[]): string {
    if (terms.length <= MOST_TERMS) return textOf(terms);
    const whole = Math.floor(terms.length / MOST_TERMS);
    const kept = Array.from({ length: whole }, (_, index): Term => {
      const own = terms.slice(index * MOST_TERMS, (index + 1) * MOST_TERMS);
      const result = () => own.reduce((sum, term) => sum + term.result(), 0);
      return { text: keep(textOf(own), result()), result };
    });
    return sumOf([...kept, ...terms.slice(whole * MOST_TERMS)]);
  }

  function rounded(of: Explanation, to: "euro" | "cent"): string {
    if (of.kind !== "percentage") return `ROUND(${piece(of).text},${to === "euro" ? 0 : 2})`;
    const hundredths = `ROUND(${factor(of.of)}*100,0)*${factor(of.percent)}`;
    return to === "euro" ? `ROUND(${hundredths}/10000,0)` : `ROUND(${hundredths}/100,0)/100`;
  }
}

/**
 * A line's amount, to the cent.
 *
 * @param awaited cells that may be empty: as long as one is, the amount is not known, and the text stands there
 */
export function amountFormula(formula: string, awaited: readonly string[], notKnown: string): string {
  const amount = `ROUND(${formula},2)`;
  if (awaited.length === 0) return amount;
  return `IF(COUNT(${awaited.join(",")})<${awaited.length},${quoted(notKnown)},${amount})`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
