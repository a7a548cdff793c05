import type { Author, Evidence } from './article.ts';
import { isNode, textOf, valuesOf, addressOf, type Entry } from './jsonLd.ts';
import { readByline } from './names.ts';
import { BYLINE_TEXT } from './marks.ts';
import { linesOf, nameOf, type Mark, type Page } from './page.ts';
import { nearHeadline } from './place.ts';
import { squash } from './words.ts';
import { fitsHost } from './outlet.ts';

export interface Authors {
  people: Author[];
  organisations: Author[];
}

/** `<meta>` names that hold authors, most careful publishing systems first. */
const META_NAMES = [
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
  outletNames: readonly string[],
  headline: Mark | null,
): Authors {
  const isOutlet = outletTest(page, outletNames);
  const printed = fromMarks(page, isOutlet, headline);
  const sources = [fromJsonLd(page, article, isOutlet), fromMeta(page, isOutlet), printed];
  const organisations = unique(sources.flatMap((source) => source.organisations));
  const best = sources.find((source) => source.people.length > 0);
  const people = unique(
    best && names(printed).size > names(best).size && isSubset(names(best), names(printed))
      ? printed.people
      : (best?.people ?? []),
  );
  return { people, organisations };
}

const names = ({ people }: Authors): Set<string> => new Set(people.map(({ name }) => squash(name)));
const isSubset = (a: Set<string>, b: Set<string>): boolean => [...a].every((name) => b.has(name));

/** Tells the outlet's own names from people's: any name the page gives itself, or one built on the host's. */
function outletTest(page: Page, outletNames: readonly string[]): (name: string) => boolean {
  const own = new Set(outletNames.map(squash));
  const labels = page.url.hostname
    .split('.')
    .slice(0, -1)
    .map(squash)
    .filter((label) => label.length > 2 && label !== 'www');
  return (name) => {
    const letters = squash(name);
    const first = squash(name.replace(/^the\s+/i, '').split(/[\s.-]/)[0] ?? '');
    return (
      own.has(letters) ||
      own.has(letters.replace(/^the/, '')) ||
      letters === squash(page.url.hostname.replace(/^www\./, '')) ||
      labels.some((label) => letters === label || first === label || (label.length > 5 && letters.includes(label)))
    );
  };
}

function unique(authors: Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => {
    const key = squash(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function collect(raw: string, evidence: Evidence, isOutlet: (name: string) => boolean, strict: boolean): Authors {
  const { people, organisations } = readByline(raw, isOutlet, strict);
  return {
    people: people.map((person) => Object.assign(person, { evidence })),
    organisations: organisations.map((name) => ({ name, evidence })),
  };
}

function join(parts: Authors[]): Authors {
  return {
    people: parts.flatMap(({ people }) => people),
    organisations: parts.flatMap(({ organisations }) => organisations),
  };
}

function fromJsonLd(page: Page, article: Entry | null, isOutlet: (name: string) => boolean): Authors {
  if (!article) return join([]);
  const evidence: Evidence = { from: 'json-ld', at: `${article.types[0] ?? ''}.author` };
  const parts = ['author', 'creator'].map((property) =>
    join(
      valuesOf(article.node[property], page.jsonLd).map((value) => {
        const name = isNode(value) ? textOf(value['name']) : value;
        if (!name) return join([]);
        const isOrganisation = isNode(value) && /organization/i.test(JSON.stringify(value['@type'] ?? ''));
        const found = collect(name, evidence, isOutlet, false);
        if (isOrganisation && found.people.length > 0 && !name.includes(' '))
          return { people: [], organisations: [{ name, evidence }] };
        const url = isNode(value) ? addressOf(value['url'] ?? value['sameAs']) : null;
        const role = isNode(value) ? textOf(value['jobTitle']) : null;
        const [person] = found.people;
        if (person && found.people.length === 1) {
          if (url && /^https?:/i.test(url)) person.url = url.slice(0, 4000);
          if (role) person.role ??= role.slice(0, 300);
        }
        return found;
      }),
    ),
  );
  return parts.find(({ people }) => people.length > 0) ?? join(parts);
}

function fromMeta(page: Page, isOutlet: (name: string) => boolean): Authors {
  const parts = META_NAMES.map((at) =>
    join((page.metas.get(at) ?? []).map((content) => collect(content, { from: 'meta', at }, isOutlet, false))),
  );
  return parts.find(({ people }) => people.length > 0) ?? join(parts);
}

function fromMarks(page: Page, isOutlet: (name: string) => boolean, headline: Mark | null): Authors {
  const near = nearHeadline(page.bylines, headline);
  const said: Authors[] = [];
  for (const mark of near) {
    const found = fromMark(mark, near, isOutlet);
    if (found.people.length > 0) return found;
    said.push(found);
  }
  return join(said);
}

/** The names in a marked element: of the marks inside it one by one, if there are any, else of its text. */
function fromMark(mark: Mark, marks: readonly Mark[], isOutlet: (name: string) => boolean): Authors {
  const read = ({ element, by }: Mark) =>
    collect(
      bylineText(element),
      { from: by === 'words' ? 'visible-text' : 'byline', at: placeOf(element) },
      isOutlet,
      true,
    );
  const inner = marks.filter(
    ({ element, by }) => by !== 'words' && element !== mark.element && mark.element.contains(element),
  );
  const leaves = inner.filter(
    ({ element }) => !inner.some((other) => other.element !== element && element.contains(other.element)),
  );
  const found = join(leaves.map(read));
  return found.people.length > 0 ? found : read(mark);
}

const placeOf = (element: Element): string =>
  `${element.tagName.toLowerCase()} ${nameOf(element)}`.trim().slice(0, 200);

/** The lines of a byline in one, kept apart unless they read on ("By Jane Doe" / "and John Roe"). */
function bylineText(element: Element): string {
  const text = linesOf(
    element.children.length === 0 &&
      element.parentElement &&
      element.textContent.trim().length < 25 &&
      BYLINE_TEXT.test(element.textContent.trim())
      ? element.parentElement
      : element,
    400,
  ).join(' | ');
  return text.replace(/(?<=,|\band|\bund|&) \| | \| (?=,|and\b|und\b|&)/gi, ' ');
}
