import type { Author, Evidence } from '../../domain/article/article.ts';
import { nameOf } from '../document/nodes.ts';
import type { Mark } from '../document/page.ts';
import { readByline } from '../words/readByline.ts';

/** Who is credited in one place of the page, or in several. */
export interface Authors {
  people: Author[];
  organisations: Author[];
}

/** Where a printed byline stands. */
export const evidenceOf = ({ element, by }: Mark): Evidence => ({
  from: by === 'words' ? 'visible-text' : 'byline',
  at: `${element.tagName.toLowerCase()} ${nameOf(element)}`.trim().slice(0, 200),
});

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
