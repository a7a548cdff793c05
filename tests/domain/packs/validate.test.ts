import { describe, expect, test } from 'vitest';
import messages from '../../../assets/locales/en/messages.json' with { type: 'json' };
import { problemInEnglish } from '../../../tools/packs/english.ts';
import { MAX_PACK_BYTES } from '../../../src/domain/packs/pack.ts';
import { PACK_PROBLEM_CODES, readIssue } from '../../../src/domain/packs/problem.ts';
import { checkPack, checkPackText } from '../../../src/domain/packs/validate.ts';
import { madeUpPack } from './madeUpPack.ts';
import { cpuTime } from '../../cpuTime.ts';

const TODAY = '2026-11-01';

/** The problems of the made-up pack after one change to it, as `path: code values`. */
function problemsAfter(change: (pack: ReturnType<typeof madeUpPack>) => unknown): string[] {
  const pack = madeUpPack();
  change(pack);
  const checked = checkPack(pack, TODAY);
  return checked.ok ? [] : checked.problems.map(({ path, code, values }) => `${path}: ${[code, ...values].join(' ')}`);
}

const withDomain = (domain: string) =>
  problemsAfter((pack) => Object.assign(pack.subjects[0] ?? {}, { match: { domains: [domain] } }));

const withPhrase = (text: string, language = 'en') =>
  problemsAfter((pack) => Object.assign(pack.subjects[3] ?? {}, { match: { phrases: [{ text, language }] } }));

test('a pack in order passes', () => {
  expect(checkPack(madeUpPack(), TODAY)).toMatchObject({ ok: true, pack: { id: 'org.example.demo' } });
});

test('an author belongs to outlets of the pack', () => {
  const author = (outlets: string[]) =>
    problemsAfter((pack) =>
      Object.assign(pack.subjects[0] ?? {}, { type: 'author', match: { names: ['Mira Holt'], outlets } }),
    ).filter((told) => told.startsWith('subjects[0].match'));
  expect(author(['herald-opinion', 'nobody'])).toEqual([
    'subjects[0].match.outlets[0]: unknown_subject herald-opinion',
    'subjects[0].match.outlets[1]: unknown_subject nobody',
  ]);
});

test.each([
  ['…', 'no_words …'],
  ['the', 'common_word the'],
])('the phrase %j is refused where it stands', (phrase, problem) =>
  expect(withPhrase(phrase)).toContain(`subjects[3].match.phrases[0]: ${problem}`),
);

test.each<[property: string, value: string, problem: string]>([
  ['countryOfOrigin', 'UK', 'not_country UK'],
  ['countryOfOrigin', 'Ireland', 'not_country Ireland'],
  ['foundingDate', 'about 1900', 'not_year about 1900'],
  ['foundingDate', '2027', 'not_year 2027'],
])('the %s %j is refused', (property, value, problem) => {
  expect(problemsAfter((pack) => Object.assign(pack.notes[0] ?? {}, { property, value }))).toEqual([
    `notes[0].value: ${problem}`,
  ]);
});

test.each(['additionalType', 'ownershipFundingInfo', 'communityAssessment'])(
  'an unknown code of %s is refused',
  (property) => {
    const [told] = problemsAfter((pack) => Object.assign(pack.notes[0] ?? {}, { property, value: 'tabloid' }));
    expect(told).toMatch(/^notes\[0\]\.value: none_of /);
  },
);

test('other properties have values of their own', () => {
  expect(problemsAfter((pack) => Object.assign(pack.notes[0] ?? {}, { property: 'slogan', value: 'UK' }))).toEqual([]);
});

test('a licence is one of SPDX', () => {
  expect(problemsAfter((pack) => (pack.licence = 'Free for all'))).toEqual(['licence: not_licence']);
});

