/**
 * An amount of money as text. At most nine digits before the point: a billion euro is not an Erasmus+ grant, and the
 * limit keeps every product exact.
 */
export const MONEY_PATTERN = /^(0|[1-9]\d{0,8})(\.\d{1,2})?$/;
