import { describe, expect, test } from 'vitest';
import { MAX_PACK_BYTES } from '../../src/packs/pack.ts';
import { checkPack, checkPackText } from '../../src/packs/validate.ts';
import { madeUpPack } from './made-up-pack.ts';

const TODAY = '2026-11-01';

/** The problems of the made-up pack after one change to it, as `path: problem`. */
function problemsAfter(change: (pack: ReturnType<typeof madeUpPack>) => unknown): string[] {
  const pack = madeUpPack();
  change(pack);
  const checked = checkPack(pack, TODAY);
  return checked.ok ? [] : checked.problems.map(({ path, problem }) => `${path}: ${problem}`);
}

const withDomain = (domain: string) =>
  problemsAfter((pack) => Object.assign(pack.subjects[0] ?? {}, { match: { domains: [domain] } }));

const withPhrase = (text: string, language = 'en') =>
  problemsAfter((pack) => Object.assign(pack.subjects[3] ?? {}, { match: { phrases: [{ text, language }] } }));

test('a pack in order passes', () => {
  expect(checkPack(madeUpPack(), TODAY)).toMatchObject({ ok: true, pack: { id: 'org.example.demo' } });
});

describe('matchers', () => {
  test.each([
    '',
    'com',
    'co.uk',
    'uk.com',
    'blogspot.com',
    'www.example.com',
    'Example.com',
    'https://example.com',
    'example.com/x',
    'localhost',
    '127.0.0.1',
    '*.example.com',
    'bbc.com.',
  ])('the domain "%s" is refused', (domain) => {
    expect(withDomain(domain).join()).toMatch(/^subjects\[0\]\.match\.domains\[0\]: /);
  });
  test.each(['example.com', 'news.example.co.uk', 'someone.blogspot.com', 'xn--bcher-kva.example', '20min.ch'])(
    'the domain "%s" passes',
    (domain) => {
      expect(withDomain(domain)).toEqual([]);
    },
  );
  test('no domain at all is refused', () => {
    expect(problemsAfter((pack) => Object.assign(pack.subjects[0] ?? {}, { match: { domains: [] } }))).toEqual([
      'subjects[0].match.domains: is empty',
    ]);
  });

  test.each(['people', 'Government', 'said', 'war', 'of', ''])('the phrase "%s" is refused', (phrase) => {
    expect(withPhrase(phrase)).toHaveLength(1);
  });
  test.each(['embargo', 'GDP', 'op-ed', 'war crime', 'recession'])('the phrase "%s" passes', (phrase) => {
    expect(withPhrase(phrase)).toEqual([]);
  });

  test.each(['', '/', 'opinion/', '/opinion', '/a b/', '//x/'])('the path "%s" is refused', (path) => {
    const problems = problemsAfter((pack) =>
      Object.assign(pack.subjects[1] ?? {}, { match: { domains: ['example-herald.com'], pathPrefixes: [path] } }),
    );
    expect(problems.join()).toMatch(/^subjects\[1\]\.match\.pathPrefixes\[0\]: /);
  });
  test.each(['“margin of error”', 'margin (of error)', 'who? me', '$'])(
    'the phrase %j, which no text can hold, is refused',
    (phrase) => {
      expect(withPhrase(phrase).join()).toContain('is not a run of words and would never be found');
    },
  );
  test('a single name of an author needs an outlet', () => {
    const alias = { aliases: ['Tess'], match: { names: ['Tess Ängström'] } };
    expect(problemsAfter((pack) => Object.assign(pack.subjects[2] ?? {}, alias))).toEqual([
      'subjects[2].aliases[0]: "Tess" is a single name that many people share',
    ]);
    expect(problemsAfter((pack) => Object.assign(pack.subjects[2] ?? {}, { match: { names: ['Tess'] } }))).toEqual([
      'subjects[2].match.names[0]: "Tess" is a single name that many people share',
    ]);
    expect(
      problemsAfter((pack) =>
        Object.assign(pack.subjects[2] ?? {}, { match: { names: ['Tess'], outlets: ['herald'] } }),
      ),
    ).toEqual([]);
  });
});