test('two outlets do not share a domain', () => {
  const other = {
    id: 'other',
    type: 'outlet',
    name: 'Other',
    match: { domains: ['other.example', 'herald.example.org'] },
  };
  expect(problemsAfter((pack) => Object.assign(pack, { subjects: [...pack.subjects, other] }))).toEqual([
    'subjects[5].match.domains[1]: domain_twice herald.example.org herald',
  ]);
});

test('the whole of a platform is no outlet, but for a pack that comes with Sidelight', () => {
  expect(withDomain('substack.com')).toContain('subjects[0].match.domains[0]: platform substack.com');
  expect(withDomain('made-up.substack.com').filter((told) => told.includes('platform'))).toEqual([]);
  const own = problemsAfter((pack) => {
    pack.id = 'sidelight.demo';
    Object.assign(pack.subjects[0] ?? {}, { match: { domains: ['substack.com'] } });
  });
  expect(own.filter((told) => told.includes('platform'))).toEqual([]);
});

describe('a name of an entity', () => {
  type Phrase = { text: string; language?: string; near?: string[] };
  const withNames = (...subjects: Phrase[][]) =>
    problemsAfter((pack) => {
      const entities = subjects.map((phrases, index) => ({
        id: `entity-${index}`,
        type: 'entity',
        name: 'Mira Holt',
        match: { phrases },
      }));
      Object.assign(pack, { subjects: [...pack.subjects, ...entities] });
    }).map((told) => told.replace(/^subjects\[\d+\]\.match\./, ''));
  test.each<[how: string, names: Phrase[][], problems: string[]]>([
    ['of its own is right', [[{ text: 'Mira Holt' }, { text: 'Mira Holt' }]], []],
    [
      'of another subject too is refused',
      [[{ text: 'Mira Holt' }], [{ text: 'Mira Holt' }]],
      ['phrases: phrase_twice Mira Holt entity-0'],
    ],
    [
      'of two is refused when words settle it for one alone',
      [[{ text: 'Mira Holt', near: ['harbour'] }], [{ text: 'Mira Holt' }]],
      ['phrases: phrase_twice Mira Holt entity-0'],
    ],
    [
      'of two is right when words settle it for both',
      [[{ text: 'Mira Holt', near: ['harbour'] }], [{ text: 'Mira Holt', near: ['ballet'] }]],
      [],
    ],
    ['that is one common word is refused', [[{ text: 'Time' }]], ['phrases[0]: common_word Time']],
    ['that is one common word is right near others', [[{ text: 'Time', near: ['magazine'] }]], []],
    ['without letters is refused', [[{ text: '…' }]], ['phrases[0]: no_words …']],
  ])('%s', (_how, names, problems) => expect(withNames(...names)).toEqual(problems));
});

test('a note’s last day comes after the day it was known to be so', () => {
  const until = (expires: string) =>
    problemsAfter((pack) => Object.assign(pack.notes[1] ?? {}, { asOf: '2026-10-01', expires }));
  expect([until('2027-01-03'), until('2026-10-01')]).toEqual([[], ['notes[1].expires: expires_early']]);
});

test('a pack is of the day it was updated, today at the latest', () => {
  const dated = (updated: string) => problemsAfter((pack) => Object.assign(pack, { updated, expires: undefined }));
  expect(dated(TODAY).filter((told) => told.startsWith('updated'))).toEqual([]);
  expect(dated('2026-11-02')).toContain('updated: in_future 2026-11-02');
});

test('what a note says is of a day that has been, and so is the reading of its sources', () => {
  const asOf = (day: string) => problemsAfter((pack) => Object.assign(pack.notes[1] ?? {}, { asOf: day }));
  expect([asOf(TODAY), asOf('2026-11-02')]).toEqual([[], ['notes[1].asOf: in_future 2026-11-02']]);
  const accessed = (day: string | undefined) =>
    problemsAfter((pack) => {
      const [note] = pack.notes;
      Object.assign(note ?? {}, { sources: [{ ...note?.sources[0], accessed: day }] });
    });
  expect([accessed(undefined), accessed(TODAY)]).toEqual([[], []]);
  expect(accessed('2026-11-02')).toEqual(['notes[0].sources[0].accessed: in_future 2026-11-02']);
});

