import type { Author, Evidence, EvidenceSource } from './article.ts';
import type * as z from 'zod/mini';
import { isNode, textOf, valuesOf, addressOf, type Entry } from './jsonLd.ts';
import { readByline } from './names.ts';
import { linesOf, nameOf, type Page } from './page.ts';
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

/** How far (characters of text) from the headline a byline stands at most. */
const NEAR = 1500;

/** Who is credited with the text. */
export function readAuthors(
  page: Page,
  article: Entry | null,
  outletName: string | null,
  title: string | null,
): Authors {
  const isOutlet = outletTest(page, outletName);
  const sources = [fromJsonLd(page, article, isOutlet), fromMeta(page, isOutlet), fromMarks(page, isOutlet, title)];
  const organisations = unique(sources.flatMap((source) => source.organisations));
  const best = sources.find((source) => source.people.length > 0);
  return { people: best ? unique(best.people) : [], organisations };
}

function outletTest(page: Page, outletName: string | null): (name: string) => boolean {
  const outlet = outletName === null ? '' : squash(outletName);
  const label = page.url.hostname.replace(/^www\./, '');
  return (name) => {
    const letters = squash(name);
    return (
      letters === outlet ||
      letters === squash(label) ||
      (letters.length > 3 && !/\s/.test(name) && fitsHost(name, page.url.hostname))
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

function fromMarks(page: Page, isOutlet: (name: string) => boolean, title: string | null): Authors {
  const headline = page.headings.find(
    ({ element }) => title !== null && squash(element.textContent).includes(squash(title)),
  );
  const near = page.bylines.filter(({ at, aside }) => !aside && (!headline || Math.abs(at - headline.at) < NEAR));
  for (const { element } of near) {
    const lines = linesOf(element, 400);
    const from: z.infer<typeof EvidenceSource> = 'byline';
    const found = collect(lines.join(' | '), { from, at: `.${nameOf(element)}`.slice(0, 200) }, isOutlet, true);
    if (found.people.length > 0) return found;
  }
  return join([]);
}
