/** Rows, as parts print them, as a table in Markdown. */
export function tableOf(rows) {
  const lines = [
    ["What", "Measured", "By the processor", "Aim", "Outcome"],
    ["---", "---:", "---:", "---:", "---"],
    ...rows.map((row) => [row.what, measured(row), spread(row.processor, row.unit), aimOf(row), outcomeOf(row)]),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function measured({ clock, value, reason, unit }) {
  if (reason !== undefined) return reason;
  return value === undefined ? spread(clock, unit) : `${number(value)}${unit}`;
}

function spread(times, unit) {
  return times === undefined ? "" : `${number(times.median)}${unit} (${number(times.low)}–${number(times.high)})`;
}

function aimOf({ aim, unit }) {
  return aim === undefined ? "" : `${aim.most ? "≤" : "≥"} ${number(aim.limit)}${unit}`;
}

function outcomeOf(row) {
  if (row.aim === undefined) return "";
  return isKept(row) ? "kept" : "**missed**";
}

/** Whether an aim was set, and not reached. */
export const isMissed = (row) => row.aim !== undefined && !isKept(row);

/** Time counts by the clock and by the processor, unless the aim names one of them; what is not measured is missed. */
function isKept({ aim: { limit, most, by }, clock, processor, value }) {
  const counted = by === undefined ? [clock?.median, processor?.median, value] : [{ clock, processor }[by]?.median];
  const values = counted.filter((each) => each !== undefined);
  return values.length > 0 && values.every((each) => (most ? each <= limit : each >= limit));
}

/** What is counted is told whole; what is measured, to three digits. */
function number(value) {
  return value.toLocaleString("en", Number.isInteger(value) ? {} : { maximumSignificantDigits: 3 });
}
