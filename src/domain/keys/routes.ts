/** Fragments by which one page shows many, as `#/a` and `#!a`; a plain one is a place in the page. */
const ROUTE = /^#[!/]/;
/** What names no page beyond the one that is there. */
export const NO_ROUTE = /^#?!?\/?$/;

/** The route in an address, its sign included; empty for none. */
export const routeIn = ({ hash }: Pick<URL, 'hash'>): string => (ROUTE.test(hash) ? hash : '');

/** An address without a place in its page. A fragment that makes a page of its own stays. */
export const withoutAnchor = (address: string): string =>
  address.replace(/#.*/s, (hash) => (NO_ROUTE.test(hash) ? '' : routeIn({ hash })));

/** Whether two addresses are of one page as a browser shows it: they differ in a place in the page at most. */
export const isSamePage = (a: string, b: string): boolean => withoutAnchor(a) === withoutAnchor(b);
