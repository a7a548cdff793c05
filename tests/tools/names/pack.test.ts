import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Pack, Subject } from '../../../src/domain/packs/pack.ts';
import { checkPackText } from '../../../src/domain/packs/validate.ts';
import { isShortForm } from '../../../tools/names/census.ts';
import { LONGEST_TEXT } from '../../../tools/names/name.ts';

const text = readFileSync(new URL('../../../assets/packs/names.json', import.meta.url), 'utf8');
const pack = checked();

function checked(): Pack {
  const result = checkPackText(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

const phrasesOf = (subject: Subject) => (subject.type === 'entity' ? subject.match.phrases : []);
const uses = pack.subjects.flatMap(phrasesOf);
const textsOf = ({ text: words = {} }: Pack['notes'][number]): string[] => Object.values(words);
const offending = (has: (note: Pack['notes'][number]) => boolean): string[] =>
  pack.notes.filter(has).map(({ id }) => id);

test('it is small enough to be shipped', () => {
  expect(Buffer.byteLength(text)).toBeLessThan(3_500_000);
  expect(gzipSync(text, { level: 9 }).byteLength).toBeLessThan(460_800);
});

describe('a name', () => {
  test('is of one subject, or of several that need different words near it', () => {
    const shared = [...Map.groupBy(uses, (use) => `${use.language ?? ''}:${use.text}`)].filter(([, own]) => {
      const words = own.flatMap(({ near }) => [...new Set(near?.map((word) => word.toLowerCase()))]);
      return own.length > 1 && (own.some(({ near }) => near === undefined) || new Set(words).size < words.length);
    });
    expect(shared.map(([name]) => name)).toEqual([]);
  });

  test('is no given name alone, nor two letters, unless other words settle it', () => {
    expect(uses.filter(({ text: name }) => isShortForm(name))).toEqual([]);
    expect(uses.filter(({ text: name, near }) => near === undefined && /^\p{L}{1,2}$/u.test(name))).toEqual([]);
  });

  test('every subject has a note', () => {
    const noted = new Set(pack.notes.map(({ subject }) => subject));
    expect(pack.subjects.filter(({ id }) => !noted.has(id))).toEqual([]);
  });
});

describe('a note', () => {
  test('is short and ends as a sentence', () => {
    expect(offending((note) => textsOf(note).some((words) => words.length > LONGEST_TEXT))).toEqual([]);
    expect(offending((note) => textsOf(note).some((words) => !/[.!?)”’"]$/.test(words)))).toEqual([]);
    expect(offending((note) => textsOf(note).some((words) => words.includes('..')))).toEqual([]);
  });

  test('says of an office since or until when it was held', () => {
    const OFFICE =
      /^(?:\p{Lu}[\w-]+ )*(?:US senator|member of the U[SK] House|delegate to|[Gg]overnor of|Mayor of|[Aa]ttorney general of|President of|Prime Minister of|King of|Chancellor of)/u;
    expect(offending((note) => textsOf(note).some((words) => OFFICE.test(words) && !/\d{4}/.test(words)))).toEqual([]);
  });

  test('needs no today to be true', () => {
    const TODAY = /\b(?:currently|at present|nowadays|today|recently|this year|last year|so far)\b/i;
    expect(offending((note) => textsOf(note).some((words) => TODAY.test(words)))).toEqual([]);
  });

  test('names pages that can be opened safely', () => {
    expect(offending(({ sources }) => sources.some(({ url }) => !url.startsWith('https://')))).toEqual([]);
  });

  test('is out of date only after the day it was known to be so', () => {
    expect(offending(({ asOf = '', expires }) => asOf === '' || (expires !== undefined && expires <= asOf))).toEqual(
      [],
    );
  });
});
