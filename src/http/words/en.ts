import type { HttpWords } from "./http-words.js";

/** The English words of the service. */
export const words: HttpWords = {
  titles: {
    "bad-request": "The request cannot be read.",
    "not-json": "The body is not JSON.",
    "not-found": "There is nothing here.",
    "method-not-allowed": "This method does nothing here.",
    late: "The request did not arrive in time.",
    "too-large": "The body is too large.",
    "wrong-media-type": "The body is of another type.",
    "not-expected": "Nothing but 100-continue may be expected.",
    "invalid-input": "The input has faults.",
    "header-too-large": "The header is too large.",
    fault: "A fault of the service: nothing was computed.",
    busy: "Too many requests at the same time.",
  },
  noSuchRoute: "What can be asked is listed in /openapi.json.",
  methodsAllowed: (methods) => `Here it is ${methods}.`,
  tooManyBytes: (size) => `At most ${size} are read.`,
  tooManyValues: (values) => `At most ${values} values are read.`,
  tooManyEntries: (list, entries, most) => `${list}: ${entries} entries in one list, at most ${most} are read.`,
  bodyLate: (seconds) => `It was waited for ${seconds} seconds.`,
  badAddress: "The address has a % that begins no character.",
  bodyCut: "The body ended before its end.",
  mediaType: (expected) => `It is sent as ${expected}.`,
  encoded: "It is sent as it is, without Content-Encoding.",
  busy: "Ask again in a moment.",
  noSuchCall: (call, known) => `Call ${call} is not known; the calls known are ${known}.`,
  noSuchField: (field, known) => `Field ${field} is not known; the fields known are ${known}.`,
  noSuchAction: (action, known) => `Action ${action} is not known; the actions known are ${known}.`,
};
