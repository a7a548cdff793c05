/** In UTF-16 units: a text that is shorter, where an offer to subscribe stands, is the beginning of one. */
export const STUB = 1500;
