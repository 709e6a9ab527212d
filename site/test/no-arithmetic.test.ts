import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/*
 * The page computes nothing about money: what it shows is what the package gives. This reads its source for arithmetic on
 * whatever is called an amount, and for the package's own functions that compute with money.
 */

const root = path.join(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

const ofMoney = /amount|total|least|most\b|price|rate|cost|money|cents|euro?s?\b|grant|budget|share|sum\b|percent|fee/i;
const operators = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
]);
const conversions = /^(Number|parseFloat|parseInt|BigInt|Math\.\w+)$|\.(toFixed|reduce)$/;
const ofPackage = new Set(["toCents", "formatCents", "sumMoney"]);

/** The arithmetic on money in a source, as text. */
function arithmeticIn(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    const isMoney = () => ofMoney.test(node.getText());
    if (ts.isBinaryExpression(node) && operators.has(node.operatorToken.kind) && isMoney()) found.push(node.getText());
    if (ts.isCallExpression(node) && conversions.test(node.expression.getText()) && isMoney())
      found.push(node.getText());
    if (ts.isPrefixUnaryExpression(node) && node.operator !== ts.SyntaxKind.ExclamationToken && isMoney()) {
      found.push(node.getText());
    }
    if (ts.isImportSpecifier(node) && ofPackage.has((node.propertyName ?? node.name).text)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("the source of the page", () => {
  it.each(files)("%s does no arithmetic on money", (file) => {
    expect(arithmeticIn(file, readFileSync(path.join(root, file), "utf8"))).toEqual([]);
  });

  it.each([
    "const total = a.amount + b.amount;",
    "sum -= Number(line.amount);",
    "const x = rate * days;",
    "const y = -cents;",
    "lines.reduce((sum, { amount }) => sum + Number(amount), 0)",
    'import { sumMoney as add } from "erasmus-ka1";',
  ])("would be caught at %s", (text) => {
    expect(arithmeticIn("x.tsx", text)).not.toEqual([]);
  });
});
