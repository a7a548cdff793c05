/** A deleted note can be brought back for so many days. */
export const TRASH_DAYS = 30;
