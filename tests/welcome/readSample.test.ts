// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { PARAGRAPHS } from '../../src/welcome/sampleWords.ts';
import { readSample } from '../../src/welcome/readSample.ts';
import '../../tools/dev/wording.ts'; // the lexicons

const Messages = z.record(z.string(), z.object({ message: z.string() }));

/** The kinds of marks are those of English in every language, so that the page's words on them hold. */
const KINDS = ['possibility', 'vague-source', 'hearsay'];
const MARKS: Record<string, readonly string[]> = {
  en: ['may', 'Critics', 'reportedly'],
  de: ['könnte', 'Kritiker', 'angeblich'],
  es: ['podría', 'críticos', 'supuestamente'],
  fr: ['pourrait', 'observateurs', 'aurait'],
};

describe.each(globSync('assets/locales/*/messages.json'))('the sample of %s', (path) => {
  const messages = Messages.parse(JSON.parse(readFileSync(path, 'utf8')));
  const word = (key: string) => messages[key]?.message ?? '';
  const { article, hedges, signals } = readSample({
    outlet: word('sampleOutlet'),
    title: word('sampleTitle'),
    author: word('sampleAuthor'),
    published: '2026-03-10',
    language: word('localeTag'),
    paragraphs: PARAGRAPHS.map(word),
  });

  test('is read whole, as any article is', () => {
    expect(article).toMatchObject({
      title: { value: word('sampleTitle') },
      outletName: { value: word('sampleOutlet') },
      authors: [{ name: word('sampleAuthor') }],
      language: { value: word('localeTag') },
    });
    // Every space is read as one that may break, those within French quotation marks too.
    const written = PARAGRAPHS.map((key) => word(key).replaceAll(/\s/g, ' '));
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(written);
  });

  test('has three marks to click, each of another kind', () => {
    expect(hedges.map(({ category }) => category)).toEqual(KINDS);
    expect(hedges.map(({ start, end }) => article.text.slice(start, end))).toEqual(MARKS[word('localeTag')]);
  });

  test('tells whom it cites', () => {
    const names = signals.sources?.status === 'ok' && signals.sources.value.map(({ name }) => name);
    expect(names).toContain('Maren Oldfield');
  });
});
