import { expect, test } from 'vitest';
import { readSignals } from '../../../src/page/signals/signals.ts';
import { article } from '../../../tools/gallery/specimens.ts';

/** The hedge that the headline leaves out; null where none is. */
function left(headline: string, text: string): string | null {
  const evidence = { from: 'element', at: 'h1' } as const;
  const { surerHeadline } = readSignals({
    ...article,
    language: { value: 'en', evidence },
    title: { value: headline, evidence },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  });
  const found = surerHeadline?.status === 'ok' ? surerHeadline.value : null;
  return found && text.slice(found.hedge.start, found.hedge.end);
}

test.each([
  ['Harbour mill closes this winter', 'The harbour mill may close this winter.', 'may'],
  [
    'Harbour mill closes this winter',
    'It is old. The harbour mill could soon close this winter, bakers fear.',
    'could',
  ],
  ['Mayor sold harbour mill', 'The mayor reportedly sold the harbour mill in May.', 'reportedly'],
  ['Mayor stole harbour money', 'The mayor allegedly stole money from the harbour.', 'allegedly'],
  ['Coffee calms nervous bakers', 'Coffee might calm nervous bakers.', 'might'],
])('%s / %s', (headline, text, hedge) => expect(left(headline, text)).toBe(hedge));

test.each([
  ['the headline hedges', 'Harbour mill may close this winter', 'The harbour mill may close this winter.'],
  ['the headline asks', 'Harbour mill closes this winter?', 'The harbour mill may close this winter.'],
  [
    'it is somebody’s',
    'Harbour mill closes this winter, mayor says',
    'The harbour mill may close this winter, the mayor says.',
  ],
  [
    'it is somebody’s',
    'Mayor: harbour mill closes this winter',
    'The mayor says the harbour mill may close this winter.',
  ],
  ['it is quoted', 'Harbour mill ‘closes this winter’', 'The harbour mill may close this winter.'],
  [
    'the text says it too',
    'Harbour mill closes this winter',
    'The harbour mill may close this winter. The harbour mill closes this winter.',
  ],
  ['another thing is open', 'Harbour mill closes this winter', 'The harbour mill closes this winter and perhaps next.'],
  ['another thing is open', 'Harbour mill closes this winter', 'It may rain as the harbour mill closes this winter.'],
  ['words are missing', 'Harbour mill closes this winter', 'The harbour mill may close.'],
  ['too few words', 'Mill closes', 'The mill may close.'],
  ['a number is rounded', 'Harbour mill sold 900 loaves', 'The harbour mill sold about 900 loaves.'],
  ['it is quoted', 'Harbour mill closes this winter', '“The harbour mill may close this winter,” she said.'],
])('%s: %s / %s', (_, headline, text) => expect(left(headline, text)).toBeNull());
