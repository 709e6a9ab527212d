/** What string templates write of values that they should not have. */
export const notWords = /undefined|null|NaN|Infinity|\[object|=>|\$\{/;