test('a byte order mark before a pack does not count, one within it does', () => {
  expect(checkPackText(`\uFEFF${JSON.stringify(madeUpPack())}`)).toMatchObject({ ok: true });
  expect(checkPackText(`{\uFEFF${JSON.stringify(madeUpPack()).slice(1)}`)).toMatchObject({ ok: false });
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
      'subjects[0].match.domains: empty',
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
      expect(withPhrase(phrase).join()).toContain(': no_words ');
    },
  );
  test('a single name of an author needs an outlet', () => {
    const alias = { aliases: ['Tess'], match: { names: ['Tess Ängström'] } };
    expect(problemsAfter((pack) => Object.assign(pack.subjects[2] ?? {}, alias))).toEqual([
      'subjects[2].aliases[0]: single_name Tess',
    ]);
    expect(problemsAfter((pack) => Object.assign(pack.subjects[2] ?? {}, { match: { names: ['Tess'] } }))).toEqual([
      'subjects[2].match.names[0]: single_name Tess',
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
    ['another format', (pack) => (pack.format = 'other'), 'format: none_of "sidelight-pack"'],
    ['an unknown field', (pack) => Object.assign(pack, { licnce: 'x' }), '(file): unknown_fields licnce'],
    ['a missing field', (pack) => Object.assign(pack, { title: undefined }), 'title: missing'],
    [
      'an unknown subject',
      (pack) => Object.assign(pack.notes[0] ?? {}, { subject: 'nobody' }),
      'notes[0].subject: unknown_subject nobody',
    ],
    [
      'an unknown parent',
      (pack) => Object.assign(pack.subjects[1] ?? {}, { partOf: 'x' }),
      'subjects[1].partOf: unknown_subject x',
    ],
    [
      'a note without source',
      (pack) => Object.assign(pack.notes[0] ?? {}, { sources: [] }),
      'notes[0].sources: no_source',
    ],
    [
      'a note that says nothing',
      (pack) => Object.assign(pack.notes[0] ?? {}, { value: undefined }),
      'notes[0]: says_nothing',
    ],
    [
      'an assessment by nobody',
      (pack) => Object.assign(pack.notes[1] ?? {}, { by: undefined }),
      'notes[1].by: by_missing',
    ],
    [
      'a date in the future',
      (pack) => Object.assign(pack.notes[1] ?? {}, { asOf: '2027' }),
      'notes[1].asOf: in_future 2027',
    ],
    ['a future update', (pack) => (pack.updated = '2026-11-02'), 'updated: in_future 2026-11-02'],
    ['no such day', (pack) => (pack.updated = '2026-02-30'), 'updated: not_day'],
    ['an early expiry', (pack) => (pack.expires = '2026-10-02'), 'expires: expires_early'],
    [
      'a subject twice',
      (pack) => Object.assign(pack.subjects[4] ?? {}, { id: 'herald' }),
      'subjects[4].id: twice herald',
    ],
    ['a note twice', (pack) => Object.assign(pack.notes[5] ?? {}, { id: 'n1' }), 'notes[5].id: twice n1'],
    [
      'HTML',
      (pack) => Object.assign(pack.notes[3] ?? {}, { text: { en: 'A <b>bold</b> word' } }),
      'notes[3].text.en: html',
    ],
    ['an entity', (pack) => (pack.title = 'News &amp; more'), 'title: html'],
    [
      'too long a text',
      (pack) => Object.assign(pack.notes[3] ?? {}, { text: { en: 'x'.repeat(2001) } }),
      'notes[3].text.en: too_long 2000',
    ],
    [
      'a subject of an unknown kind',
      (pack) => Object.assign(pack.subjects[0] ?? {}, { type: 'person' }),
      'subjects[0].type: unknown_type',
    ],
    [
      'a contact that is none',
      (pack) => Object.assign(pack.maintainer, { contact: 'ask around' }),
      'maintainer.contact: not_contact',
    ],
    [
      'a contact that no library could show',
      (pack) => Object.assign(pack.maintainer, { contact: `${'x'.repeat(2048)}@a.example` }),
      'maintainer.contact: not_contact',
    ],
    [
      'an address too long for a key, as a browser writes it',
      (pack) => (pack.homepage = `https://a.example/${'語'.repeat(500)}`),
      'homepage: too_long 4096',
    ],
    [
      'a text in no language',
      (pack) => Object.assign(pack.notes[3] ?? {}, { text: { English: 'x' } }),
      'notes[3].text.English: not_language',
    ],
    [
      'a source without a title',
      (pack) => Object.assign(pack.notes[0]?.sources[0] ?? {}, { title: undefined }),
      'notes[0].sources[0].title: missing',
    ],
    ['a script address', (pack) => (pack.homepage = 'javascript:alert(1)'), 'homepage: not_address'],
  ])('%s is named with its place', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem);
  });

  test.each(['5 < 6 and 7 > 3', 'AT&T; R&D', 'a <- b'])('"%s" is no HTML', (text) => {
    expect(problemsAfter((pack) => Object.assign(pack.notes[3] ?? {}, { text: { en: text } }))).toEqual([]);
  });

  test('megabytes in one field are refused at once', () => {
    const started = cpuTime();
    expect(problemsAfter((pack) => (pack.title = '<a'.repeat(4_000_000)))).toEqual(['title: too_long 120']);
    expect(cpuTime() - started).toBeLessThan(1000);
  });

  test('there are never too many problems', () => {
    const pack = { ...madeUpPack(), notes: Array.from({ length: 500 }, () => ({})) };
    const checked = checkPack(pack, TODAY);
    expect(checked.ok ? [] : checked.problems).toHaveLength(50);
  });
});

