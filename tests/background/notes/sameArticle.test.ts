import { describe, expect, test } from 'vitest';
import { sketchOf, type TextSketch } from '../../../src/domain/notes/textSketch.ts';
import { sameArticle, servedKeys } from '../../../src/background/notes/sameArticle.ts';
import { keysOfArticle } from '../../../src/background/report/articleKeys.ts';
import { aNote } from '../../domain/notes/aNote.ts';
import { anArticle, evidence } from '../report/fixtures.ts';
import { madeUpText } from '../report/texts.ts';

const SITE = 'https://www.harbour-herald.example';
const titled = (value: string) => ({ value, evidence });
const text = madeUpText(1, 600);
/** Half of it rewritten. */
const rewritten = `${text.slice(0, text.length / 2)} ${madeUpText(2, 300)}`;

/** What a page that was noted on leaves behind: a note, and the sketch of its text. */
function noted(page: ReturnType<typeof anArticle>) {
  const [key = ''] = servedKeys(page);
  const keys = keysOfArticle(page);
  const sketch = sketchOf(page.text);
  return {
    note: aNote({
      subject: { kind: 'article', keys, label: 'A' },
      origin: { url: page.url, title: page.title?.value ?? '', authors: [], outlet: 'A', published: null },
    }),
    sketch: sketch && { key, keys, ...sketch },
  };
}

/** Whether what was noted on one page shows on another. */
function shows(there: ReturnType<typeof anArticle>, here: ReturnType<typeof anArticle>): boolean {
  const { note, sketch } = noted(there);
  const own = sketchOf(here.text);
  const alike = [sketch].filter(
    (other): other is TextSketch => other?.bands.some((band) => own?.bands.includes(band)) ?? false,
  );
  const { keys, isCertain, isBelieved } = sameArticle(here, own, alike);
  return note.subject.keys.some((key) => keys.includes(key)) && (isCertain(note) || isBelieved(note, sketch));
}

const page = anArticle({ url: `${SITE}/news/lock-costs-12345`, text });
describe('notes on an article show', () => {
  test.each([
    ['at its address', {}, true],
    [
      'at its address, with tracking and rewritten',
      { url: `${page.url}?utm_source=mail#top`, text: madeUpText(9, 600) },
      true,
    ],
    [
      'at its AMP address, by its canonical',
      { url: `${SITE}/amp-news/lock-costs-12345`, canonicalUrl: page.url },
      true,
    ],
    ['where the same text was published', { url: 'https://lantern-review.example/a' }, true],
    [
      'where it was published with a word changed',
      { url: 'https://lantern-review.example/a', text: text.replace(/\w+/, 'other') },
      true,
    ],
    [
      'where it was rewritten and named as canonical',
      { url: `${SITE}/x/lock-costs-12345`, canonicalUrl: page.url, text: rewritten },
      true,
    ],
    ['not where another text is', { url: 'https://lantern-review.example/a', text: madeUpText(3, 600) }, false],
    [
      'not where half of it was rewritten under an address of its own',
      { url: 'https://lantern-review.example/a', text: rewritten },
      false,
    ],
    [
      'not on another article that gives it as canonical',
      { url: `${SITE}/news/lock-costs-rise`, canonicalUrl: page.url, text: madeUpText(3, 600) },
      false,
    ],
    [
      'in an archive’s copy',
      { url: `https://web.archive.org/web/20261101000000/${page.url}`, text: madeUpText(4, 40) },
      true,
    ],
  ])('%s', (_where, change, expected) => expect(shows(page, { ...page, ...change })).toBe(expected));
});

