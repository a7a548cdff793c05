import type { Author, Evidence } from '../../domain/article/article.ts';
import { readPrintedAuthors } from './byline.ts';
import { collectAuthors, joinAuthors, type Authors } from '../remarks/collectAuthors.ts';
import {
  addressOf,
  isOfType,
  PERSON,
  textOf,
  textsOf,
  valuesOf,
  type Entry,
  type JsonLdNode,
} from '../document/jsonLd.ts';
import { wordsBefore } from '../document/before.ts';
import { textWithin } from '../document/lines.ts';
import type { Mark, Page } from '../document/page.ts';
import { DESKS } from '../words/bylineWords.ts';
import { beginsByline, isWholeByline } from '../words/isByline.ts';
import { isOtherCredit } from '../words/readByline.ts';
import { endsInRole } from '../words/personName.ts';
import { squash } from '../words/words.ts';

/** `<meta>` names that hold authors, most careful publishing systems first. */
const META_NAMES = [
  'citation_author',
  'citation_authors',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'article:author',
  'article:author_name',
  'og:article:author',
  'author',
  'creator',
  'twitter:data1',
  'mediator_author',
  'bt:author',
  'rbauthors',
  'authors',
  'article.author',
];

/** Who is credited with the text. */
export function readAuthors(
  page: Page,
  article: Entry | null,
  isOutlet: (name: string) => boolean,
  headline: Mark | null,
): Authors {
  const sources = sourcesOf(page, article, isOutlet, headline);
  const [structured, , printed] = sources;
  const first = sources.find((source) => source.people.length > 0);
  const best = isOutvoted(sources) || isContradicted(page, headline, first, printed) ? printed : first;
  const isMore = best && printed && names(printed).size > names(best).size && isSubset(names(best), names(printed));
  const credited = (isMore ? printed : best)?.people ?? [];
  const people = unique(credited.map((person) => fuller(person, printed, structured)));
  const organisations = unique(sources.flatMap((source) => source.organisations));
  return {
    people,
    organisations: organisations.filter(
      ({ name, evidence }) =>
        !people.some((person) => squash(name).includes(squash(person.name))) &&
        !isJob(name, isOutlet) &&
        (!/byline|visible/.test(evidence.from) || !isPhrase(name)),
    ),
  };
}

/**
 * "Correspondent", "Staff Writer", "Former McKinsey Consultant": what somebody is, whose name stands elsewhere.
 * "Tribune staff" is the outlet's.
 */
function isJob(name: string, isOutlet: (name: string) => boolean): boolean {
  if (!endsInRole(name) || isOutlet(name)) return false;
  const words = name.split(' ');
  return (
    !DESKS.has(words.at(-1)?.toLowerCase() ?? '') && ![1, 2].some((job) => isOutlet(words.slice(0, -job).join(' ')))
  );
}

/** Begins as no name does, or is the beginning of a sentence or its end. */
const isPhrase = (name: string): boolean =>
  /^\p{Ll}[\p{Ll}-]*\s|^\p{Lu}\S*['’]m\s|\s(?:and|at|by|come|for|from|in|is|of|to|with)$|(?<=\p{Ll}{3})[.!?]\s/u.test(
    name,
  );

/**
 * Whether what is printed and the meta tags agree against the structured data, which then names who entered the text.
 */
function isOutvoted([structured, meta, printed]: readonly Authors[]): boolean {
  if (!structured || !meta || !printed || printed.people.length === 0) return false;
  const [entered, tagged, seen] = [names(structured), names(meta), names(printed)];
  return tagged.size === seen.size && isSubset(tagged, seen) && [...entered].every((name) => !seen.has(name));
}

/** How far from the headline (characters of text) a byline that contradicts the markup may stand. */
const CLOSE = 600;
const MAX_BYLINE = 150;

/**
 * Whether a line at the headline says "By" and names others, while those in the markup stand nowhere: an account's
 * name, not the writer's. Or whether a byline names others, while the page credits those in the markup as editors
 * alone.
 */
