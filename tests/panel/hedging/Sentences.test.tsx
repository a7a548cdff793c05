// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Voice } from '../../../src/domain/article/hedge.ts';
import { Headline, Sentences } from '../../../src/panel/hedging/Sentences.tsx';
import { article } from '../../../tools/gallery/specimens.ts';

const author: Voice = { kind: 'author' };
const reported: Voice = { kind: 'reported' };
const quoted: Voice = { kind: 'quoted' };

test.each<[Voice[], string | undefined]>([
  [[author], undefined],
  [[reported], 'voiceReported'],
  [[{ ...reported, speaker: 'the mayor' }], 'reportedFrom'],
  [[{ ...reported, speaker: 'the mayor' }, reported], 'reportedFrom'],
  [[author, quoted, { ...reported, speaker: 'the mayor' }], 'voiceQuoted · reportedFrom'],
  [[quoted, quoted], 'voiceQuoted'],
])('a sentence with the voices %j', async (voices, words) => {
  const hedges = voices.map((voice, index) => ({
    start: index,
    end: index + 1,
    category: 'possibility' as const,
    entry: 'may',
    sentence: { start: 0, end: 20 },
    voice,
  }));
  const sentences = [{ start: 0, end: 20, hedges }];
  await act(() =>
    render(<Sentences article={article} sentences={sentences} hidden={[]} onReveal={() => undefined} />, document.body),
  );
  expect(document.querySelector('.sentence-voice')?.textContent).toBe(words);
});

test('a hedge of the headline says why it is marked', async () => {
  const hedge = {
    start: 3,
    end: 6,
    category: 'possibility' as const,
    entry: 'may',
    sentence: { start: 0, end: 12 },
    voice: { kind: 'headline' as const },
  };
  await act(() => render(<Headline title="It may rain." hedges={[hedge]} />, document.body));
  expect(document.querySelector('.explanation')).toBeNull();
  await act(() => document.querySelector<HTMLElement>('.cue')?.click());
  expect(document.querySelector('.explanation')?.textContent).toBe('whyMarked');
});
