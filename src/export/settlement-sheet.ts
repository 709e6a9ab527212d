import type { Draft } from "../application/draft.js";
import type { Messages } from "../messages/messages.js";
import { nameOf } from "../messages/name-of.js";
import { type Category, categories } from "../results/category.js";
import type { AwardedAndRealised, Settled } from "../settle.js";
import { centsOfResult } from "../values/money.js";
import type { Path } from "../values/path.js";
import type { BookInput } from "./book-inputs.js";
import type { BookLine } from "./book-lines.js";
import { quoted } from "./formula.js";
import { knownSoFar, lineSums } from "./line-sum.js";
import { activityName } from "./lines-sheet.js";
import { type BehindSheets, changedAbove, noticeAbove } from "./notices.js";
import { atCategory, atPercent, atTotal } from "./settlement-inputs.js";
import { addressOf, type BookCell, type BookSheet, type Content, ownAddress } from "./sheet.js";

const [NAME, AWARDED, REALISED, NOTICE] = [0, 1, 2, 5] as const;
const CHANGED_ROW = 4;
const HEADING_ROW = 6;
const FIRST_ROW = HEADING_ROW + 1;

/** Awarded and realised side by side, and below them how the balance comes about: every amount is a formula. */
export function settlementSheet(
  draft: Draft,
  settled: Settled,
  lines: readonly BookLine[],
  inputs: readonly BookInput[],
  sheets: BehindSheets,
  hasPolicy: boolean,
  messages: Messages,
): BookSheet {
  const { settlement, awarded } = settled;
  const { workbook, categories: names, amounts, settlement: words } = messages;
  const { title: name } = words;
  const unknown = quoted(amounts.notKnown);
  const numberOr = (amount: string | undefined) => (amount === undefined ? amounts.notKnown : Number(amount));
  const sumOf = lineSums(lines, sheets.lines, messages);
  const input = (path: Path) => sheets.inputs.addressOf(path) ?? "0";
  const total = input(atTotal);
  /** What the agreement itself says of categories. */
  const given = categories.flatMap((category) => {
    const cell = sheets.inputs.addressOf(atCategory(category));
    return cell === undefined ? [] : [{ cell, value: (awarded.byCategory?.get(category) ?? 0) / 100 }];
  });
  /** By other base rates the application comes to something else. */
  const baseRates = inputs.flatMap(({ path, value }) => {
    const cell = path[1] === "baseRates" ? sheets.inputs.addressOf(path) : undefined;
    return cell === undefined || value === undefined ? [] : [{ cell, value }];
  });

  const totalRow = FIRST_ROW + categories.length;
  const rowOfCategory = (category: Category) => FIRST_ROW + categories.indexOf(category);
  const activityHeading = totalRow + 2;
  const activities = activityRows();
  const end = activityHeading + 1 + activities.length;

  const { call, action, title, reference, applicant } = draft;
  const [realisedRow, reductionRow, coveredRow] = [end + 1, end + 2, end + 3];
  const beyondRow = coveredRow + (hasPolicy ? 1 : 0);
  const [finalRow, paidRow, balanceRow] = [beyondRow + 1, beyondRow + 2, beyondRow + 3];
  const at = (row: number) => ownAddress(REALISED, row);
  const [realised, reduction, notCovered] = [at(realisedRow), at(reductionRow), at(coveredRow)];
  const less = `SUM(${reduction})${hasPolicy ? `-SUM(${notCovered})` : ""}`;
  const paidCells = inputs.flatMap(({ path }) => (path[1] === "payments" ? input(path) : [])).join(",");
  const support = at(rowOfCategory("organisationalSupport"));
  const percent = input(atPercent);
  const finalNumber = settlement.finalGrant === undefined ? undefined : Number(settlement.finalGrant);
  const balance = ownAddress(REALISED, balanceRow);
  const before = cents(settlement.realised) - cents(settlement.reduction?.amount) - cents(settlement.notCovered);
  const beyond = Math.max(before - awarded.total, 0) / 100;

  return {
    name,
    widths: [52, 16, 16, 16, 9, 24],
    headingRow: HEADING_ROW,
    warnings: ["F"],
    rows: [
      [
        {
          content: `${name}: ${[nameOf(messages.actions, action ?? ""), call === undefined ? "" : workbook.call(call)].join(", ")}`,
          look: "title",
        },
      ],
      [
        {
          content: [applicant?.name, title, reference].filter((each) => each !== undefined).join(" · "),
          look: "plain",
        },
      ],
      inWords(),
      [{ content: noticeAbove(sheets, workbook, hasPolicy ? [noticeCell(coveredRow)] : []), look: "warning" }],
      [{ content: changedAbove(sheets, words.changedAbove), look: "plain" }],
      [],
      headings(workbook.columns.category),
      ...categories.map((category, index) =>
        sideBySide(
          names[category],
          { content: awardedFormula(category), look: "amount" },
          sumOf({ category: `$A${FIRST_ROW + index + 1}` }),
          FIRST_ROW + index,
          settlement.categories.find((each) => each.category === category) ?? nothingOf(awarded.byCategory),
        ),
      ),
      sideBySide(
        names.total,
        { content: { formula: total, result: Number(settlement.awarded) }, look: "total" },
        sumOf({}),
        totalRow,
        {
          awarded: settlement.awarded,
          ...(settlement.realised === undefined ? {} : { realised: settlement.realised }),
        },
        "total",
      ),
      [],
      headings(workbook.columns.activity),
      ...activities,
      [],
      amountRow(words.realised, { formula: at(totalRow), result: numberOr(settlement.realised) }, "amount"),
      amountRow(
        `− ${words.reduction}`,
        {
          formula: `IF(ISNUMBER(${percent}),IF(ISNUMBER(${support}),ROUND(ROUND(${support}*100,0)*${percent}/100,0)/100,${unknown}),${unknown})`,
          result: numberOr(settlement.reduction?.amount),
        },
        "amount",
      ),
      ...(hasPolicy ? [notCoveredRow()] : []),
      amountRow(
        `− ${words.beyondAward}`,
        {
          formula: `IF(ISNUMBER(${realised}),MAX(ROUND(${realised}-${less}-${total},2),0),${unknown})`,
          result: settlement.realised === undefined ? amounts.notKnown : beyond,
        },
        "amount",
      ),
      amountRow(
        words.finalGrant,
        {
          formula: `IF(ISNUMBER(${realised}),MIN(ROUND(${realised}-${less},2),${total}),${decidedOtherwise()})`,
          result: finalNumber ?? amounts.notKnown,
        },
        "total",
      ),
      amountRow(
        `− ${words.paid}`,
        {
          formula:
            settlement.paid === undefined
              ? `IF(COUNT(${paidCells})=0,${unknown},ROUND(SUM(${paidCells}),2))`
              : `ROUND(SUM(${paidCells}),2)`,
          result: numberOr(settlement.paid),
        },
        "amount",
      ),
      amountRow(
        words.balance.none,
        {
          formula: `IF(AND(ISNUMBER(${at(finalRow)}),ISNUMBER(${at(paidRow)})),ROUND(SUM(${at(finalRow)})-SUM(${at(paidRow)}),2),${unknown})`,
          result: numberOr(settlement.balance),
        },
        "total",
      ),
      ...notDecided(),
      [],
      [{ content: messages.documents.unofficial, look: "plain" }],
    ],
  };

  function headings(first: string): readonly BookCell[] {
    return [first, words.awarded, words.realised, words.difference, words.percent].map((content) => ({
      content,
      look: "heading",
    }));
  }

  function amountRow(label: string, content: Content, look: "amount" | "total"): readonly (BookCell | Content)[] {
    return [{ content: label, look: look === "total" ? "totalName" : "text" }, undefined, { content, look }];
  }

  /** Two amounts, how far they are apart, and how many percent the one is of the other. */
  function sideBySide(
    label: string,
    ofAward: BookCell,
    formula: string,
    row: number,
    amountsNow: AwardedAndRealised,
    look: "amount" | "total" = "amount",
  ): readonly BookCell[] {
    const [one, other] = [ownAddress(AWARDED, row), ownAddress(REALISED, row)];
    const { awarded: then, realised: now } = amountsNow;
    const areKnown = then !== undefined && now !== undefined;
    const hundredths = areKnown ? cents(now) - cents(then) : 0;
    const both = `AND(ISNUMBER(${one}),ISNUMBER(${other}))`;
    const share = `ROUND(ROUND(${other}*100,0)*1000/ROUND(${one}*100,0),0)/10`;
    return [
      { content: label, look: look === "total" ? "totalName" : "text" },
      ofAward,
      { content: { formula, result: numberOr(now) }, look },
      {
        content: {
          formula: `IF(${both},ROUND(SUM(${other})-SUM(${one}),2),"")`,
          result: areKnown ? hundredths / 100 : "",
        },
        look,
      },
      {
        content: {
          formula: `IF(${both},IF(${one}=0,"",${share}),"")`,
          result: areKnown && cents(then) !== 0 ? Math.round((cents(now) * 1000) / cents(then)) / 10 : "",
        },
        look: "percent",
      },
    ];
  }

  /** As the agreement says it, or as applied for: as long as it is what was awarded in all. */
  function awardedFormula(category: Category): Content {
    const of = awarded.byCategory?.get(category);
    if (of === undefined) return amounts.notKnown;
    const result = of / 100;
    if (given.length === 0) return ifAsApplied(result);
    const cells = given.map(({ cell }) => cell).join(",");
    return { formula: `IF(ROUND(SUM(${cells}),2)=${total},${input(atCategory(category))},${unknown})`, result };
  }

  function ifAsApplied(result: number): Content {
    const same = [
      `${total}=${settlement.awarded}`,
      ...[...given, ...baseRates].map(({ cell, value }) => `${cell}=${value}`),
    ];
    return { formula: `IF(AND(${same.join(",")}),${result},${unknown})`, result };
  }

  function activityRows(): readonly (readonly BookCell[])[] {
    const rows = settlement.activities.map(({ activity, ...both }) => ({
      label: activityName(activity, messages),
      both,
    }));
    const sumIn = (key: "awarded" | "realised") => rows.reduce((sum, { both }) => sum + cents(both[key]), 0);
    const restOf = (key: "awarded" | "realised", all: string | undefined) =>
      all === undefined || rows.some(({ both }) => both[key] === undefined)
        ? {}
        : { [key]: ((cents(all) - sumIn(key)) / 100).toFixed(2) };
    const rest: AwardedAndRealised = {
      ...(awarded.isAsApplied ? restOf("awarded", settlement.awarded) : {}),
      ...restOf("realised", settlement.realised),
    };
    const hasRest = lines.some(({ flow }) => flow === undefined) || Number(rest.awarded ?? 0) !== 0;
    const all = hasRest ? [...rows, { label: activityName(undefined, messages), both: rest }] : rows;
    return all.map(({ label, both }, index) => {
      const row = activityHeading + 1 + index;
      const content = both.awarded === undefined ? amounts.notKnown : ifAsApplied(Number(both.awarded));
      return sideBySide(label, { content, look: "amount" }, sumOf({ activity: `$A${row + 1}` }), row, both);
    });
  }

  /** What a policy leaves uncovered is no formula: it holds while it rests on the same, or no category is over its award. */
  function notCoveredRow(): readonly (BookCell | Content)[] {
    const range = (column: number) =>
      `${ownAddress(column, FIRST_ROW)}:${ownAddress(column, FIRST_ROW + categories.length - 1)}`;
    const isOver =
      Number(settlement.notCovered ?? 0) > 0 ? "TRUE()" : `SUMPRODUCT((${range(REALISED)}>${range(AWARDED)})*1)>0`;
    const now = categories.map((category) => {
      const { realised: amount } = settlement.categories.find((each) => each.category === category) ?? {};
      const isNothing = settlement.categories.every((each) => each.category !== category);
      const value = isNothing ? 0 : amount === undefined ? unknown : Number(amount);
      return { cell: at(rowOfCategory(category)), value };
    });
    const rests = [...now, ...given, ...baseRates, { cell: total, value: Number(settlement.awarded) }];
    const reducedBy = `SUM(${percent})<>${settlement.reduction?.percent ?? 0}`;
    const isChanged = `OR(${[...rests.map(({ cell, value }) => `${cell}<>${value}`), reducedBy].join(",")})`;
    const label = { content: `− ${words.notCovered}`, look: "text" } as const;
    const amount = { content: numberOr(settlement.notCovered), look: "amount" } as const;
    const formula = `IF(AND(${isChanged},${isOver}),${quoted(workbook.exportAnew)},"")`;
    return [label, undefined, amount, undefined, undefined, { content: { formula, result: "" }, look: "text" }];
  }

  function noticeCell(row: number): string {
    return addressOf(name, NOTICE, row);
  }

  /** The balance in words, at the head. */
  function inWords(): readonly BookCell[] {
    const { toBePaid, toBePaidBack, none } = words.balance;
    const now = settlement.balance === undefined ? 0 : Number(settlement.balance);
    return [
      {
        content: {
          formula: `IF(SUM(${balance})>0,${quoted(toBePaid)},IF(SUM(${balance})<0,${quoted(toBePaidBack)},${quoted(none)}))`,
          result: now > 0 ? toBePaid : now < 0 ? toBePaidBack : none,
        },
        look: "strong",
      },
      {
        content: {
          formula: `IF(ISNUMBER(${balance}),ABS(SUM(${balance})),${unknown})`,
          result: settlement.balance === undefined ? amounts.notKnown : Math.abs(now),
        },
        look: "total",
      },
    ];
  }

  /** However much what is not known comes to, the same may be left of the grant: for the values of the export. */
  function decidedOtherwise(): string {
    if (settlement.realised !== undefined || settlement.finalGrant === undefined) return unknown;
    return `IF(LEN(${ownAddress(NAME, CHANGED_ROW)})=0,${settlement.finalGrant},${unknown})`;
  }

  /** What is known where the final grant is not decided: never as a number of its own. */
  function notDecided(): readonly (readonly (BookCell | Content)[])[] {
    if (settlement.finalGrant !== undefined) return [];
    const { finalGrantRange, balanceRange } = settlement;
    const range = (label: string, text: string): readonly BookCell[] => [
      {
        content: {
          formula: `IF(ISNUMBER(${at(finalRow)}),"",${quoted(`${label}, ${text}`)})`,
          result: `${label}, ${text}`,
        },
        look: "plain",
      },
    ];
    return [
      amountRow(
        workbook.knownSoFar,
        { formula: `ROUND(SUM(${sheets.lines.amounts}),2)`, result: knownSoFar(lines) },
        "amount",
      ),
      range(words.finalGrant, words.notDecided(finalGrantRange)),
      ...(balanceRange === undefined ? [] : [range(words.balance.none, words.notDecided(balanceRange))]),
    ];
  }
}

const cents = (amount: string | undefined): number => (amount === undefined ? 0 : centsOfResult(amount));

/** A category in which nothing was awarded, and nothing took place; where awards are not known, only the latter. */
function nothingOf(awarded: ReadonlyMap<Category, number> | undefined): AwardedAndRealised {
  return { ...(awarded === undefined ? {} : { awarded: "0.00" }), realised: "0.00" };
}
