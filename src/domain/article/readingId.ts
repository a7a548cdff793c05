/** Stands in the id of a reading between what all readings of a document share and what is its own. */
const WITHIN_LOAD = '.';

const loadOf = (id: string): string => id.split(WITHIN_LOAD, 1)[0] ?? '';

/** The id of another reading of the document that one was of. @param own - what tells the two apart */
export const idWithinLoad = (before: string, own: string): string => `${loadOf(before)}${WITHIN_LOAD}${own}`;

/** Whether two readings, by their ids, are of one document: the page was not loaded anew between them. */
export const isSameLoad = (one: string, other: string): boolean => loadOf(one) === loadOf(other);