test.each([
  ['not JSON', '{"format":', 'not_json'],
  ['too large', ' '.repeat(MAX_PACK_BYTES + 1), 'too_large'],
  ['null', 'null', 'not_a_pack'],
  ['of another program', '{"type": "FeatureCollection", "features": []}', 'not_a_pack'],
])('a file that is %s is refused', (_, text, code) => {
  const checked = checkPackText(text);
  expect(checked.ok ? null : checked.problems).toEqual([expect.objectContaining({ path: '(file)', code })]);
});

test('what the schema says is read as a code and its value, and never as more', () => {
  expect(readIssue('too_long 120')).toEqual({ code: 'too_long', values: ['120'] });
  expect(readIssue('Invalid input')).toEqual({ code: 'wrong_form', values: [] });
  expect(readIssue('')).toEqual({ code: 'wrong_form', values: [] });
});

describe('in English', () => {
  test.each(PACK_PROBLEM_CODES)('%s has words for what is wrong and for what to do', (code) => {
    const { what, remedy } = problemInEnglish({ path: 'notes[0]', code, values: ['VALUE'] });
    expect([what, remedy].join()).not.toMatch(/undefined|\$/);
    expect(remedy.length).toBeGreaterThan(10);
  });
  test('a problem names its place and its value', () => {
    expect(problemInEnglish({ path: 'notes[3].asOf', code: 'in_future', values: ['2027'] }).what).toBe(
      'notes[3].asOf is in the future: 2027',
    );
  });
  test('no words are left over', () => {
    const written = Object.keys(messages).filter((key) => /^pack(?:Problem|Remedy)_/.test(key));
    expect(written.toSorted()).toEqual(
      PACK_PROBLEM_CODES.flatMap((code) => [`packProblem_${code}`, `packRemedy_${code}`]).toSorted(),
    );
  });
});
