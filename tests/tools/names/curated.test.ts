import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameKey } from '../../../src/domain/keys/phraseKey.ts';
import { wordsOf } from '../../../src/domain/keys/phraseWords.ts';
import { isCommonWord } from '../../../src/domain/packs/commonWords.ts';
import { ContextNoteStatus } from '../../../src/domain/packs/contextNote.ts';

/**
 * One line of a table of names stated by hand: a note on a subject, and how texts name the subject where it is the
 * first.
 */
interface Line {
  /** `people.tsv:12`. */
  at: string;
  columns: number;
  id: string;
  name: string;
  phrases: string;
  near: string;
  text: string;
  asOf: string;
  status: string;
  expires: string;
  urls: string[];
  titles: string[];
  publishers: string[];
  days: string[];
}

const FOLDER = new URL('../../../tools/names/curated/', import.meta.url);
const COLUMNS = 12;
const LONGEST_TEXT = 240;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** What a date inside the sentence says better, and truly for longer. */
const UNDATED = /\b(?:currently|nowadays|recently|at present|so far|right now|last year|this year)\b/i;
/** Of a person the full name is matched: alone, these are anybody's. */
const ANYBODYS =
  'Adams Alexander Andrew Anna Barr Brown Carter Charles Clark Cohen Cook Davis David Donald Fischer George Green Hall Harris Henry ' +
  'James Jack John Johnson Jones Khan Kim King Lee Lewis Li Lopez Maria Mark Martin May Michael Miller Moore Müller Nguyen Page ' +
  'Paul Peter Powell Rice Robert Scholz Schmidt Schneider Schulz Smith Son Stone Taylor Thomas Wagner Wang Weber White William ' +
  'Williams Wilson Wright Young Zhang';
const alone = new Set(ANYBODYS.split(' '));

const parts = (written: string, mark: string): string[] => written.split(mark).map((part) => part.trim());

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.tsv'))
  .toSorted();

const lines = files.flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      text.trim() === '' || text.startsWith('#') ? [] : [lineOf(text, `${file}:${index + 1}`)],
    ),
);

function lineOf(written: string, at: string): Line {
  const cells = parts(written, '\t');
  const [id = '', name = '', phrases = '', near = '', text = '', asOf = '', status = '', expires = ''] = cells;
  const [urls = [], titles = [], publishers = [], days = []] = [8, 9, 10, 11].map((column) =>
    parts(cells[column] ?? '', ';;'),
  );
  return {
    at,
    columns: cells.length,
    id,
    name,
    phrases,
    near,
    text,
    asOf,
    status,
    expires,
    urls,
    titles,
    publishers,
    days,
  };
}

/** The lines of which something is wrong, with what; a list that is expected to be empty shows all of them at once. */
const wrong = (check: (line: Line) => string | false): string[] =>
  lines.flatMap((line) => {
    const problem = check(line);
    return problem === false ? [] : [`${line.at}: ${problem}`];
  });

/** The first line of each subject, which says how texts name it. */
const firsts = lines.filter(({ id }, index) => index === 0 || id !== lines[index - 1]?.id);

/**
 * `Phrase@de [word|word]`: a form of a name, its only language if it has one, its own words or those of the whole
 * subject.
 */
const phrases = firsts.flatMap((line) => {
  const common = parts(line.near, ';').filter(Boolean);
  return parts(line.phrases, ';').map((written) => {
    const [, named = written, own] = /^(.*?)\s*\[(.*)\]$/.exec(written) ?? [];
    const [, text = named, language] = /^(.*)@([a-z]{2})$/.exec(named) ?? [];
    return { id: line.id, at: line.at, text, language, near: own === undefined ? common : parts(own, '|') };
  });
});

test('Names stated by hand: each line has its columns', () => {
  expect(files).not.toEqual([]);
  // The last column may be empty, and editors cut what hangs over at the end of a line.
  expect(wrong(({ columns }) => columns !== COLUMNS && columns !== COLUMNS - 1 && `${columns} columns`)).toEqual([]);
});

test('Names stated by hand: the lines of a subject stand together, and the first says how it is named', () => {
  expect(wrong(({ id }) => !ID.test(id) && `no id: ${id}`)).toEqual([]);
  const ids = firsts.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const named = new Set(firsts);
  expect(
    wrong((line) => {
      if (named.has(line)) return (line.name === '' || line.phrases === '') && 'no name or no phrase';
      return line.phrases + line.near !== '' && 'phrases in a further line of the same subject';
    }),
  ).toEqual([]);
});

test('Names stated by hand: notes are short, whole sentences that say when', () => {
  expect(
    wrong(({ text }) => {
      if (text.length > LONGEST_TEXT) return `${text.length} characters`;
      if (!/[.…]["”)]?$/.test(text) || /\s{2}/.test(text)) return `no sentence: ${text}`;
      return UNDATED.test(text) && `undated: ${UNDATED.exec(text)?.[0]}`;
    }),
  ).toEqual([]);
});

test('Names stated by hand: dates are dates, and a note goes out of date after the day it was known', () => {
  expect(
    wrong(({ asOf, status, expires }) => {
      if (!PARTIAL_DATE.test(asOf)) return `as of ${asOf}`;
      if (!ContextNoteStatus.safeParse(status).success) return `status ${status}`;
      return expires !== '' && !(isDay(expires) && expires > asOf) && `expires ${expires}`;
    }),
  ).toEqual([]);
});

test('Names stated by hand: each note has sources that can be opened', () => {
  expect(
    wrong(({ urls, titles, publishers, days }) => {
      if (!urls.every(isAddress)) return `no address: ${urls.join(' ')}`;
      if (titles.length !== urls.length || publishers.length !== urls.length) return 'not as many titles as addresses';
      if ([...titles, ...publishers].includes('')) return 'a source without title or publisher';
      if (days.length > urls.length) return 'more days than addresses';
      return days.some((day) => day !== '' && !isDay(day)) && `read on ${days.join(' ')}`;
    }),
  ).toEqual([]);
});

test('Names stated by hand: a phrase is a name, and of one subject only', () => {
  const owners = new Map<string, { id: string; at: string }>();
  const problems = phrases.flatMap(({ id, at, text, language, near }) => {
    const key = nameKey(text, language);
    if (key === null) return [`${at}: no words: ${text}`];
    const owner = owners.get(key);
    owners.set(key, { id, at });
    // Of one subject, forms that a text cannot tell apart do no harm: "one-China policy" and "one China policy".
    if (owner && owner.id !== id) return [`${at}: "${text}" is also in ${owner.at}`];
    if (near.some((word) => wordsOf(word).length === 0)) return [`${at}: no words near "${text}"`];
    // Sentences begin with a capital, and many people are called so: what else the article says must settle it.
    return near.length === 0 && (isCommonWord(text, 'en') || alone.has(text)) ? [`${at}: common word: ${text}`] : [];
  });
  expect(problems).toEqual([]);
});

/** A day there is, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text.length === 10;
}

/** An address of the web that says what it is: no spaces, no shortened form. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