describe('where addresses differ in what may be tracking or a page of its own', () => {
  const plain = { ...page, canonicalUrl: null };
  const at = (end: string, change = {}) => ({ ...plain, url: `${page.url}${end}`, ...change });
  const another = { text: madeUpText(3, 600), title: titled('The ferry returns') };
  test.each(['?ref=2024-17', '?sh=5d3a6f7e2c1b', '#/article/1'])('%s: the text decides', (end) => {
    expect(shows(at(end), plain)).toBe(true);
    expect(shows(plain, at(end))).toBe(true);
    expect(shows(at(end, another), plain)).toBe(false);
    expect(shows(plain, at(end, another))).toBe(false);
  });
  test('two of one site share no notes', () => {
    expect(shows(at('#/article/1'), at('#/article/2', another))).toBe(false);
    expect(shows(at('?ref=2024-17'), at('?ref=2024-18', another))).toBe(false);
  });
  test('the same shows its own, rewritten or not', () =>
    expect(shows(at('#/article/1'), at('#/article/1', another))).toBe(true));

  describe('a note stored by the former rule', () => {
    const [one, other] = [at('?ref=2024-17'), at('?ref=2024-18', another)];
    const note = aNote({
      subject: { kind: 'article', keys: ['article:harbour-herald.example/news/lock-costs-12345'], label: 'A' },
      origin: { url: one.url, title: 'The locks', authors: [], outlet: 'A', published: null },
    });
    const showsAt = (here: typeof one) => {
      const { keys, isCertain } = sameArticle(here, sketchOf(here.text), []);
      return [note.subject.keys.some((key) => keys.includes(key)), isCertain(note)];
    };
    test('is found where it was made, for certain', () => expect(showsAt(one)).toEqual([true, true]));
    test('is held against the text elsewhere', () => expect(showsAt(other)).toEqual([true, false]));
  });
});

test('a note made behind a proxy shows for certain on the page that was shown there', () => {
  const url = 'https://web.archive.org/web/20261101000000/https://lantern.example.org/locks';
  const own = 'article:lantern.example.org/locks';
  const note = aNote({
    subject: { kind: 'article', keys: [`article:${url.slice('https://'.length)}`, own], label: 'A' },
    origin: { url, title: 'Archived: The locks', authors: [], outlet: 'A', published: null },
  });
  const here = { ...page, url: 'https://lantern.example.org/locks', canonicalUrl: null };
  expect(sameArticle(here, null, []).isCertain(note)).toBe(true);
  const claimed = { ...note, origin: { ...note.origin, url: `${SITE}/another` } };
  expect(sameArticle(here, null, []).isCertain(claimed)).toBe(false);
});

describe('a wrong canonical merges no articles', () => {
  const other = { url: `${SITE}/news/lock-repairs-67890`, text: madeUpText(3, 600) };
  test.each([
    ['the front page', `${SITE}/`],
    ['a section page', `${SITE}/news/`],
    ['another article', `${SITE}/news/ferry-timetable-99999`],
    ['an address that both could be', `${SITE}/news/lock-costs-repairs`],
    ['an address without a path', SITE],
  ])('that both give: %s', (_what, canonicalUrl) => {
    const [here, there] = [
      { ...page, canonicalUrl },
      { ...page, ...other, canonicalUrl },
    ];
    expect(shows(there, here)).toBe(false);
    expect(shows(here, there)).toBe(false);
    expect(shows(here, here)).toBe(true);
  });

  test('that is the address of the other one', () => {
    const there = { ...page, ...other };
    const here = { ...page, canonicalUrl: there.url };
    expect(shows(there, here)).toBe(false);
    expect(shows(here, there)).toBe(false);
  });

  describe('of pages too short to compare', () => {
    const canonicalUrl = `${SITE}/pictures/lock-costs`;
    const short = (title: string) => ({ ...page, canonicalUrl, title: titled(title), text: `${title}: a picture.` });
    const here = { ...short('The locks at night'), url: `${SITE}/pictures/lock-costs-night` };
    test.each([
      ['that have one title', 'The locks at night', true],
      ['that have another title', 'The locks at noon', false],
    ])('%s', (_what, title, expected) =>
      expect(shows({ ...short(title), url: `${SITE}/pictures/lock-costs-noon` }, here)).toBe(expected),
    );
  });
});