describe('content', () => {
  test.each<[name: string, change: (pack: ReturnType<typeof madeUpPack>) => unknown, problem: string]>([
    ['another format', (pack) => (pack.format = 'other'), 'format: is none of "sidelight-pack"'],
    ['an unknown field', (pack) => Object.assign(pack, { licnce: 'x' }), '(file): has unknown fields: licnce'],
    ['a missing field', (pack) => Object.assign(pack, { title: undefined }), 'title: is missing'],
    [
      'an unknown subject',
      (pack) => Object.assign(pack.notes[0] ?? {}, { subject: 'nobody' }),
      'notes[0].subject: "nobody" is no subject of this pack',
    ],
    [
      'an unknown parent',
      (pack) => Object.assign(pack.subjects[1] ?? {}, { partOf: 'x' }),
      'subjects[1].partOf: "x" is no subject of this pack',
    ],
    [
      'a note without source',
      (pack) => Object.assign(pack.notes[0] ?? {}, { sources: [] }),
      'notes[0].sources: names no source',
    ],
    [
      'a note that says nothing',
      (pack) => Object.assign(pack.notes[0] ?? {}, { value: undefined }),
      'notes[0]: says nothing',
    ],
    [
      'an assessment by nobody',
      (pack) => Object.assign(pack.notes[1] ?? {}, { by: undefined }),
      'notes[1].by: is missing from an assessment',
    ],
    [
      'a date in the future',
      (pack) => Object.assign(pack.notes[1] ?? {}, { asOf: '2027' }),
      'notes[1].asOf: is in the future: 2027',
    ],
    ['a future update', (pack) => (pack.updated = '2026-11-02'), 'updated: is in the future: 2026-11-02'],
    ['no such day', (pack) => (pack.updated = '2026-02-30'), 'updated: is not a day written YYYY-MM-DD'],
    ['an early expiry', (pack) => (pack.expires = '2026-10-02'), 'expires: is not after "updated"'],
    [
      'a subject twice',
      (pack) => Object.assign(pack.subjects[4] ?? {}, { id: 'herald' }),
      'subjects[4].id: "herald" is used twice',
    ],
    ['a note twice', (pack) => Object.assign(pack.notes[5] ?? {}, { id: 'n1' }), 'notes[5].id: "n1" is used twice'],
    [
      'HTML',
      (pack) => Object.assign(pack.notes[3] ?? {}, { text: { en: 'A <b>bold</b> word' } }),
      'notes[3].text.en: holds HTML',
    ],
    ['an entity', (pack) => (pack.title = 'News &amp; more'), 'title: holds HTML'],
    [
      'too long a text',
      (pack) => Object.assign(pack.notes[3] ?? {}, { text: { en: 'x'.repeat(2001) } }),
      'notes[3].text.en: is longer than 2000 characters',
    ],
    [
      'a script address',
      (pack) => (pack.homepage = 'javascript:alert(1)'),
      'homepage: is not a web address that starts with https://',
    ],
  ])('%s is named with its place', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem);
  });

  test.each(['5 < 6 and 7 > 3', 'AT&T; R&D', 'a <- b'])('"%s" is no HTML', (text) => {
    expect(problemsAfter((pack) => Object.assign(pack.notes[3] ?? {}, { text: { en: text } }))).toEqual([]);
  });

  test('megabytes in one field are refused at once', () => {
    const started = performance.now();
    expect(problemsAfter((pack) => (pack.title = '<a'.repeat(4_000_000)))).toEqual([
      'title: is longer than 120 characters',
    ]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('every problem has a remedy, and there are never too many', () => {
    const pack = { ...madeUpPack(), notes: Array.from({ length: 500 }, () => ({})) };
    const checked = checkPack(pack, TODAY);
    expect(checked.ok ? [] : checked.problems).toHaveLength(50);
    for (const { remedy } of checked.ok ? [] : checked.problems) expect(remedy).not.toBe('');
  });
});

test.each([
  ['not JSON', '{"format":', /^is not JSON/],
  ['too large', ' '.repeat(MAX_PACK_BYTES + 1), /^is larger than 20 MB/],
  ['null', 'null', /^is not of the type object/],
])('a file that is %s is refused in a sentence', (_, text, problem) => {
  const checked = checkPackText(text);
  expect(checked.ok ? null : checked.problems).toEqual([
    expect.objectContaining({ path: '(file)', problem: expect.stringMatching(problem) }),
  ]);
});
