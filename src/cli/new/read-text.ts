import { isMoney } from "../../index.js";
import type { Words } from "../words/words.js";
import type { Read } from "./asker.js";

/** How a kind of value is read from what a person types. */
export type Reader<Value> = (text: string) => Read<Value>;

/** A whole number, 0 or more: "20". */
export function wholeNumber({ interview }: Words): Reader<number> {
  return (text) => (/^\d{1,9}$/.test(text) ? { value: Number(text) } : { problem: interview.problems.wholeNumber });
}

/** A number with or without decimals, 0 or more; a comma is as good as a point: "2280,4". */
export function decimalNumber({ interview }: Words): Reader<number> {
  return (text) => {
    const plain = text.replace(",", ".");
    return /^\d{1,9}(\.\d{1,9})?$/.test(plain) ? { value: Number(plain) } : { problem: interview.problems.number };
  };
}

/** An amount as the input writes it: "1 900,50" and "1900.5" are "1900.50". */
export function money({ interview }: Words): Reader<string> {
  return (text) => {
    const plain = text.replace(/[\s€]|EUR/giu, "").replace(",", ".");
    const whole = /\.\d$/.test(plain) ? `${plain}0` : plain;
    return isMoney(whole) ? { value: whole } : { problem: interview.problems.money };
  };
}

/** A day: "2027-03-04", "4.3.2027", "04/03/2027". */
export function day({ interview }: Words): Reader<string> {
  return (text) => {
    const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)?.slice(1);
    const reversed = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text)?.slice(1).reverse();
    const [year = "", month = "", date = ""] = parts ?? reversed ?? [];
    const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
    const isDay = !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
    return isDay ? { value: iso } : { problem: interview.problems.date };
  };
}

/** Anything, as long as it is something. */
export function anyText({ interview }: Words): Reader<string> {
  return (text) => (text === "" ? { problem: interview.problems.empty } : { value: text });
}

/** The same, where nothing typed means that the fact comes later. */
export function orLater<Value>(read: Reader<Value>): Reader<Value | undefined> {
  return (text) => (text === "" ? { value: undefined } : read(text));
}
