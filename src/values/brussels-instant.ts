/** Winter and summer. */
const offsets = ["+01:00", "+02:00"] as const;

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

/**
 * The instant at which clocks in Brussels show a date and time, where the deadlines of the calls are set. Of an hour that
 * comes twice in autumn, the second.
 *
 * @param local as a box for date and time gives it: "2026-02-18T10:00"
 * @returns with its offset; `undefined` where it is no such text, or clocks never show it
 * @example
 * brusselsInstant("2026-02-18T10:00") // => "2026-02-18T10:00:00+01:00"
 * brusselsInstant("2026-07-18T10:00") // => "2026-07-18T10:00:00+02:00"
 */
export function brusselsInstant(local: string): string | undefined {
  if (!shape.test(local)) return undefined;
  const whole = local.length === "2026-02-18T10:00".length ? `${local}:00` : local;
  return offsets.map((offset) => `${whole}${offset}`).find((instant) => shownInBrussels(instant) === whole);
}

/** Date and time in Brussels, as a box for them holds it. */
function shownInBrussels(instant: string): string | undefined {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Brussels",
    dateStyle: "short",
    timeStyle: "medium",
  }).format(date);
  return shown.replace(" ", "T");
}