function isContradicted(page: Page, headline: Mark | null, entered?: Authors, printed?: Authors): boolean {
  if (!headline || !entered || !printed || printed.people.length === 0) return false;
  const [stated, seen] = [names(entered), names(printed)];
  if ([...stated].some((name) => seen.has(name))) return false;
  const lines = page.bylines.map(({ element, at }) => ({ element, at, text: textWithin(element, MAX_BYLINE) ?? '' }));
  const crediting = lines.filter(({ text }) => [...stated].some((name) => squash(text).includes(name)));
  if (!crediting.every(({ element, text }) => isOtherCredit(text) || isOtherCredit(wordsBefore(element)))) return false;
  if (crediting.length > 0) return printed.people.every(({ evidence }) => evidence.from === 'byline');
  const people = printed.people.map(({ name }) => name);
  return lines.some(
    ({ element, at, text }) =>
      Math.abs(at - headline.at) < CLOSE &&
      beginsByline(text.trim()) &&
      ((people.every((name) => text.includes(name)) && isWholeByline(text, people)) ||
        [...element.querySelectorAll('a[href]')].some((link) => seen.has(squash(link.textContent)))),
  );
}

/** A person known by first name alone in the markup and by full name in the byline. */
function fuller(person: Author, ...others: (Authors | undefined)[]): Author {
  if (person.name.includes(' ')) return person;
  const full = others.flatMap((other) => other?.people ?? []).find(({ name }) => name.startsWith(`${person.name} `));
  return full ?? person;
}

/** What each source says, in the order they are believed: structured data, meta tags, the printed byline. */
function sourcesOf(
  page: Page,
  article: Entry | null,
  isOutlet: (name: string) => boolean,
  headline: Mark | null,
): Authors[] {
  return [fromJsonLd(page, article, isOutlet), fromMeta(page, isOutlet), readPrintedAuthors(page, isOutlet, headline)];
}

const names = ({ people }: Pick<Authors, 'people'>): Set<string> => new Set(people.map(({ name }) => squash(name)));
const isSubset = (a: Set<string>, b: Set<string>): boolean => [...a].every((name) => b.has(name));

function unique(authors: Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => {
    const key = squash(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function fromJsonLd(page: Page, article: Entry | null, isOutlet: (name: string) => boolean): Authors {
  if (!article) return joinAuthors([]);
  const evidence: Evidence = { from: 'json-ld', at: `${article.types[0] ?? ''}.author` };
  const parts = ['author', 'creator'].map((property) =>
    joinAuthors(
      valuesOf(article.node[property], page.jsonLd).map((value) =>
        typeof value === 'string'
          ? collectAuthors(value, evidence, isOutlet, false)
          : fromNode(value, evidence, isOutlet),
      ),
    ),
  );
  return parts.find(({ people }) => people.length > 0) ?? joinAuthors(parts);
}

function fromNode(node: JsonLdNode, evidence: Evidence, isOutlet: (name: string) => boolean): Authors {
  const name =
    textsOf(node['name']).join('; ') ||
    [textOf(node['givenName']), textOf(node['familyName'])].filter(Boolean).join(' ');
  if (name === '') return joinAuthors([]);
  if (isOfType(node, /organization/) && !isOfType(node, PERSON))
    return { people: [], organisations: [{ name: name.slice(0, 200), evidence }] };
  const found = collectAuthors(name, evidence, isOutlet, false);
  const [person] = found.people;
  if (person && found.people.length === 1) {
    const url = addressOf(node['url'] ?? node['sameAs']);
    if (url && /^https?:/i.test(url) && url.length <= 4096) person.url = url;
    const role = textOf(node['jobTitle']);
    if (role && !/^https?:/i.test(role)) person.role ??= role.slice(0, 300);
  }
  return found;
}

/** "Doe, Jane": how scholarly markup has names by its standard. */
const inOrder = (content: string, at: string): string =>
  at.startsWith('citation') ? content.split(';').map(withoutComma).join('; ') : content;

function withoutComma(name: string): string {
  const [family = '', given = '', ...more] = name.split(',');
  return given === '' || more.length > 0 ? name : `${given.trim()} ${family.trim()}`;
}

function fromMeta(page: Page, isOutlet: (name: string) => boolean): Authors {
  const parts = META_NAMES.map((at) =>
    joinAuthors(
      (page.metas.get(at) ?? []).map((content) =>
        collectAuthors(inOrder(content, at), { from: 'meta', at }, isOutlet, false),
      ),
    ),
  );
  return parts.find(({ people }) => people.length > 0) ?? joinAuthors(parts);
}
