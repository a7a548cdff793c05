import type { Article } from '../../src/domain/article/article.ts';
import { bareArticle } from '../madeUp/bare.ts';
import { mulberry32 } from './random.ts';

/** Made-up packs of any size and an article that some of their notes apply to; the same at every run. */

/** Different words of a large English lexicon's everyday part. */
const VOCABULARY = 20_000;
/** Of these, so many in the article are phrases of the pack. */
const KNOWN_PHRASES = 40;
const ARTICLE_WORDS = 2000;
const LINKS = 100;

/** A word by its rank: letters in an order of their own, the frequent ones short. */
function wordAt(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / 20)) word += 'etaoinshrdlucmfwypgb'[rest % 20] ?? '';
  return word;
}

/** Ranks as texts have them: the frequent words far more often (Zipf). */
const rankIn = (random: () => number): number => Math.floor(VOCABULARY ** random()) - 1;

const phraseAt = (index: number): string => {
  const random = mulberry32(index + 1);
  // The number makes it one of a kind; most begin with a frequent word, which no first-word filter would sort out.
  return `${wordAt(rankIn(random))} ${wordAt(rankIn(random))} ${wordAt(VOCABULARY + index)}`;
};

const source = { url: 'https://example.org/', title: 'A page', publisher: 'Example', accessed: '2026-11-01' };
const header = (id: string) => ({
  format: 'sidelight-pack',
  formatVersion: 1,
  id,
  title: id,
  version: '1',
  language: 'en',
  licence: 'CC0-1.0',
  maintainer: { name: 'Example maintainers' },
  updated: '2026-11-01',
});
const note = (subject: string, id: string) => ({
  id,
  subject,
  kind: 'context',
  text: {
    en: `What there is to say about ${subject}, in a sentence of some length and another one of the same length.`,
  },
  status: 'current',
  sources: [source],
});

/** A pack with so many notes, four on each subject: outlets, authors and pages in turn. */
export function notesPack(notes: number): object {
  const subjects = Array.from({ length: Math.ceil(notes / 4) }, (_, index) => subjectAt(index));
  return {
    ...header('example.notes'),
    subjects,
    notes: Array.from({ length: notes }, (_, index) => note(`s${Math.floor(index / 4)}`, `n${index}`)),
  };
}

function subjectAt(index: number): object {
  const own = { id: `s${index}`, name: `Subject ${index}` };
  if (index % 3 === 0) return { ...own, type: 'outlet', match: { domains: [`paper-${index}.example`] } };
  if (index % 3 === 1) return { ...own, type: 'author', match: { names: [`Writer Number${index}`] } };
  return { ...own, type: 'address', match: { addresses: [`https://pages.example/story/${index}`] } };
}

/** A pack with so many phrases, each a term of its own. */
export function phrasesPack(phrases: number): object {
  return {
    ...header('example.phrases'),
    subjects: Array.from({ length: phrases }, (_, index) => ({
      id: `p${index}`,
      type: 'term',
      name: `Term ${index}`,
      match: { phrases: [{ text: phraseAt(index), language: 'en' }] },
    })),
    notes: Array.from({ length: phrases }, (_, index) => note(`p${index}`, `n${index}`)),
  };
}

/**
 * An article of 2,000 words with {@link KNOWN_PHRASES} phrases, an outlet, an author and some linked pages that packs
 * know.
 */
export function article(): Article {
  const random = mulberry32(0);
  const words = Array.from({ length: ARTICLE_WORDS - 3 * KNOWN_PHRASES }, () => wordAt(rankIn(random)));
  const every = Math.floor(words.length / KNOWN_PHRASES);
  const text = words.map((word, at) => (at % every === 0 ? `${word} ${phraseAt(at / every)}` : word)).join(' ');
  const evidence = { from: 'meta', at: 'made up' } as const;
  return bareArticle({
    url: 'https://www.paper-0.example/opinion/2026/11/locks-12345',
    title: { value: 'Made up', evidence },
    authors: [{ name: 'Writer Number1', evidence }],
    language: { value: 'en-GB', evidence },
    text,
    wordCount: ARTICLE_WORDS,
    links: Array.from({ length: LINKS }, (_, at) => ({
      url: `https://pages.example/story/${at}`,
      host: 'pages.example',
      text: 'a page',
      kind: 'other',
      count: 1,
    })),
  });
}
