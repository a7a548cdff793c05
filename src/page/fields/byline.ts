import type { Author, Evidence } from '../../domain/article/article.ts';
import { AUTHOR_LINK } from '../document/elementNames.ts';
import { beginsByline, isWholeByline, readByline } from '../words/readByline.ts';
import { linesOf } from '../document/lines.ts';
import { nameOf } from '../document/nodes.ts';
import type { Mark, Page } from '../document/page.ts';
import { isAside, nearHeadline } from '../document/place.ts';
import { squash, wordsOf } from '../words/words.ts';

export interface Authors {
  people: Author[];
  organisations: Author[];
}

/** Longer elements are more than a byline. */
const MAX_LENGTH = 400;
/** What may stand between two names of one byline. Anything else ("Illustrations by", "Fact checked by") starts another credit. */
const JOINT = /^(?:[\s|,;/&·•+]|\b(?:and|und|et|y|e|og|och|en|i|with|mit|by|von)\b)*$/i;

/** The people credited in the page as a reader sees it, in the first byline about the headline that names any. */
export function readPrintedAuthors(page: Page, isOutlet: (name: string) => boolean, headline: Mark | null): Authors {
  const near = nearHeadline(page.bylines, headline).filter(isByline);
  const said: Authors[] = [];
  for (const mark of near) {
    const found = fromMark(mark, near, isOutlet);
    if (found.people.length > 0) return found;
    said.push(found);
  }
  // Short pieces carry their byline at the end, and nothing there marks it but its words.
  const signed = page.bylines
    .filter((mark) => mark.by === 'words' && mark.at > (headline?.at ?? 0) && !isAside(mark, headline))
    .map((mark) => fromText(mark, isOutlet))
    .find(({ people }) => people.length > 0);
  return signed ?? joinAuthors(said);
}

/** Captions credit the picture's author; links count only if they lead to a page by that name. */
function isByline({ element, by }: Mark): boolean {
  if (element.closest('figure, figcaption, [class*="caption"]')) return false;
  if (by !== 'link') return true;
  const slug = AUTHOR_LINK.exec(element.getAttribute('href') ?? '')?.[1] ?? '';
  const names = wordsOf(element.textContent.slice(0, MAX_LENGTH)).map(squash);
  return (
    names.length > 1 &&
    names.length < 7 &&
    names.filter((name) => squash(decode(slug)).includes(name)).length >= names.length / 2
  );
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** The names in a marked element: of the marks inside it one after the other, if there are any, else of its text. */
function fromMark(mark: Mark, marks: readonly Mark[], isOutlet: (name: string) => boolean): Authors {
  if (mark.by === 'words') return fromText(mark, isOutlet);
  const inner = marks.filter(
    ({ element, by }) => by !== 'words' && element !== mark.element && mark.element.contains(element),
  );
  const leaves = inner.filter(
    ({ element }) => !inner.some((other) => other.element !== element && element.contains(other.element)),
  );
  const whole = textOf(mark.element);
  const found: Authors[] = [];
  let end = -1;
  for (const leaf of leaves) {
    const text = textOf(leaf.element);
    const start = whole.indexOf(text, Math.max(end, 0));
    if (start < 0 || (end >= 0 && !JOINT.test(whole.slice(end, start)))) continue;
    const authors = collectAuthors(text, evidenceOf(leaf), isOutlet, !isName(leaf.element));
    if (authors.people.length > 0) end = start + text.length;
    found.push(authors);
  }
  const all = joinAuthors(found);
  return all.people.length > 0 ? all : collectAuthors(whole, evidenceOf(mark), isOutlet, !isName(mark.element));
}

/** Whether the markup says that the element's text is a name, so that a single word may be one. */
const isName = (element: Element): boolean =>
  /\bauthor\b/.test(element.getAttribute('rel') ?? '') ||
  /(?:^|[\s_-])(?:fn|author-?name|username)(?:$|\s)/i.test(nameOf(element));

/** A byline that only its words mark: taken if the text is nothing but a byline. */
function fromText(mark: Mark, isOutlet: (name: string) => boolean): Authors {
  const own = textOf(mark.element);
  const parent = mark.element.parentElement;
  const isLabel = own.length < 25 && parent !== null;
  const lines = linesOf(isLabel ? parent : mark.element, MAX_LENGTH);
  const from = lines.findIndex((line) => beginsByline(line));
  const [first = '', second = ''] = lines.slice(Math.max(from, 0));
  for (const text of [first, `${first} ${second}`]) {
    const found = collectAuthors(text, evidenceOf(mark), isOutlet, true);
    if (
      found.people.length > 0 &&
      isWholeByline(
        text,
        found.people.map(({ name }) => name),
      )
    )
      return found;
  }
  return joinAuthors([]);
}

export const evidenceOf = ({ element, by }: Mark): Evidence => ({
  from: by === 'words' ? 'visible-text' : 'byline',
  at: `${element.tagName.toLowerCase()} ${nameOf(element)}`.trim().slice(0, 200),
});

/** The lines of a byline in one, kept apart unless they read on ("By Jane Doe" / "and John Roe"). */
const textOf = (element: Element): string =>
  linesOf(element, MAX_LENGTH)
    .join(' | ')
    .replace(/(?<=,|\band|\bund|&) \| | \| (?=,|and\b|und\b|&)/gi, ' ');

/** Reads one printed byline into authors with their evidence. */
export function collectAuthors(
  raw: string,
  evidence: Evidence,
  isOutlet: (name: string) => boolean,
  strict: boolean,
): Authors {
  const { people, organisations } = readByline(raw, isOutlet, strict);
  return {
    people: people.map((person) => Object.assign(person, { evidence })),
    organisations: organisations.map((name) => ({ name, evidence })),
  };
}

export function joinAuthors(parts: readonly Authors[]): Authors {
  return {
    people: parts.flatMap(({ people }) => people),
    organisations: parts.flatMap(({ organisations }) => organisations),
  };
}
