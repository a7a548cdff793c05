// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Hedge, HedgeCategory, Voice } from '../../../src/domain/article/hedge.ts';
import { Headline, Sentences } from '../../../src/panel/hedging/Sentences.tsx';
import { article } from '../../../tools/gallery/specimens/report.ts';

afterEach(() => render(null, document.body));

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
    render(
      <Sentences article={article} sentences={sentences} wanted={null} onReveal={() => undefined} />,
      document.body,
    ),
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
  await act(() => document.querySelector<HTMLElement>('.sentence')?.click());
  expect(document.querySelector('.explanation')?.textContent).toBe('whyMarked');
});

describe('sentences to be pressed', () => {
  const cue = (start: number, category: HedgeCategory) => ({
    start,
    end: start + 4,
    category,
    entry: 'may',
    sentence: { start: Math.floor(start / 10) * 10, end: Math.floor(start / 10) * 10 + 10 },
  });
  const hedges = [2, 13, 21, 34, 45, 56, 61, 72].map((start) => cue(start, 'possibility'));
  const sentences = hedges.map((hedge) => ({ ...hedge.sentence, hedges: [hedge] }));
  const show = (wanted: { at: number } | null, onReveal = vi.fn<(hedge: Hedge) => void>()) =>
    act(() =>
      render(<Sentences article={article} sentences={sentences} wanted={wanted} onReveal={onReveal} />, document.body),
    ).then(() => onReveal);
  const buttons = () => [...document.querySelectorAll<HTMLElement>('.sentence')];

  test('have names that tell them apart, and go to their hedge', async () => {
    const onReveal = await show(null);
    expect(buttons().map(({ textContent }) => textContent)).toEqual(
      sentences.slice(0, 6).map(({ start, end }) => article.text.slice(start, end)),
    );
    await act(() => buttons()[1]?.click());
    expect(onReveal).toHaveBeenCalledExactlyOnceWith(hedges[1]);
  });

  test('the one whose mark was clicked in the page has the focus and its reason, and is not folded away', async () => {
    await show({ at: 72 });
    expect(buttons()).toHaveLength(8);
    expect(document.activeElement).toBe(buttons()[7]);
    expect(document.querySelectorAll('.explanation')).toHaveLength(1);
  });
});
