/** What string templates make of values that they should not get. */
export const notWords = /undefined|null|NaN|Infinity|\[object|=>|\$\{/;
