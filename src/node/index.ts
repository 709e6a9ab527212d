/**
 * @module erasmus-ka1/node
 */

export { decodeText } from "./decode-text.js";
export { lookUpPlaces } from "./look-up-places.js";
