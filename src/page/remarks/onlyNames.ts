import { isAuthorLink } from '../document/elementNames.ts';
import type { Page } from '../document/page.ts';
import { DEGREE_WORDS } from '../words/bylineWords.ts';
import { hasGivenName } from '../words/givenNames.ts';

/** "PhD", "M.D., MPH", "BA, LVT, VTS (Behavior)", behind a name. */
const DEGREES = /^(?:,?\s(?:[A-Z][A-Za-z]?\.?){2,5}®?(?:\s\([^()]{2,20}\))?(?!\p{L})){1,6}/u;
/** Shorter ones are states of the USA as well: "MD", "MA". */
const SHORTEST = 3;

const degreesBehind = (name: string, line: string): string =>
  DEGREES.exec(line.slice(line.indexOf(name) + name.length))?.[0] ?? '';

/** What a line says besides names and the degrees behind them. */
export const besideNames = (names: readonly string[], line: string): string =>
  names.reduce((left, name) => left.replace(name + degreesBehind(name, line), ''), line);

/**
 * Whether names that are all a line says are those of who wrote: of each it gives the degrees; or they are several,
 * most begin with a known given name, no sentence speaks of them, as it would of the article's subjects, and they are
 * no links to such. One alone may be whom the article is about.
 */
export function areAuthors(names: readonly string[], line: string, page: Page, element: Element): boolean {
  const degrees = names.map((name) => degreesBehind(name, line));
  const isKnown = degrees
    .flatMap((all) => all.split(/[\s,]+/))
    .some((one) => one.length >= SHORTEST && DEGREE_WORDS.has(one.replace(/[.®]/g, '').toLowerCase()));
  const given = names.filter(hasGivenName).length;
  if (degrees.every((one) => one !== '') && (isKnown || 2 * given >= names.length)) return true;
  const links = [...element.querySelectorAll('a[href]'), element.closest('a[href]')];
  const families = names.map((name) => name.split(' ').at(-1) ?? '');
  return (
    names.length > 1 &&
    2 * given > names.length &&
    links.every((link) => link === null || isAuthorLink(link.getAttribute('href') ?? '')) &&
    !page.sentences.some(({ data }) => families.some((family) => data.includes(family)))
  );
}
