import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/domain/article/article.ts';
import { readSignals } from '../../../tools/dev/wording.ts';
import { Signals } from '../../../src/domain/article/signals.ts';
import { bareArticle } from '../../../tools/madeUp/bare.ts';

const text = 'The mill may close.';
const article = (tag: string | null): Article =>
  bareArticle({
    language: tag === null ? null : { value: tag, evidence: { from: 'meta', at: 'html[lang]' } },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    wordCount: 4,
  });

test('reads the hedges of an English article', () => {
  const { hedges } = readSignals(article('en-GB'));
  expect(hedges).toMatchObject({ status: 'ok', value: [{ entry: 'may', start: 9, end: 12 }] });
});

test('reads no code', () => {
  const code = 'const may = () => { print("may"); }';
  const both: Article = {
    ...article('en'),
    text: `${text} ${code}`,
    blocks: [
      { kind: 'paragraph', start: 0, end: text.length },
      { kind: 'preformatted', start: text.length + 1, end: text.length + 1 + code.length },
    ],
  };
  expect(readSignals(both)).toMatchObject({
    hedges: { status: 'ok', value: [{ start: 9 }] },
    scareQuotes: { status: 'ok', value: [] },
  });
});

test.each(['fi', null])('a text in %s has no lexicon', (tag) => {
  expect(readSignals(article(tag)).hedges).toEqual({ status: 'no-lexicon' });
});

test('a signal that throws is reported as failed', () => {
  const broken = article('en');
  vi.spyOn(broken, 'blocks', 'get').mockImplementation(() => {
    throw new Error(`no blocks ${'!'.repeat(1000)}`);
  });
  const signals = readSignals(broken);
  expect(signals.hedges).toMatchObject({ status: 'failed', reason: expect.stringContaining('no blocks') });
  expect(Signals.safeParse(signals).success).toBe(true);
});
