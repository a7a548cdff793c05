// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { PARAGRAPHS } from '../../src/welcome/sampleWords.ts';
import { readSample } from '../../src/welcome/readSample.ts';

const messages = z
  .record(z.string(), z.object({ message: z.string() }))
  .parse(JSON.parse(readFileSync('assets/locales/en/messages.json', 'utf8')));
const word = (key: string) => messages[key]?.message ?? '';
const { article, hedges, signals } = readSample({
  outlet: word('sampleOutlet'),
  title: word('sampleTitle'),
  author: word('sampleAuthor'),
  published: '2026-03-10',
  language: 'en',
  paragraphs: PARAGRAPHS.map(word),
});

test('the sample is read whole, as any article is', () => {
  expect(article).toMatchObject({
    title: { value: word('sampleTitle') },
    outletName: { value: word('sampleOutlet') },
    authors: [{ name: word('sampleAuthor') }],
    language: { value: 'en' },
  });
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(PARAGRAPHS.map(word));
});

test('it has three marks to click, each of another kind', () => {
  const marks = hedges.map(({ start, end, category }) => [article.text.slice(start, end), category]);
  expect(marks).toEqual([
    ['may', 'possibility'],
    ['Critics', 'vague-source'],
    ['reportedly', 'hearsay'],
  ]);
});

test('whom it cites is found', () => {
  expect(signals.sources?.status === 'ok' && signals.sources.value.map(({ name }) => name)).toContain('Maren Oldfield');
});
